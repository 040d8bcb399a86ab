import { describe, expect, test } from 'vitest'
import { interpret } from './interpret.ts'
import { plainDocument } from './testing/plain-document.ts'
import { shortUnits } from './testing/short-units.ts'

const notice = [
  '云岭市林业局文件',
  '云林发〔2024〕8号',
  '云岭市林业局关于印发《云岭市古树保护实施方案》的通知',
  '各县（市、区）林业局：',
  '现将《云岭市古树保护实施方案》印发给你们，请认真落实。',
  '云岭市林业局',
  '云岭市财政局（代章）',
  '2024年5月6日',
  '云岭市古树保护实施方案',
]

describe('the head of a document', () => {
  test('is read from title, number, signature and date', () => {
    const { ledger } = interpret(
      plainDocument([...notice, '一、重点任务', '1.开展普查。摸清底数。（责任单位：市林业局）']),
    )
    expect(ledger.document).toEqual({
      title: '云岭市林业局关于印发《云岭市古树保护实施方案》的通知',
      number: '云林发〔2024〕8号',
      issuers: ['云岭市林业局'],
      issuedOn: '2024-05-06',
      draft: false,
      region: '云岭市',
    })
  })

  test('a draft says so', () => {
    expect(interpret(plainDocument(['白鹿县湿地保护规划', '（征求意见稿）'])).ledger.document.draft).toBe(
      true,
    )
  })
})

