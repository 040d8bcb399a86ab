import type { ContactFields, ContactRow, ContactsPreview, GivenContact } from '@wanwu/contract'

/** What a person decided of a row that is asked: a unit by its id, or null to leave the row out. */
export type RowChoices = ReadonlyMap<string, string | null>

/** A row with the unit it goes to and what it would change. */
export interface SettledRow {
  row: ContactRow
  /** undefined: still to be decided; null: left out */
  unitId: string | null | undefined
  unitName: string | null
  seen: string | null
  /** fields that would be other than they are; null where the unit has no contact yet */
  changes: (keyof GivenContact)[] | null
  /** a leader or a liaison would be missing */
  lacks: boolean
}

function changesOf(given: GivenContact, present: ContactFields | null): SettledRow['changes'] {
  if (present === null) return null
  return (Object.keys(given) as (keyof GivenContact)[]).filter((key) => given[key] !== present[key])
}

/** The rows of a register as they stand with what was decided so far. */
export function settleRows(preview: ContactsPreview, choices: RowChoices): SettledRow[] {
  const present = new Map(preview.present.map((one) => [one.unit.id, one]))
  return preview.rows.map((row): SettledRow => {
    const unitId = choices.has(row.key) ? choices.get(row.key) : row.unit?.id
    const unit = unitId ? present.get(unitId) : undefined
    const fields = unit?.fields ?? null
    return {
      row,
      unitId,
      unitName: unit?.unit.name ?? null,
      seen: unit?.contactId ?? null,
      changes: changesOf(row.given, fields),
      lacks:
        Boolean(unitId) && !((row.given.leader ?? fields?.leader) && (row.given.liaison ?? fields?.liaison)),
    }
  })
}

/** Why rows cannot be stored yet; null where they can. */
export function whyNot(preview: ContactsPreview, rows: readonly SettledRow[]): 'cannotSave' | 'twice' | null {
  const chosen = rows.flatMap(({ unitId }) => (unitId ? [unitId] : []))
  const left = new Set(rows.filter(({ unitId }) => unitId === null).map(({ row }) => row.key))
  if (preview.badCells.some(({ rowKey }) => !left.has(rowKey))) return 'cannotSave'
  if (chosen.length === 0 || rows.some(({ unitId, lacks }) => unitId === undefined || lacks)) {
    return 'cannotSave'
  }
  return new Set(chosen).size < chosen.length ? 'twice' : null
}
