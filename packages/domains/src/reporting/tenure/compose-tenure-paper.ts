import type {
  Paper,
  PaperBlock,
  PaperSpan,
  TenureContent,
  TenureRow,
  TenureSectionKey,
} from '@wanwu/contract'
import { sayTenureCell, shanghaiDay, tenureSections } from '@wanwu/core'
import { numeral, printDay } from '../telling/compose/words.ts'

type Section = TenureContent['sections'][number]

const count = (rows: readonly TenureRow[], column: number, code: string) =>
  rows.filter(({ cells }) => cells[column] === code).length

/** What is said of a section in a sentence, beside the number of its rows; each count stands in its table too. */
const tallies: Partial<Record<TenureSectionKey, { column: number; codes: readonly string[] }>> = {
  'duties-start': { column: 2, codes: ['lead', 'responsible', 'support'] },
  'duties-end': { column: 2, codes: ['lead', 'responsible', 'support'] },
  reports: { column: 3, codes: ['on-time', 'late', 'missing', 'not-due', 'waived'] },
  claims: { column: 4, codes: ['verified', 'contradicted', 'planned', 'unsampled'] },
  requests: { column: 4, codes: ['approved', 'refused', 'undecided'] },
  actions: { column: 5, codes: ['done', 'late', 'missing', 'due'] },
}

function sentence({ key, rows }: Section): PaperSpan[] {
  if (rows.length === 0) return [{ text: '无记录。' }]
  const tally = tallies[key]
  const column = tally && tenureSections[key].columns[tally.column]
  const parts =
    tally && column
      ? tally.codes.flatMap((code) => {
          const n = count(rows, tally.column, code)
          return n > 0 ? [`${sayTenureCell(column, code, 'zh')}${n}`] : []
        })
      : []
  return [
    { text: '共' },
    { text: String(rows.length), figure: `section:${key}` },
    { text: parts.length > 0 ? `条，其中${parts.join('、')}。` : '条。' },
  ]
}

/** Rows nobody looked at are counted and stand in the workbook; the paper prints what was found. */
const printed = ({ key, rows }: Section) =>
  key === 'claims' ? rows.filter(({ cells }) => cells[4] !== 'unsampled') : rows

function table(section: Section): PaperBlock {
  const { columns } = tenureSections[section.key]
  return {
    kind: 'table',
    columns: columns.map(({ title, width, kind }) => ({
      heading: title.zh,
      width,
      centred: kind !== 'text',
    })),
    rows: printed(section).map((row) =>
      columns.map((column, at) => [
        { text: sayTenureCell(column, row.cells[at], 'zh'), ...(at === 0 ? { figure: row.href } : {}) },
      ]),
    ),
  }
}

/** 离任审计档案 as a paper: what is on record in sentences with counts, the records themselves as annexes. */
export function composeTenurePaper(content: TenureContent, sha256: string): Paper {
  const { unit, leader, from, to, sections } = content
  const text = (...spans: PaperSpan[]): PaperBlock => ({ kind: 'text', spans })
  return {
    layout: 'plain',
    mark: '',
    number: null,
    title: `${unit.name}离任审计档案`,
    recipients: null,
    blocks: [
      text({
        text: `${leader.name}，${leader.post}，任期自${printDay(from)}至${printDay(to)}。本档案汇集${unit.name}任期内在生物多样性保护方案下的职责、指标、报送、抽核、申请、周期事项、考核和通报记录，供审计使用，不作评价。`,
      }),
      ...sections.flatMap((section, index) => [
        {
          kind: 'heading' as const,
          level: 1 as const,
          text: `${numeral(index)}、${tenureSections[section.key].title.zh}`,
        },
        text(...sentence(section)),
      ]),
      { kind: 'heading', level: 1, text: `${numeral(sections.length)}、编制说明` },
      text({
        text: `编制人${content.compiledBy}，编制日${printDay(shanghaiDay(new Date(content.compiledAt)))}。各项为编制时系统中的记录，任期后补报、补审的如实列明日期；起止日的职责、指标以当日有效的方案版本为准。未抽核的事项只计数，明细见同名电子表格。`,
      }),
      text({ text: `内容校验值（SHA-256）：${sha256}。` }),
    ],
    annexes: sections
      .filter((section) => printed(section).length > 0)
      .map((section) => ({ title: tenureSections[section.key].title.zh, blocks: [table(section)] })),
    issuers: [],
    sealOf: null,
    issuedOn: null,
    imprint: null,
  }
}
