import type { Cycle, CycleFields, CycleProposal, UnitRef } from '@wanwu/contract'
import { printRule, type RuleChoice, readRule } from './rule-choice.ts'

/** A cycle while it is being written: figures and days as typed. */
export interface CycleDraft {
  name: string
  rule: RuleChoice
  firstDue: string
  coversFrom: string
  opensBefore: string
  cutoffBefore: string
  locksAfter: string
  moves: boolean
  content: string
  recipient: string
  units: UnitRef[]
}

/** Clocks where neither document nor office says otherwise: a fortnight to write, five days to gather figures. */
const usualClocks = { opensBefore: 15, cutoffBefore: 5, locksAfter: 14 }

/** A cycle, a proposal, or nothing, as a draft. */
export function draftOf(from: Cycle | CycleProposal | null, today: string): CycleDraft {
  const clocks = from && 'opensBefore' in from ? from : usualClocks
  return {
    name: from?.name ?? '',
    rule: readRule(from ? from.rrule : 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25'),
    firstDue: from?.firstDue ?? '',
    coversFrom: from?.coversFrom ?? today,
    opensBefore: `${clocks.opensBefore}`,
    cutoffBefore: `${clocks.cutoffBefore}`,
    locksAfter: `${clocks.locksAfter}`,
    moves: from !== null && 'moves' in from && from.moves,
    content: (from?.content ?? []).join('\n'),
    recipient: from?.recipient ?? '',
    units: from?.units ?? [],
  }
}

/** What of a draft cannot be saved yet. */
export type CycleFault =
  | 'name'
  | 'coversFrom'
  | 'firstDue'
  | 'opensBefore'
  | 'cutoffBefore'
  | 'locksAfter'
  | 'units'

const day = /^\d{4}-\d{2}-\d{2}$/
const clockNames = ['opensBefore', 'cutoffBefore', 'locksAfter'] as const

/** The fields of a draft as the server takes them, or what is wrong with it. */
export function fieldsOf(draft: CycleDraft): { fields: CycleFields } | { faults: CycleFault[] } {
  const faults: CycleFault[] = []
  if (draft.name.trim() === '') faults.push('name')
  if (!day.test(draft.coversFrom)) faults.push('coversFrom')
  const once = draft.rule.every === 'once'
  if (once ? !day.test(draft.firstDue) : draft.firstDue !== '' && !day.test(draft.firstDue))
    faults.push('firstDue')
  for (const name of clockNames) {
    if (!/^\d{1,3}$/.test(draft[name]) || Number(draft[name]) > 366) faults.push(name)
  }
  if (draft.units.length === 0) faults.push('units')
  if (faults.length > 0) return { faults }
  return {
    fields: {
      name: draft.name.trim(),
      rrule: printRule(draft.rule),
      firstDue: draft.firstDue || null,
      coversFrom: draft.coversFrom,
      opensBefore: Number(draft.opensBefore),
      cutoffBefore: Number(draft.cutoffBefore),
      locksAfter: Number(draft.locksAfter),
      moves: draft.moves,
      content: draft.content
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      recipient: draft.recipient.trim() || null,
      unitIds: draft.units.map(({ id }) => id),
    },
  }
}
