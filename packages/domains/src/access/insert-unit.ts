import type { AliasKind, UnitKind } from '@wanwu/contract'
import { newId, shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { searchValues } from './search-condition.ts'

/** A unit to be added to the directory. */
export interface NewUnit {
  name: string
  shortName: string | null
  kind: UnitKind
  region: string
  planScope: string
  /** the moment of the act: the unit counts from its day, unless `validFrom` says otherwise */
  at: Date
  parentId?: string | null
  lineSuperiorId?: string | null
  validFrom?: string | undefined
  validTo?: string | null
  aliases?: readonly { text: string; kind: AliasKind }[]
}

/** Adds a unit, findable by all its names. Answers with its id. Policy is the caller's. */
export async function insertUnit(client: SqlClient, unit: NewUnit): Promise<string> {
  const id = newId()
  const aliases = unit.aliases ?? []
  const search = searchValues([
    unit.name,
    ...(unit.shortName ? [unit.shortName] : []),
    ...aliases.map((alias) => alias.text),
  ])
  await client.query(
    `insert into unit (id, name, short_name, kind, region, plan_scope, parent_id, line_superior_id,
       valid_from, valid_to, search_text, search_pinyin, search_initials, sort_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      unit.name,
      unit.shortName,
      unit.kind,
      unit.region,
      unit.planScope,
      unit.parentId ?? null,
      unit.lineSuperiorId ?? null,
      unit.validFrom ?? shanghaiDay(unit.at),
      unit.validTo ?? null,
      search.searchText,
      search.searchPinyin,
      search.searchInitials,
      search.sortKey,
    ],
  )
  for (const alias of aliases) await insertAlias(client, { unitId: id, source: null, ...alias })
  return id
}

/** Adds a name to a unit without making the unit findable by it yet. Answers with its id. */
export async function insertAlias(
  client: SqlClient,
  alias: { unitId: string; text: string; kind: AliasKind; source: string | null },
): Promise<string> {
  const id = newId()
  await client.query('insert into unit_alias (id, unit_id, text, kind, source) values ($1, $2, $3, $4, $5)', [
    id,
    alias.unitId,
    alias.text,
    alias.kind,
    alias.source,
  ])
  return id
}
