import type { RegisterDeclaration } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { columnOf, fieldOf, fieldsOf, isClosed, type RowDraft, tableOf } from '@wanwu/register'
import { readPlaceNames, readUnitDirectory } from '../../access/index.ts'
import { matchUnitName, type NameMatcher, prepareMatcher } from '../../plan/index.ts'
import { type Register, readRegisters } from '../store/find-register.ts'

/** What a name stands for, or why that cannot be told. */
export type Resolved = { id: string } | { problem: { zh: string; en: string } }

/** Names of units, regions and records that were looked up already; one for an import, filled as it goes on. */
export interface NameShelf {
  units: NameMatcher
  unitIds: Map<string, Resolved>
  regions: Map<string, string[]>
  registers: readonly Register[]
  /** by register and name */
  records: Map<string, Resolved>
}

/** A match is taken without asking from here on, when it stands alone. */
const sure = 0.95

/** Makes a shelf for imports of a region: its units, and all regions by name and code. */
export async function openNameShelf(client: SqlClient, region: string): Promise<NameShelf> {
  const units = await readUnitDirectory(client, region)
  const { rows } = await client.query<{ code: string; name: string }>(
    'select code, name from region_now where code in (select region_subtree($1)) or code in (select region_and_above($1))',
    [region],
  )
  const regions = new Map<string, string[]>()
  for (const { code, name } of rows) {
    regions.set(code, [code])
    regions.set(name, [...(regions.get(name) ?? []), code])
  }
  return {
    units: prepareMatcher(units, await readPlaceNames(client, region)),
    unitIds: new Map(),
    regions,
    registers: await readRegisters(client),
    records: new Map(),
  }
}

/** The unit that a printed name means in the directory; one that is only like it is proposed and not taken. */
export function resolveUnit(shelf: NameShelf, text: string): Resolved {
  const known = shelf.unitIds.get(text)
  if (known) return known
  const proposals = matchUnitName(text, shelf.units)
  const [first, second] = proposals
  const alone = first && first.score >= sure && (!second || second.score < first.score)
  const like = proposals.map(({ name }) => name).join('、')
  const resolved: Resolved = alone
    ? { id: first.unitId }
    : {
        problem: {
          zh: `单位名录中没有“${text.slice(0, 40)}”${like ? `，是否为：${like}` : ''}。`,
          en: `The directory has no unit "${text.slice(0, 40)}"${like ? `; is it one of ${like}` : ''}.`,
        },
      }
  shelf.unitIds.set(text, resolved)
  return resolved
}

/** The region of a name or code. */
export function resolveRegion(shelf: NameShelf, text: string): Resolved {
  const codes = shelf.regions.get(text.trim()) ?? []
  if (codes.length === 1) return { id: codes[0] ?? '' }
  return {
    problem:
      codes.length === 0
        ? { zh: `没有行政区“${text.slice(0, 40)}”。`, en: `There is no region "${text.slice(0, 40)}".` }
        : {
            zh: `“${text.slice(0, 40)}”不止一处：${codes.join('、')}，请写代码。`,
            en: `There are several "${text.slice(0, 40)}": ${codes.join(', ')}; write the code.`,
          },
  }
}

const shelfKey = (register: string, text: string) => `${register}\n${text}`

/** The record that was looked up by `lookUpRecords`. */
export function resolveRecord(shelf: NameShelf, register: string, text: string): Resolved {
  return (
    shelf.records.get(shelfKey(register, text)) ?? {
      problem: {
        zh: `没有名为“${text.slice(0, 40)}”的记录。`,
        en: `There is no record named "${text.slice(0, 40)}".`,
      },
    }
  )
}

/** Columns by which a record of a register may be named: its title, and a business key of one field. */
function namingColumns(declaration: RegisterDeclaration): string[] {
  const [key, ...more] = declaration.businessKey
  const keys = [declaration.title, ...(key && more.length === 0 ? [key] : [])]
  return [...new Set(keys)].filter((each) => !isClosed(fieldOf(declaration, each))).map(columnOf)
}

/** Looks up the records that rows point at by name, some hundred at a time, within what the actor may read. */
export async function lookUpRecords(
  client: SqlClient,
  declaration: RegisterDeclaration,
  drafts: readonly RowDraft[],
  shelf: NameShelf,
): Promise<void> {
  for (const field of fieldsOf(declaration, 'record')) {
    const target = shelf.registers.find(({ declaration: other }) => other.key === field.register)
    const texts = new Set(drafts.flatMap(({ names }) => names[field.key]?.text ?? []))
    const missing = [...texts].filter((text) => !shelf.records.has(shelfKey(field.register, text)))
    if (!target || missing.length === 0) continue
    const reach =
      target.declaration.rows === 'open' ? ` and region_code in (select wanwu_regions('register.read'))` : ''
    for (const column of namingColumns(target.declaration)) {
      const { rows } = await client.query<{ name: string; ids: string[] }>(
        `select ${column}::text as name, (array_agg(id::text))[1:2] as ids from ${tableOf(target.schema, field.register)}
         where ${column}::text = any($1::text[]) and voided_at is null${reach} group by 1`,
        [missing],
      )
      for (const { name, ids } of rows) {
        const key = shelfKey(field.register, name)
        if (shelf.records.has(key)) continue
        const several = {
          zh: `有多条名为“${name.slice(0, 40)}”的记录，不能确定是哪一条。`,
          en: `Several records are named "${name.slice(0, 40)}".`,
        }
        shelf.records.set(key, ids.length === 1 ? { id: ids[0] ?? '' } : { problem: several })
      }
    }
  }
}
