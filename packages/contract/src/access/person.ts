import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { pageInput, pageOf } from '../kernel/paging.ts'
import { roles } from '../kernel/permissions.ts'
import { Id, Line, RegionCode, UnitRef } from '../kernel/values.ts'
import { HeldRole, UserName } from './account.ts'

/** Whether a person can sign in: 在用, 停用. */
export const personStates = ['active', 'disabled'] as const
export const PersonState = z.enum(personStates)
export type PersonState = z.infer<typeof PersonState>

/** A role to be given: where it counts, and for which unit alone. */
export const RoleGrantInput = z.object({
  role: z.enum(roles),
  region: RegionCode,
  unitId: Id.nullable().default(null),
})
export type RoleGrantInput = z.infer<typeof RoleGrantInput>

/** A person 人员 as colleagues with the right to see them do. */
export const PersonDetail = z.object({
  id: Id,
  name: z.string(),
  userName: z.string(),
  unit: UnitRef.nullable(),
  phone: z.string().nullable(),
  roles: z.array(HeldRole),
  state: PersonState,
  demo: z.boolean(),
  /** goes up with every change; send it back with an update */
  revision: z.int(),
  can: z.object({
    update: z.boolean(),
    disable: z.boolean(),
    enable: z.boolean(),
    resetPassword: z.boolean(),
  }),
})
export type PersonDetail = z.infer<typeof PersonDetail>

/** Shown once to the administrator, who hands it on; the person chooses a new one at the first sign-in. */
const temporaryPassword = z.string()

const Phone = z.string().regex(/^[0-9 +-]{5,20}$/)

/** The people one may see. `q` is a name in Chinese, pinyin or initials, or a user name. */
export const listPeople = defineEndpoint({
  id: 'access.listPeople',
  method: 'GET',
  path: '/api/people',
  title: { zh: '人员', en: 'People' },
  access: 'person.read',
  input: z.object({
    q: z.string().max(100).optional(),
    unitId: Id.optional(),
    role: z.enum(roles).optional(),
    state: PersonState.optional(),
    ...pageInput,
  }),
  output: pageOf(PersonDetail).extend({ can: z.object({ create: z.boolean() }) }),
  errors: [],
})

/** One person. */
export const getPerson = defineEndpoint({
  id: 'access.getPerson',
  method: 'GET',
  path: '/api/people/:id',
  title: { zh: '人员详情', en: 'Person' },
  access: 'person.read',
  input: z.object({ id: Id }),
  output: PersonDetail,
  errors: ['NOT_FOUND'],
})

/** Adds a person with an account. FORBIDDEN when a role would reach further than the giver's own. */
export const createPerson = defineEndpoint({
  id: 'access.createPerson',
  method: 'POST',
  path: '/api/people',
  title: { zh: '新增人员', en: 'Add a person' },
  access: 'person.manage',
  input: z.object({
    name: Line,
    userName: UserName,
    unitId: Id,
    phone: Phone.nullable().default(null),
    roles: z.array(RoleGrantInput).max(20),
  }),
  output: z.object({ person: PersonDetail, temporaryPassword }),
  errors: ['ALREADY_EXISTS', 'NOT_FOUND'],
})

/**
 * Changes a person; `roles`, where given, replace those held. CONFLICT when `revision` is stale, WRONG_STATE
 * for one's own roles.
 */
export const updatePerson = defineEndpoint({
  id: 'access.updatePerson',
  method: 'PATCH',
  path: '/api/people/:id',
  title: { zh: '修改人员', en: 'Change a person' },
  access: 'person.manage',
  input: z.object({
    id: Id,
    revision: z.int(),
    name: Line.optional(),
    unitId: Id.optional(),
    phone: Phone.nullable().optional(),
    roles: z.array(RoleGrantInput).max(20).optional(),
  }),
  output: PersonDetail,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

/** 停用: the person's sessions end at once. WRONG_STATE for oneself and for the disabled. */
export const disablePerson = defineEndpoint({
  id: 'access.disablePerson',
  method: 'POST',
  path: '/api/people/:id/disable',
  title: { zh: '停用账号', en: 'Disable a person' },
  access: 'person.manage',
  input: z.object({ id: Id }),
  output: PersonDetail,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

/** 启用. WRONG_STATE when the person is active. */
export const enablePerson = defineEndpoint({
  id: 'access.enablePerson',
  method: 'POST',
  path: '/api/people/:id/enable',
  title: { zh: '启用账号', en: 'Enable a person' },
  access: 'person.manage',
  input: z.object({ id: Id }),
  output: PersonDetail,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

/** 重置密码: ends the person's sessions and gives a temporary password. WRONG_STATE for demo accounts. */
export const resetPassword = defineEndpoint({
  id: 'access.resetPassword',
  method: 'POST',
  path: '/api/people/:id/reset-password',
  title: { zh: '重置密码', en: 'Reset a password' },
  access: 'person.manage',
  input: z.object({ id: Id }),
  output: z.object({ temporaryPassword }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})