describe('clauses', () => {
  test('headed by a unit charge it, and a sentence beside noted tasks that charges one is a task', () => {
    const { ledger } = interpret(
      plainDocument([
        ...notice,
        '二、职责分工',
        '（一）市公安局。查处盗伐行为。',
        '（二）市财政局：保障经费。',
        '（三）各乡镇人民政府。开展巡查，做好登记。',
      ]),
    )
    expect(ledger.tasks.map((task) => shortUnits(task.units))).toEqual([
      '责:市公安局',
      '责:市财政局',
      '责:各乡镇人民政府',
    ])
    const mixed = interpret(
      plainDocument([
        ...notice,
        '二、重点任务',
        '（一）开展普查。摸清底数。责任单位为市林业局。',
        '（二）加强监测。由市林科院组织实施，每年发布结果。',
        '（三）宣传引导。市教育局牵头，市科协配合，开展科普。',
      ]),
    ).ledger
    expect(mixed.tasks.map((task) => shortUnits(task.units))).toEqual([
      '责:市林业局',
      '责:市林科院',
      '牵:市教育局 配:市科协',
    ])
  })

  test('may end in bare labels, and carry a note behind a heading whose text follows at once', () => {
    const { ledger } = interpret(
      plainDocument([
        ...notice,
        '二、重点任务',
        '（一）开展普查。逐株登记。牵头：市林业局；配合：市住建局；时限：2025年底前。',
        '（二）加强救护（市救护站负责，市动物医院协助）及时放归受伤候鸟。',
        '（三）分类管护。',
        '——完善名录。每年更新。（市林业局牵头）',
        '——划定范围。（市自然资源局负责）',
      ]),
    )
    expect(
      ledger.tasks.map((task) => [task.no, task.title, shortUnits(task.units), task.schedule.end]),
    ).toEqual([
      ['（一）', '开展普查', '牵:市林业局 配:市住建局', '2025-12-31'],
      ['（二）', '加强救护', '责:市救护站 配:市动物医院', null],
      ['', '完善名录', '牵:市林业局', null],
      ['', '划定范围', '责:市自然资源局', null],
    ])
  })

  test('stand beside boxes and lines of labels that have run together', () => {
    const { ledger } = interpret(
      plainDocument([
        ...notice,
        '二、重点任务',
        '（一）划定范围。',
        '任务1：编制图件。',
        '责任单位：市林业局任务2：公布范围。统一公告。',
        '责任单位：市司法局',
        '专栏1 划定标准',
        '核心区、缓冲区。',
        '（二）规范管理。严格审批。',
        '责任单位：市林业局',
        '三、其他',
        '列入市级预算。云岭市林业局',
        '2024年5月6日',
      ]),
    )
    expect(ledger.tasks.map((task) => [task.no, shortUnits(task.units)])).toEqual([
      ['任务1', '责:市林业局'],
      ['任务2', '责:市司法局'],
      ['（二）', '责:市林业局'],
    ])
  })

  test('may have a note over several lines, and a sentence with commas is no title', () => {
    const { ledger } = interpret(
      plainDocument([
        ...notice,
        '二、重点任务',
        '1.逐株登记，建立档案。',
        '（牵头单位：市林业局；',
        '配合单位：市住建局、',
        '市水利局；',
        '完成时限：2025年底前）',
        '2.悬挂标牌，划定范围。（责任单位：市林业局）',
      ]),
    )
    expect(
      ledger.tasks.map((task) => [task.title, task.text, shortUnits(task.units), task.schedule.end]),
    ).toEqual([
      [null, '逐株登记，建立档案。', '牵:市林业局 配:市住建局 配:市水利局', '2025-12-31'],
      [null, '悬挂标牌，划定范围。', '责:市林业局', null],
    ])
  })

  test('with bracketed notes are tasks, goals and safeguards are not', () => {
    const { ledger } = interpret(
      plainDocument([
        ...notice,
        '一、工作目标',
        '1.到2025年，保护率达到90%。',
        '二、重点任务',
        '（一）摸清底数',
        '1.开展普查。逐株登记。（牵头单位：市林业局；配合单位：市住建局）',
        '2.建立档案。统一编号。（责任单位：市林业局）',
        '三、保障措施',
        '（一）加强领导。各地要高度重视。',
      ]),
    )
    expect(
      ledger.tasks.map((task) => [task.no, task.title, task.section, task.text, shortUnits(task.units)]),
    ).toEqual([
      ['1', '开展普查', '摸清底数', '逐株登记。', '牵:市林业局 配:市住建局'],
      ['2', '建立档案', '摸清底数', '统一编号。', '责:市林业局'],
    ])
    expect(ledger.tasks[0]?.path).toEqual(['二、重点任务', '（一）摸清底数'])
    expect(ledger.anomalies.filter((each) => each.code === 'NO_LEAD_UNIT').map((each) => each.where)).toEqual(
      ['2'],
    )
  })

  test('label lines may follow the numbered measures they speak for', () => {
    const { ledger } = interpret(
      plainDocument([
        '青松县水源地整治方案',
        '一、整治任务',
        '（一）管网建设滞后',
        '整改措施：',
        '1.县住建局牵头加快建设。',
        '2.石桥镇人民政府按月调度。',
        '责任单位：县住建局、石桥镇人民政府',
        '整改时限：2025年12月底',
      ]),
    )
    expect(ledger.tasks).toHaveLength(1)
    expect(shortUnits(ledger.tasks[0]?.units ?? [])).toBe('责:县住建局 责:石桥镇人民政府')
    expect(ledger.tasks[0]?.schedule).toMatchObject({ end: '2025-12-31', label: '2025年12月底' })
    expect(ledger.tasks[0]?.measures.map((measure) => [measure.no, shortUnits(measure.units)])).toEqual([
      ['1', '牵:县住建局'],
      ['2', '责:石桥镇人民政府'],
    ])
  })

  test('without any unit the leaves of the task part are tasks', () => {
    const { ledger } = interpret(
      plainDocument([
        '石桥镇创建方案',
        '一、指导思想',
        '1.坚持统筹。',
        '二、主要任务',
        '1.改善环境。清理杂物。',
        '2.保障饮水。每季度检测一次水质。',
      ]),
    )
    expect(ledger.tasks.map((task) => task.title)).toEqual(['改善环境', '保障饮水'])
    expect(ledger.anomalies.map((each) => each.code)).toContain('NO_UNIT')
  })

  test('are found in a text that arrives on one line', () => {
    const body =
      '松溪区食品安全攻坚方案 一、目标 稳中向好。 二、任务 1.净化源头。加强监测。（责任单位：区农业农村局） 2.规范经营。严格许可。（责任单位：区市场监管局） 三、要求 加强领导。'
    const { ledger } = interpret(plainDocument([`${body}${'认真抓好落实，确保取得实效。'.repeat(30)}`]))
    expect(ledger.tasks.map((task) => [task.title, shortUnits(task.units)])).toEqual([
      ['净化源头', '责:区农业农村局'],
      ['规范经营', '责:区市场监管局'],
    ])
  })

  test('every span points at what was read', () => {
    const source = plainDocument(['云岭市方案', '1. 开展 普查。摸清底数。（责任单位：市 林业局）'])
    const unit = interpret(source).ledger.tasks[0]?.units[0]
    expect(unit?.name).toBe('市林业局')
    expect(source.text.slice(unit?.source?.start, unit?.source?.end)).toBe('市 林业局')
  })
})

