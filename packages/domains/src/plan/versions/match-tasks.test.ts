import type { Task } from '@wanwu/contract'
import { describe, expect, test } from 'vitest'
import { sampleTask } from '../testing/sample-ledger.ts'
import { matchTasks } from './match-tasks.ts'

/** A task as `no|title|text`. */
const task = (id: string, line: string): Task => {
  const [no = '', title = '', text = ''] = line.split('|')
  return sampleTask(id, { no, title: title || null, text })
}
const tasks = (prefix: string, lines: readonly string[]) =>
  lines.map((line, index) => task(`${prefix}${index + 1}`, line))

const survey = '1|开展调查|组织开展全市越冬水鸟同步调查，建立名录和数据库。'
const patrol = '2|加强巡护|组织保护站每季度巡护一次，及时救护受伤水鸟。'
const school = '3|宣传教育|在中小学开设自然课堂，编写湿地读本。'
const ledger = [survey, patrol, school]

/** What becomes of each row: the task it is taken to be, why it is asked, and the candidates. */
const cases: [name: string, before: string[], after: string[], expected: string[], gone: string[]][] = [
  ['the same words are sure wherever they stand', ledger, [school, survey, patrol], ['b3', 'b1', 'b2'], []],
  [
    'a row whose number alone changed is sure',
    ledger,
    [survey.replace('1|', '1.1|'), patrol, school],
    ['b1', 'b2', 'b3'],
    [],
  ],
  [
    'a figure or a word changed is sure',
    ledger,
    [survey, patrol.replace('每季度', '每月'), school.replace('湿地读本', '湿地鸟类读本')],
    ['b1', 'b2', 'b3'],
    [],
  ],
  [
    'a heading that stays makes half new words sure',
    ledger,
    [survey.replace('建立名录和数据库', '建立名录、图集和共享数据库并逐年更新'), patrol, school],
    ['b1', 'b2', 'b3'],
    [],
  ],
  [
    'half new words under another heading are asked',
    ledger,
    ['1|摸清家底|组织开展全市越冬水鸟调查，编制分布图集。', patrol, school],
    ['b1 partly: b1', 'b2', 'b3'],
    [],
  ],
  [
    'a new row that bears the number of a task is asked',
    ledger,
    [survey, patrol, '3|生态补水|制定补水方案并组织实施。'],
    ['b1', 'b2', 'new number: b3'],
    ['b3'],
  ],
  [
    'a number that another row has taken by its words says nothing',
    ledger,
    [survey, '2|生态补水|制定补水方案并组织实施。', patrol.replace('2|', '3|'), school.replace('3|', '4|')],
    ['b1', 'new none:', 'b2', 'b3'],
    [],
  ],
  [
    'a row that nothing is like is asked',
    ledger,
    [...ledger, '4|生态补水|制定补水方案并组织实施。'],
    ['b1', 'b2', 'b3', 'new none:'],
    [],
  ],
  [
    'a copied row is asked, the first is not',
    ledger,
    [survey, survey.replace('1|', '4|'), patrol, school],
    ['b1', 'new shared: b1', 'b2', 'b3'],
    [],
  ],
  [
    'two rows that come equally near one task are both asked',
    ['|| 整治白鹿湖岸线，恢复芦苇和滩涂植被。'],
    ['|| 整治白鹿湖北段岸线，恢复芦苇和滩涂植被。', '|| 整治白鹿湖南段岸线，恢复芦苇和滩涂植被。'],
    ['b1 shared: b1', 'new shared: b1'],
    [],
  ],
  [
    'a row that is equally like two tasks is asked',
    ['|| 整治白鹿湖北段岸线，恢复芦苇和滩涂植被。', '|| 整治白鹿湖南段岸线，恢复芦苇和滩涂植被。'],
    ['|| 整治白鹿湖岸线，恢复芦苇和滩涂植被。'],
    ['b1 ambiguous: b1 b2'],
    ['b2'],
  ],
  [
    'of like rows those with their own heading are sure',
    [1, 2, 3, 4].map((n) => `${n}|整治${n}号河段|整治第${n}号河段，恢复岸线植被。`),
    [4, 3, 2, 1].map((n) => `${n}|整治${n}号河段|整治第${n}号河段，恢复岸线植被和滩涂。`),
    ['b4', 'b3', 'b2', 'b1'],
    [],
  ],
  [
    'a ledger that prints headings alone names its tasks',
    ledger,
    ['1||开展调查', '2||加强巡护', '3||宣传教育'],
    ['b1', 'b2', 'b3'],
    [],
  ],
  ['a task without a row is gone', ledger, [survey, school], ['b1', 'b3'], ['b2']],
  ['a first print has nothing to ask', [], ledger, ['new', 'new', 'new'], []],
]

describe('matchTasks', () => {
  test.each(cases)('%s', (_, before, after, expected, gone) => {
    const matching = matchTasks(tasks('b', before), tasks('a', after))
    const shown = matching.rows.map(({ best, reason, candidates }) => {
      const who = best?.id ?? 'new'
      const choice = candidates.map((candidate) => ` ${candidate.before.id}`).join('')
      return reason === null ? who : `${who} ${reason}:${choice}`
    })
    expect(shown).toEqual(expected)
    expect(matching.gone.map((one) => one.id)).toEqual(gone)
  })

  test('scores stand between 0 and 1, the nearest first', () => {
    const [row] = matchTasks(tasks('b', ledger), [
      task('a1', '|| 组织保护站巡护，开展水鸟调查，建立名录。'),
    ]).rows
    const scores = row?.candidates.map(({ score }) => score) ?? []
    expect(scores.length).toBeGreaterThan(1)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true)
  })

  test('two thousand like rows are matched, each with its own', () => {
    const rows = (words: string) =>
      Array.from(
        { length: 2000 },
        (_, n) =>
          `${n}|整治${n}号河段|整治第${n}号河段，恢复岸线植被，${words}完善巡查管护制度，按月通报进展。`,
      )
    const { rows: matched } = matchTasks(tasks('b', rows('')), tasks('a', rows('进一步')))
    expect(matched.filter(({ after, best }) => best?.id.slice(1) !== after.id.slice(1))).toEqual([])
    expect(matched.filter(({ reason }) => reason !== null)).toEqual([])
  })
})
