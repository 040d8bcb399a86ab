import {
  createPerson,
  disablePerson,
  type Endpoint,
  enablePerson,
  getMe,
  getPerson,
  listAudit,
  listPeople,
  resetPassword,
  updatePerson,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe.each(testEngines)('people on %s', (engine) => {
  let office: SmallOffice
  beforeAll(async () => {
    office = await startSmallOffice({ engine })
  })
  afterAll(() => office?.close())

  const fresh = (userName: string) => ({
    name: '示例新人',
    userName,
    unitId: office.units.forestry,
    roles: [{ role: 'liaison' as const, region: office.regions.city, unitId: office.units.forestry }],
  })

  it('require somebody to be signed in, and the right', async () => {
    await expect(office.visitor().call(listPeople, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect((await office.as('steward')).call(listPeople, {})).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect((await office.as('office')).call(createPerson, fresh('a1'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  it('are added with a password for the first sign-in alone', async () => {
    const admin = await office.as('admin')
    const { person, temporaryPassword } = await admin.call(createPerson, fresh('新联络员'))
    expect(person).toMatchObject({ state: 'active', roles: [{ role: 'liaison' }], can: { disable: true } })
    const client = await office.signIn({ userName: '新联络员', password: temporaryPassword })
    expect((await client.call(getMe, {})).mustChangePassword).toBe(true)
    await expect(admin.call(createPerson, fresh('新联络员'))).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
    })
    const { items } = await admin.call(listAudit, { action: 'access.createPerson' })
    expect(JSON.stringify(items)).not.toContain(temporaryPassword)
    expect((await admin.call(listPeople, { q: 'xinlianluo' })).items.map((one) => one.id)).toEqual([
      person.id,
    ])
    expect(
      (await admin.call(listPeople, { role: 'liaison', unitId: office.units.forestry })).items.map(
        (one) => one.id,
      ),
    ).toContain(person.id)
  })

  it('get no role that reaches further than the giver’s own', async () => {
    const admin = await office.as('admin')
    const beyond = { ...fresh('b1'), roles: [{ role: 'office' as const, region: '990000' }] }
    await expect(admin.call(createPerson, beyond)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(
      admin.call(createPerson, { ...fresh('b1'), unitId: office.units.other }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await admin.call(listPeople, { q: 'b1' })).items).toEqual([])
    const county = await office.as('admin', { region: office.regions.county })
    await expect(county.call(createPerson, fresh('b2'))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('of other units are not there for a unit’s own people', async () => {
    const hidden = await office.createPerson({ unitId: office.units.county })
    const liaison = await office.as('liaison', { onlyUnit: office.units.forestry })
    const { items } = await liaison.call(listPeople, {})
    expect(items.every((one) => one.unit?.id === office.units.forestry)).toBe(true)
    await expect(liaison.call(getPerson, { id: hidden.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const auditor = await office.as('auditor')
    expect((await auditor.call(getPerson, { id: hidden.id })).can).toEqual({
      update: false,
      disable: false,
      enable: false,
      resetPassword: false,
    })
  })

  it('change unit, name and roles; a stale change is refused', async () => {
    const admin = await office.as('admin')
    const { person } = await admin.call(createPerson, fresh('c1'))
    const changed = await admin.call(updatePerson, {
      id: person.id,
      revision: person.revision,
      name: '示例改名',
      roles: [{ role: 'leader', region: office.regions.city, unitId: office.units.forestry }],
    })
    expect(changed).toMatchObject({ name: '示例改名', roles: [{ role: 'leader' }], revision: 2 })
    await expect(admin.call(updatePerson, { id: person.id, revision: 1, name: '旧' })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    const self = await admin.call(getPerson, { id: admin.person.id })
    await expect(
      admin.call(updatePerson, { id: self.id, revision: self.revision, roles: [] }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  it('lose their sessions the moment they are disabled, and come back when enabled', async () => {
    const admin = await office.as('admin')
    const client = await office.as('liaison')
    const { id } = client.person
    expect((await admin.call(disablePerson, { id })).state).toBe('disabled')
    await expect(client.call(getMe, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(admin.call(disablePerson, { id })).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(admin.call(disablePerson, { id: admin.person.id })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    expect((await admin.call(enablePerson, { id })).state).toBe('active')
    await expect(admin.call(enablePerson, { id })).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await office.signIn(client.person)
  })

  it('get a new temporary password, which ends their sessions', async () => {
    const admin = await office.as('admin')
    const client = await office.as('liaison')
    const { temporaryPassword } = await admin.call(resetPassword, { id: client.person.id })
    await expect(client.call(getMe, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(office.signIn(client.person)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' })
    const again = await office.signIn({ userName: client.person.userName, password: temporaryPassword })
    expect((await again.call(getMe, {})).mustChangePassword).toBe(true)
  })

  it('of another region are not there for its administrator', async () => {
    const other = await office.as('admin', { region: office.regions.other, unitId: office.units.other })
    const person = await office.createPerson({ unitId: office.units.forestry })
    const closed: Endpoint[] = [disablePerson, enablePerson, resetPassword, getPerson]
    for (const endpoint of closed) {
      await expect(other.call(endpoint, { id: person.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})
