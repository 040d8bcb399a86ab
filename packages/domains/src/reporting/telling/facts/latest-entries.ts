/** An entry as far as choosing between those of several periods needs to know it. */
export interface PeriodicEntry {
  unitId: string
  lineageId: string
  claim: string | null
  periodDueOn: string
}

/**
 * One entry for each unit and clause: the latest that was filed, else the latest owed. A duty of which four quarters
 * report is one duty in the year's account. The order of first appearance is kept.
 */
export function latestEntries<Entry extends PeriodicEntry>(entries: readonly Entry[]): Entry[] {
  const chosen = new Map<string, Entry>()
  for (const entry of entries) {
    const key = `${entry.unitId}/${entry.lineageId}`
    const before = chosen.get(key)
    if (!before || isLater(entry, before)) chosen.set(key, entry)
  }
  return [...chosen.values()]
}

function isLater(entry: PeriodicEntry, before: PeriodicEntry): boolean {
  if ((entry.claim === null) !== (before.claim === null)) return before.claim === null
  return entry.periodDueOn > before.periodDueOn
}
