import { addRecordFile, type Client, changeRecord, scoreRisk } from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StewardshipDesk, startStewardshipDesk } from '../testing/stewardship-desk.ts'

const report = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

describe.each(testEngines)('risk and damage on %s', (engine) => {
  let server: StewardshipDesk
  let office: Client
  let forestry: Client
  let stranger: Client
  beforeAll(async () => {
    server = await startStewardshipDesk(engine)
    ;({ office, forestry, stranger } = server)
  })
  afterAll(() => server?.close())

  describe('risk of alien species', () => {
    const begun = (scheme: string, assessedOn = '2026-08-01') =>
      server.create(forestry, 'risk-assessment', { taxon: '示例水草', scheme, assessedOn })

    it('is worked out from ratings by the scheme of the record, never typed in', async () => {
      const id = await begun('iseia')
      const answers = 'M1｜3\nM2｜3 高\nM3 危害｜2\nM4｜3\nS｜2'
      const asked = { id, revision: 1, answers }
      await expect(server.visitor().call(scoreRisk, asked)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
      await expect(stranger.call(scoreRisk, asked)).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(forestry.call(scoreRisk, { ...asked, revision: 7 })).rejects.toMatchObject({
        code: 'CONFLICT',
      })
      await expect(
        forestry.call(scoreRisk, { ...asked, answers: `${answers}\nM9｜1` }),
      ).rejects.toMatchObject({ code: 'INVALID_INPUT', data: { issues: [{ path: 'answers', line: 6 }] } })
      await expect(forestry.call(scoreRisk, { ...asked, answers: 'M1｜3' })).rejects.toMatchObject({
        code: 'INCOMPLETE',
        data: { gaps: [{ field: 'answers', zh: expect.stringContaining('还有4项没有评分') }] },
      })
      const values = { score: 1, result: 'low', list: 'black', schemeVersion: 'x', answers: 'x' }
      await expect(server.act(forestry, 'risk-assessment', id, 'score', values)).rejects.toMatchObject({
        code: 'WRONG_STATE',
      })
      const typed = { register: 'risk-assessment', id, revision: 1, values: { list: 'black' } }
      await expect(forestry.call(changeRecord, typed)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        data: { issues: [{ path: 'values.list', reason: 'ACT_ONLY' }] },
      })
      expect(await forestry.call(scoreRisk, asked)).toMatchObject({
        score: 11,
        result: 'high',
        list: 'black',
      })
      expect(await server.read('risk-assessment', id)).toMatchObject({
        state: 'scored',
        values: {
          schemeVersion: 'iseia-2',
          score: 11,
          result: 'high',
          list: 'black',
          answers:
            'M1 扩散潜力｜3 高\nM2 侵入高价值生境｜3 高\nM3 对本地种的危害｜2 中\nM4 对生态系统功能的改变｜3 高\nS 分布阶段｜2 局限',
        },
      })
      await server.act(forestry, 'risk-assessment', id, 'submit')
      await expect(forestry.call(scoreRisk, { ...asked, revision: 3 })).rejects.toMatchObject({
        code: 'WRONG_STATE',
      })
    })

    it('takes the species off a list that the ratings no longer put it on', async () => {
      const id = await begun('iseia', '2026-08-02')
      const absent = { id, revision: 1, answers: 'M1｜3\nM2｜3\nM3｜2\nM4｜1\nS｜0' }
      const { revision } = await forestry.call(scoreRisk, absent)
      expect((await server.read('risk-assessment', id)).values.list).toBe('alert')
      const low = { id, revision, answers: 'M1｜1\nM2｜1\nM3｜1\nM4｜1\nS｜3' }
      expect(await forestry.call(scoreRisk, low)).toMatchObject({ result: 'low', list: null })
      expect((await server.read('risk-assessment', id)).values.list ?? null).toBeNull()
    })

    it('may leave some of a section unrated, and says which section has too few', async () => {
      const id = await begun('wra')
      const few = '1.01｜0\n4.01｜1\n4.11｜1\n6.01｜0\n6.02｜1\n6.03｜1\n6.04｜1\n6.05｜0'
      const asked = { id, revision: 1, answers: few }
      await expect(forestry.call(scoreRisk, asked)).rejects.toMatchObject({
        code: 'INCOMPLETE',
        data: {
          gaps: [
            {
              field: 'answers',
              zh: '“甲 生物地理”至少要评2项，只评了1项。“丙 生物生态”至少要评6项，只评了5项。',
            },
          ],
        },
      })
      const enough = { ...asked, answers: `${few}\n2.03｜1\n5.01｜5\n6.06｜-1` }
      expect(await forestry.call(scoreRisk, enough)).toMatchObject({
        score: 10,
        result: 'reject',
        list: null,
        parts: [
          { code: 'A', value: 1 },
          { code: 'B', value: 2 },
          { code: 'C', value: 7 },
        ],
      })
    })

    it('has its result from the assessor where the scheme gives a score alone', async () => {
      const id = await begun('hj624')
      const asked = { id, revision: 1, answers: 'Q1｜1\nQ2｜2\nQ3｜3\nQ4｜3' }
      await expect(forestry.call(scoreRisk, asked)).rejects.toMatchObject({ code: 'INCOMPLETE' })
      expect(await forestry.call(scoreRisk, { ...asked, result: 'medium' })).toMatchObject({
        score: 2.25,
        result: 'medium',
      })
    })
  })

  it('a claim of wildlife damage stays within what was assessed, and a second one like it says why', async () => {
    const claim = {
      claimant: '示例某',
      village: '示例乡示例村',
      happenedOn: '2026-07-20',
      claimedOn: '2026-07-21',
      loss: 'crop',
    }
    await server.create(forestry, 'wildlife-damage', { ...claim, number: '损1' })
    const id = await server.create(forestry, 'wildlife-damage', { ...claim, number: '损2' })
    await forestry.call(
      addRecordFile,
      { register: 'wildlife-damage', id, field: 'photos', fileName: '查勘.png' },
      { body: report },
    )
    const survey = { surveyedOn: '2026-07-20', survey: '野猪拱食玉米两亩。' }
    await expect(server.act(forestry, 'wildlife-damage', id, 'survey', survey)).rejects.toMatchObject({
      code: 'INCOMPLETE',
      data: { gaps: [{ field: 'surveyedOn' }] },
    })
    await server.act(forestry, 'wildlife-damage', id, 'survey', { ...survey, surveyedOn: '2026-07-22' })
    const assessed = { assessed: 2000, limit: 1500, compensation: 1800 }
    await expect(server.act(office, 'wildlife-damage', id, 'assess', assessed)).rejects.toMatchObject({
      code: 'INCOMPLETE',
      data: { gaps: [{ field: 'compensation' }, { field: 'otherCase' }] },
    })
    await server.act(office, 'wildlife-damage', id, 'assess', {
      ...assessed,
      compensation: 1200,
      otherCase: '与损1为相邻两块地。',
    })
    expect(await server.read('wildlife-damage', id)).toMatchObject({ state: 'assessed' })
  })
})
