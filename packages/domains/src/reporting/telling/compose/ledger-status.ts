import type { EntryFact, TellingFacts } from '@wanwu/contract'
import { isOverdue } from '@wanwu/core'
import type { StatusColumn } from '@wanwu/writer'
import { atMost, flat } from './words.ts'

const claimWords = {
  done: '自报完成',
  progress: '推进中',
  continuing: '持续推进',
  'not-started': '未启动',
} as const

const verificationWords = {
  verified: '属实',
  contradicted: '不符',
  planned: '待核',
  unsampled: '未抽核',
} as const

/** Entries of a task by its number in print, the lead's first. */
function byTask(facts: TellingFacts): Map<string, EntryFact[]> {
  const order = { lead: 0, responsible: 1, support: 2 }
  const groups = new Map<string, EntryFact[]>()
  for (const entry of facts.entries) groups.set(entry.taskNo, [...(groups.get(entry.taskNo) ?? []), entry])
  for (const entries of groups.values()) entries.sort((a, b) => order[a.role] - order[b.role])
  return groups
}

/** A cell is narrow: of many units it names two. */
const namesOf = (units: readonly string[]): string =>
  units.length <= 3 ? units.join('、') : `${units.slice(0, 2).join('、')}等${units.length}家`

/** Each unit with a word, units of the same word together. */
function grouped(entries: readonly EntryFact[], word: (entry: EntryFact) => string): string {
  const groups = new Map<string, string[]>()
  for (const entry of entries) groups.set(word(entry), [...(groups.get(word(entry)) ?? []), entry.unitName])
  const [only] = groups
  if (only && groups.size === 1) return only[0]
  return [...groups].map(([said, units]) => `${said}：${namesOf(units)}`).join('；')
}

/** 台账的状态列: what units claim, what was verified apart from it, and the latest progress in their words. */
export function ledgerStatus(facts: TellingFacts): StatusColumn[] {
  const tasks = byTask(facts)
  const column = (heading: string, say: (entries: EntryFact[]) => string): StatusColumn => ({
    heading,
    value: (task, measure) => {
      const entries = tasks.get(task.no) ?? []
      return measure || entries.length === 0 ? '' : say(entries)
    },
  })
  return [
    column('自报情况', (entries) =>
      grouped(entries, (entry) => {
        const word = entry.claim === null ? '未报' : claimWords[entry.claim]
        return isOverdue(entry, facts.asOf) ? `${word}（逾期）` : word
      }),
    ),
    column('核查情况', (entries) =>
      grouped(
        entries.filter(({ claim }) => claim !== null),
        ({ verification }) => verificationWords[verification],
      ),
    ),
    column('最近进展', (entries) => {
      const [first] = entries.filter(({ progress }) => progress !== '')
      return first ? `${first.unitName}：${atMost(flat(first.progress), 80)}` : ''
    }),
  ]
}
