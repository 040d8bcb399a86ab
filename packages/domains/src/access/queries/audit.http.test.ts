import { addUnitAlias, listAudit, verifyAudit } from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { readHeads, verifyChain } from '@wanwu/domains'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe.each(testEngines)('the audit chain on %s', (engine) => {
  let office: SmallOffice
  beforeAll(async () => {
    office = await startSmallOffice({ engine })
  })
  afterAll(() => office?.close())

  const asOwner = (text: string) =>
    office.database.transaction({ role: 'owner' }, (client) => client.query(text))
  const check = (exported: Parameters<typeof verifyChain>[2] = null) =>
    office.database.transaction({ role: 'owner', readOnly: true }, (client) =>
      verifyChain(client, office.regions.city, exported),
    )
  const headOfCity = async () => {
    const [head] = await office.database.transaction({ role: 'owner', readOnly: true }, (client) =>
      readHeads(client, [office.regions.city]),
    )
    if (!head) throw new Error('no head')
    return head
  }
  /** Changes rows that nobody may change, as somebody with the key to the database could. */
  const tamper = (text: string) =>
    office.database.transaction({ role: 'owner' }, async (client) => {
      await client.query('alter table audit_entry disable trigger audit_entry_kept')
      await client.query(text)
      await client.query('alter table audit_entry enable trigger audit_entry_kept')
    })

  it('is for those who may audit, of their own regions', async () => {
    await expect(office.visitor().call(listAudit, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect((await office.as('steward')).call(listAudit, {})).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect((await office.as('leader')).call(verifyAudit, {})).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    const other = await office.as('auditor', { region: office.regions.other, unitId: office.units.other })
    const { items } = await other.call(listAudit, {})
    expect(items.length).toBeGreaterThan(0)
    expect(new Set(items.map((entry) => entry.region.code))).toEqual(new Set([office.regions.other]))
  })

  it('is read in pages, by actor, action, subject and day', async () => {
    const client = await office.as('office')
    await client.call(addUnitAlias, { id: office.units.county, text: '白鹿县', kind: 'short' })
    await client.call(addUnitAlias, { id: office.units.county, text: '白鹿', kind: 'short' })
    const mine = await client.call(listAudit, { actorId: client.person.id })
    expect(mine.items.map((entry) => entry.action)).toEqual([
      'access.addUnitAlias',
      'access.addUnitAlias',
      'access.signIn',
    ])
    const first = await client.call(listAudit, { actorId: client.person.id, limit: 2 })
    const second = await client.call(listAudit, {
      actorId: client.person.id,
      limit: 2,
      cursor: first.next ?? undefined,
    })
    expect([...first.items, ...second.items]).toEqual(mine.items)
    expect((await client.call(listAudit, { to: '2020-01-01' })).items).toEqual([])
    expect(
      (await client.call(listAudit, { action: 'access.addUnitAlias', region: '990121' })).items,
    ).toHaveLength(2)
  })

  it('fits together when many act at the same time', async () => {
    const client = await office.as('office')
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        client.call(addUnitAlias, { id: office.units.office, text: `别名${at}`, kind: 'learned' }),
      ),
    )
    const { chains } = await client.call(verifyAudit, {})
    expect(chains.map((chain) => [chain.region.code, chain.ok])).toEqual([
      ['990100', true],
      ['990121', true],
    ])
    expect(await check(await headOfCity())).toMatchObject({ reason: null })
  })

  it('cannot be changed or cut, not even by the owner of the tables', async () => {
    for (const text of [
      "update audit_entry set detail = '{}'",
      'delete from audit_entry',
      'truncate audit_entry',
    ]) {
      await expect(asOwner(text)).rejects.toThrow()
    }
    const asApp = (text: string) =>
      office.database.transaction({ role: 'wanwu_app' }, (client) => client.query(text))
    await expect(asApp('delete from audit_entry')).rejects.toMatchObject({ code: '42501' })
    await expect(asApp('select * from auth.identity')).rejects.toMatchObject({ code: '42501' })
  })

  it('shows where it was tampered with all the same', async () => {
    const exported = await headOfCity()
    await tamper(`update audit_entry set actor_name = '别人' where region = '990100' and sequence = 2`)
    expect(await check()).toMatchObject({ reason: 'HASH', brokenAt: 2 })
    await tamper(`delete from audit_entry where region = '990100' and sequence = 2`)
    expect(await check()).toMatchObject({ reason: 'GAP', brokenAt: 2 })
    await tamper(`delete from audit_entry where region = '990100'`)
    expect(await check()).toMatchObject({ reason: 'HEAD' })
    await asOwner(`update audit_head set sequence = 0, hash = repeat('0', 64) where region = '990100'`)
    expect(await check()).toMatchObject({ reason: null })
    expect(await check(exported)).toMatchObject({ reason: 'EXPORTED_HEAD' })
  })
})
