import {
  type Circular,
  type EntryFact,
  entryFigures,
  getCircular,
  reportFigures,
  type UnitLine,
} from '@wanwu/contract'
import { figureRows } from '@wanwu/core'
import { type Actor, defineQuery } from '../../../kernel/index.ts'
import { unitsOf } from '../compose/unit-table.ts'
import type { CircularRow } from '../store/circular-row.ts'
import { readCircular } from '../store/read-circular.ts'
import { readCirculars } from '../store/read-circulars.ts'
import { readCircularActs, readFiles } from '../store/read-files.ts'
import { readableUnits } from '../store/readable-units.ts'

const kinds = [...reportFigures, ...entryFigures]

/** Shown for each unit, as in the table of the paper. */
const unitKinds = [
  ...([
    'duties',
    'done',
    'progress',
    'continuing',
    'notStarted',
    'verified',
    'contradicted',
    'overdue',
  ] as const),
  ...(['returns', 'changes', 'lateDays'] as const),
]

/** Most entries offered as good practice. */
const mostCandidates = 100

const order = { verified: 0, planned: 1, unsampled: 2, contradicted: 3 }

/** Filed entries that could be named as good practice: verified ones first, never a contradicted one. */
function candidatesOf(entries: readonly EntryFact[]): EntryFact[] {
  return entries
    .filter(
      ({ claim, progress, verification }) =>
        claim !== null && progress !== '' && verification !== 'contradicted',
    )
    .sort((a, b) => order[a.verification] - order[b.verification])
    .slice(0, mostCandidates)
}

function unitLines(row: CircularRow, seen: ReadonlySet<string> | null): UnitLine[] {
  return unitsOf(row.facts)
    .filter(({ id }) => seen === null || seen.has(id))
    .map(({ id, name, reports }) => ({
      unitId: id,
      unitName: name,
      timing: reports[0]?.timing ?? 'not-due',
      figures: Object.fromEntries(
        unitKinds.map((kind) => [kind, figureRows(row.facts, `${kind}@${id}`).value]),
      ),
    }))
}

function abilities({ kind, manage, state, draftedBy }: CircularRow, actor: Actor): Circular['can'] {
  const at = (...states: CircularRow['state'][]) => manage && states.includes(state)
  return {
    change: at('drafting'),
    submit: at('drafting'),
    check: at('checking') && draftedBy !== actor.personId,
    countersign: at('countersigning'),
    return: at('checking', 'countersigning'),
    issue: at('countersigning'),
    read: manage || kind !== 'letters',
  }
}

/** 一份文稿: the facts it is written from, versions with their differences, and its steps. */
export const getCircularQuery = defineQuery({
  endpoint: getCircular,
  async handler({ client, input, actor }): Promise<Circular> {
    const row = await readCircular(client, input.circularId)
    const [summary] = await readCirculars(client, { circularId: row.id })
    if (!summary) throw new Error('A paper that can be read is in the list')
    const { facts, fields } = row
    // A circular goes to all and shows all; of letters everybody but the office sees their own.
    const seen = row.kind === 'letters' && !row.manage ? await readableUnits(client) : null
    const files = await readFiles(client, row.id)
    const acts = await readCircularActs(client, row.id)
    return {
      summary,
      fields,
      revision: row.revision,
      asOf: facts.asOf,
      figures: Object.fromEntries(kinds.map((kind) => [kind, figureRows(facts, kind).value])),
      units: unitLines(row, seen),
      good: fields.good.flatMap((id) => facts.entries.filter(({ obligationId }) => obligationId === id)),
      candidates: row.manage ? candidatesOf(facts.entries) : [],
      files: files.filter(({ unitId }) => seen === null || (unitId !== null && seen.has(unitId))),
      acts: acts.map(({ actorId: _, ...act }) => act),
      can: abilities(row, actor),
    }
  },
})
