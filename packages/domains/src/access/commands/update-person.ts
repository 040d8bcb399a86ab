import { AppError, updatePerson } from '@wanwu/contract'
import { eq } from 'drizzle-orm'
import { defineCommand } from '../../kernel/index.ts'
import { grantRoles } from '../grant-roles.ts'
import { homeRegion } from '../home-region.ts'
import { loadPerson } from '../present-person.ts'
import { requireManagedPerson } from '../require-managed-person.ts'
import { requireUnits } from '../require-units.ts'
import { searchValues } from '../search-condition.ts'
import { staleRevision } from '../stale-revision.ts'
import { person } from '../tables.ts'

/** 修改人员: nobody changes their own roles, so that no office is left without its administrator. */
export const updatePersonCommand = defineCommand({
  endpoint: updatePerson,
  async handler(context) {
    const { db, client, policy, actor, input } = context
    const present = await requireManagedPerson(context, input.id)
    if (present.revision !== input.revision) throw staleRevision(present)
    if (input.unitId) {
      await requireUnits(client, [input.unitId])
      await policy.requireIn('person.manage', { unit: input.unitId })
    }
    if (input.roles) {
      if (input.id === actor.personId) throw ownRoles()
      await grantRoles(context, input.id, input.roles)
    }
    const name = input.name ?? present.name
    await db
      .update(person)
      .set({
        name,
        ...(input.unitId ? { unitId: input.unitId } : {}),
        ...(input.phone === undefined ? {} : { phone: input.phone }),
        revision: present.revision + 1,
        ...searchValues([name, present.userName]),
      })
      .where(eq(person.id, input.id))
    return (await loadPerson(db, client, actor, input.id)) ?? present
  },
  audit: async ({ client, input }, detail) => ({
    region: await homeRegion(client, detail.unit?.id ?? null),
    subject: { kind: 'person', id: detail.id, label: detail.name },
    detail: { ...input },
  }),
})

function ownRoles(): AppError {
  return new AppError('WRONG_STATE', {
    message: { zh: '不能修改自己的角色。', en: 'Nobody changes their own roles.' },
    next: { zh: '请由其他管理员办理。', en: 'Ask another administrator.' },
  })
}
