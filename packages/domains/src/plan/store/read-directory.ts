import type { SqlClient } from '@wanwu/database'
import { readPlaceNames, readUnitDirectory } from '../../access/index.ts'
import { collectiveMembers } from '../units/collective-members.ts'
import type { Directory } from '../units/printed-units.ts'

/** What printed names of a plan of this region are resolved against. */
export async function readDirectory(client: SqlClient, region: string): Promise<Directory> {
  const units = await readUnitDirectory(client, region)
  const places = await readPlaceNames(client, region)
  return { units, places, membersOf: (printed) => collectiveMembers(printed, units) }
}