describe('tables', () => {
  const rows = [
    ['完成时限', '配合单位', '牵头（责任）单位', '具体内容', '任务', '编号'],
    ['2024年9月', '县财政局', '县林业局', '核实边界', '勘界立标', '一'],
    ['持续推进', '^', '^', '设置界桩', '^', '二'],
  ]

  test('may have their columns in any order and inherit spanned cells', () => {
    const { ledger, tables } = interpret(plainDocument(['青松县责任分工表', rows]))
    expect(
      ledger.tasks.map((task) => [task.no, task.title, task.text, shortUnits(task.units), task.schedule.end]),
    ).toEqual([
      ['一', '勘界立标', '核实边界', '牵:县林业局 配:县财政局', '2024-09-30'],
      ['二', '勘界立标', '设置界桩', '牵:县林业局 配:县财政局', null],
    ])
    expect(tables[0]?.columns.map((column) => column.meaning)).toEqual([
      'schedule',
      'support',
      'lead',
      'text',
      'title',
      'no',
    ])
  })

  test('follow a person who says what a column means', () => {
    const { ledger } = interpret(
      plainDocument([
        '责任表',
        [
          ['事项', '甲方', '责任单位'],
          ['清理河道', '县水利局', '县林业局'],
        ],
      ]),
      {
        columns: { 甲方: 'lead' },
      },
    )
    expect(shortUnits(ledger.tasks[0]?.units ?? [])).toBe('牵:县水利局 责:县林业局')
  })

  test('go before the clauses that they repeat', () => {
    const { ledger } = interpret(
      plainDocument([
        '云岭市方案',
        '一、主要任务',
        '（一）健全制度。完善古树补偿制度。（责任单位：市林业局）',
        '附件',
        [
          ['主要任务', '细化分工', '责任部门', '时限'],
          ['（一）健全制度。完善古树补偿制度。', '1.完善古树补偿制度。', '市林业局', '2025年底前'],
        ],
      ]),
    )
    expect(ledger.tasks).toHaveLength(1)
    expect(ledger.tasks[0]).toMatchObject({ no: '1', title: '健全制度', text: '完善古树补偿制度。' })
  })

  test('name the cell whose deadline cannot be read', () => {
    const { tables } = interpret(
      plainDocument([
        '责任表',
        [
          ['任务', '责任单位', '完成时限'],
          ['清理河道', '县水利局', '条件成熟时'],
          ['修复湿地', '县林业局', '2025年'],
        ],
      ]),
    )
    expect(tables[0]?.badCells.map((cell) => [cell.address, cell.value])).toEqual([['R2C3', '条件成熟时']])
  })
})

describe('anomalies', () => {
  const found = (lines: string[]) =>
    interpret(plainDocument(['云岭市方案', ...lines])).ledger.anomalies.map(
      (each) => `${each.code} ${each.where}`,
    )

  test('numbers that are missing or printed twice', () => {
    const lines = [
      '（一）甲。做甲事。（责任单位：市林业局）',
      '（三）乙。做乙事。（责任单位：市林业局）',
      '（三）丙。做丙事。（责任单位：市林业局）',
    ]
    expect(found(lines)).toEqual(expect.arrayContaining(['MISSING_NUMBER （二）', 'DUPLICATE_NUMBER （三）']))
  })

  test('names that slipped or vary, with a proposal to rename', () => {
    const { ledger } = interpret(
      plainDocument([
        '云岭市方案',
        '1.甲。做甲事。（牵头单位：市生态环境局；责任单位：市市场监管局、市生态环境局）',
        '2.乙。做乙事。（牵头单位：市生态环境局；责任单位：市市场监管局、市林业局、市林业局）',
        '3.丙。做丙事。（牵头单位：市生态环镜局；责任单位：市市场监督管理局、市农业局、市林业局）',
      ]),
    )
    const keys = ledger.anomalies.map((each) => `${each.code} ${each.where}`)
    expect(keys).toEqual(
      expect.arrayContaining([
        'UNIT_IN_TWO_ROLES 1',
        'UNIT_LISTED_TWICE 2',
        'UNIT_NAME_SLIP 3',
        'UNIT_NAME_VARIANT 3',
      ]),
    )
    expect(
      ledger.anomalies.filter((each) => each.code === 'UNIT_NAME_SLIP').map((each) => each.proposal),
    ).toEqual([{ kind: 'rename-unit', from: '市生态环镜局', to: '市生态环境局' }])
  })

  test('a form without leads is one note', () => {
    const keys = found(['1.甲。做甲事。（责任单位：市林业局）', '2.乙。做乙事。（责任单位：市水利局）'])
    expect(keys.filter((key) => key.startsWith('NO_LEAD_UNIT'))).toEqual(['NO_LEAD_UNIT document'])
  })
})

describe('hostile text', () => {
  const parts = [
    'a',
    '（',
    '《',
    '、',
    '1',
    '一、',
    '（一）',
    '①',
    '市某局、',
    '责任单位：',
    '每年',
    '由',
    '送',
    '到2025年',
    '鱼',
    '东北虎、',
    '以下不再',
  ]
  test.each(parts)('a long run of %s is read in time', (part) => {
    const started = performance.now()
    interpret(plainDocument([part.repeat(Math.ceil(20_000 / part.length))]))
    expect(performance.now() - started).toBeLessThan(3000)
  })

  test('an empty document gives an empty ledger', () => {
    expect(interpret(plainDocument([])).ledger.tasks).toEqual([])
  })
})
