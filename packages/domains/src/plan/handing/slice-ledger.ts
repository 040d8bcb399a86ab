import type { Ledger, Reading, Task, UnitMention } from '@wanwu/contract'

/** A unit of the lower region that the higher ledger names in a place (task, or one of its measures). */
export interface LocalDuty {
  readingId: string
  measureNo: string | null
  name: string
  role: UnitMention['role']
}

/** How sure the reader was is settled once the higher office has reviewed: the lower one is not asked again. */
const settled = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'confidence' ? undefined : inner))) as Value

/**
 * The part of a reviewed ledger that goes to a lower region: the chosen clauses with their words, dates and places in
 * the document, of their units those that sit in that region. Whom it gives them to further is the lower office's to say.
 */
export function sliceLedger(
  ledger: Ledger,
  readingIds: ReadonlySet<string>,
  duties: readonly LocalDuty[],
  head: { title: string; number: string; region: string },
): Ledger {
  const unitsAt = (taskId: string, measureNo: string | null): UnitMention[] =>
    duties
      .filter((duty) => duty.readingId === taskId && duty.measureNo === measureNo)
      .map(({ name, role }) => ({ name, role }))
  const own = (task: Task): Task =>
    settled({
      ...task,
      units: unitsAt(task.id, null),
      measures: task.measures.map((measure) => ({ ...measure, units: unitsAt(task.id, measure.no) })),
    })
  return {
    ...ledger,
    document: { ...ledger.document, title: head.title, number: head.number, region: head.region },
    tasks: ledger.tasks.filter(({ id }) => readingIds.has(id)).map(own),
    // Targets, reporting duties and whom one sentence binds are those of the higher region.
    indicators: [],
    reporting: [],
    implied: [],
    anomalies: [],
  }
}

/** The reading of the lower print: the same document, so that every clause opens to its lines in it. */
export function slicedReading(reading: Reading, ledger: Ledger): Reading {
  return { ...reading, ledger, tables: [] }
}
