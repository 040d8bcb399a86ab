import { createPerson } from '@wanwu/contract'
import { defineCommand, type Handler } from '../../kernel/index.ts'
import type { AccessDeps } from '../access-deps.ts'
import { temporaryPassword } from '../authentication/temporary-password.ts'
import { grantRoles } from '../grant-roles.ts'
import { homeRegion } from '../home-region.ts'
import { insertPerson } from '../insert-person.ts'
import { noSuchPerson } from '../no-such-person.ts'
import { loadPerson } from '../present-person.ts'
import { requireUnits } from '../require-units.ts'

/** 新增人员: with an account, whose temporary password is shown once. */
export function createPersonCommand({ authentication }: AccessDeps): Handler {
  return defineCommand({
    endpoint: createPerson,
    async prepare() {
      const password = temporaryPassword()
      return { password, hash: await authentication.hash(password) }
    },
    async handler(context, { password, hash }) {
      const { db, client, policy, actor, input } = context
      await requireUnits(client, [input.unitId])
      await policy.requireIn('person.manage', { unit: input.unitId })
      const id = await insertPerson(client, {
        ...input,
        passwordHash: hash,
        mustChangePassword: true,
        demo: false,
      })
      await grantRoles(context, id, input.roles)
      const person = await loadPerson(db, client, actor, id)
      if (!person) throw noSuchPerson()
      return { person, temporaryPassword: password }
    },
    audit: async ({ client, input }, { person }) => ({
      region: await homeRegion(client, input.unitId),
      subject: { kind: 'person', id: person.id, label: person.name },
      detail: { userName: input.userName, unitId: input.unitId, roles: input.roles },
    }),
  })
}
