import type { SqlClient } from '@wanwu/database'
import { classifyPrintedUnit } from '../units/classify-printed-unit.ts'
import { matchUnitName, prepareMatcher } from '../units/match-unit-name.ts'
import { resolveSurely } from '../units/printed-units.ts'
import { readDirectory } from './read-directory.ts'

/** The units that a printed name surely means: one, the members of a collective (各县（市、区）人民政府), or none. */
export type NameResolver = (printed: string) => readonly { id: string; name: string }[]

/** Reads the directory of a region once, for many names. What would have to be asked is not resolved. */
export async function readNameResolver(client: SqlClient, region: string): Promise<NameResolver> {
  const directory = await readDirectory(client, region)
  const matcher = prepareMatcher(directory.units, directory.places)
  const names = new Map(directory.units.map(({ id, name }) => [id, name]))
  return (printed) => {
    const kind = classifyPrintedUnit(printed)
    const found = resolveSurely(kind, kind === 'unit' ? matchUnitName(printed, matcher) : [])
    const ids =
      found?.kind === 'unit' ? [found.unitId] : kind === 'collective' ? directory.membersOf(printed) : []
    return ids.map((id) => ({ id, name: names.get(id) ?? '' }))
  }
}
