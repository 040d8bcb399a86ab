import { AppError, type Client, type Endpoint, endpoints, rolePermissions, roles } from '@wanwu/contract'
import { quickestEngine } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SmallOffice, startSmallOffice } from './start-small-office.ts'

/** What answers when the door is open: the call got as far as its input or its rule. */
const inside = new Set([
  'INVALID_INPUT',
  'NOT_FOUND',
  'WRONG_STATE',
  'CONFLICT',
  'SIGN_IN_REFUSED',
  'ALREADY_EXISTS',
  'EMPTY_FILE',
])

/** Input that fits no rule: it reaches the door, and goes no further than the check behind it. */
const beyondTheDoor = { password: '', current: '', userName: '', locale: 'none', q: 'x'.repeat(5000) }

/** Acts that would end the session every other row of this table needs. */
const leaves = new Set(['access.signOut'])

// Doors are the program's: the quickest engine there is says enough of them.
describe('every endpoint', () => {
  let office: SmallOffice
  beforeAll(async () => {
    office = await startSmallOffice({ engine: quickestEngine })
  })
  afterAll(() => office?.close())

  const outcome = (client: Client, endpoint: Endpoint) =>
    (endpoint.binary ? client.download(endpoint, beyondTheDoor) : client.call(endpoint, beyondTheDoor)).then(
      () => 'OK',
      (error: unknown) => (error instanceof AppError ? error.code : String(error)),
    )

  it('is closed to visitors, but for those that are public', async () => {
    for (const endpoint of endpoints) {
      const code = await outcome(office.visitor(), endpoint)
      if (endpoint.access === 'public') expect([endpoint.id, code]).not.toContain('NOT_SIGNED_IN')
      else expect([endpoint.id, code]).toEqual([endpoint.id, 'NOT_SIGNED_IN'])
    }
  })

  it.each(roles)('lets a %s through exactly where the role holds the permission', async (role) => {
    const client = await office.as(role)
    const held = new Set<string>([...rolePermissions[role], 'public', 'signed-in'])
    for (const endpoint of endpoints.filter((one) => !leaves.has(one.id))) {
      const code = await outcome(client, endpoint)
      if (!held.has(endpoint.access)) expect([endpoint.id, code]).toEqual([endpoint.id, 'FORBIDDEN'])
      else if (code !== 'OK' && !inside.has(code))
        expect.fail(`${endpoint.id} answered a ${role} with ${code}`)
    }
  })

  it('is closed to somebody without any role, but for what everybody signed in may do', async () => {
    const person = await office.createPerson({ unitId: office.units.office })
    const client = await office.signIn(person)
    for (const endpoint of endpoints.filter((one) => !leaves.has(one.id))) {
      const code = await outcome(client, endpoint)
      if (endpoint.access === 'public' || endpoint.access === 'signed-in') continue
      expect([endpoint.id, code]).toEqual([endpoint.id, 'FORBIDDEN'])
    }
  })
})
