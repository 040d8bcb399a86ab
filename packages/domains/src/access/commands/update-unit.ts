import { AppError, type UnitDetail, updateUnit } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { eq } from 'drizzle-orm'
import { defineCommand } from '../../kernel/index.ts'
import { addFormerName } from '../add-former-name.ts'
import { noSuchUnit } from '../no-such-unit.ts'
import { loadUnitDetail } from '../present-unit.ts'
import { refreshUnitSearch } from '../refresh-unit-search.ts'
import { requireRegions } from '../require-regions.ts'
import { requireUnits } from '../require-units.ts'
import { staleRevision } from '../stale-revision.ts'
import { unit } from '../tables.ts'

/** 修改单位: renaming keeps the old name as a former one, so that plans which print it still find the unit. */
export const updateUnitCommand = defineCommand({
  endpoint: updateUnit,
  async handler({ db, client, policy, input }) {
    await client.query('select id from unit where id = $1 for update', [input.id])
    const present = await loadUnitDetail(db, client, input.id)
    if (!present) throw noSuchUnit()
    await policy.requireIn('unit.manage', { region: present.planScope.code, unit: input.id })
    if (present.revision !== input.revision) throw staleRevision(present)
    const { id, revision, ...changes } = input
    if (changes.planScope) await policy.requireIn('unit.manage', { region: changes.planScope })
    await requireRegions(
      client,
      [changes.region, changes.planScope].filter((code) => code !== undefined),
    )
    await requireUnits(client, [changes.parentId ?? null, changes.lineSuperiorId ?? null])
    await requireNoCircle(client, id, changes.parentId ?? null)
    await db
      .update(unit)
      .set({ ...definedOf(changes), revision: revision + 1 })
      .where(eq(unit.id, id))
    if (changes.name && changes.name !== present.name) await addFormerName(client, id, present.name)
    await refreshUnitSearch(client, id)
    return (await loadUnitDetail(db, client, id)) ?? present
  },
  audit: ({ input }, detail: UnitDetail) => ({
    region: detail.planScope.code,
    subject: { kind: 'unit', id: detail.id, label: detail.name },
    detail: { ...input },
  }),
})

/** Only what was given: an absent field is not a field set to nothing. */
function definedOf<T extends object>(changes: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

async function requireNoCircle(client: SqlClient, id: string, parentId: string | null): Promise<void> {
  if (parentId === null) return
  const found = await client.query<{ circle: boolean }>(
    'select $1::uuid in (select unit_and_above($2::uuid)) as circle',
    [id, parentId],
  )
  if (found.rows[0]?.circle) {
    throw new AppError('WRONG_STATE', {
      message: { zh: '上级单位不能是本单位或其下级单位。', en: 'A unit cannot stand under itself.' },
      next: { zh: '请选择其他上级单位。', en: 'Choose another unit above.' },
    })
  }
}
