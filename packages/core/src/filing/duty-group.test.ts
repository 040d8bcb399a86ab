import { type Claim, type EntryContent, emptyEntry } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { groupOf, isPrepared } from './duty-group.ts'

const duty = (given: { required?: boolean; ongoing?: boolean; claim?: Claim; returned?: boolean }) => ({
  obligationId: 'a',
  required: given.required ?? true,
  returned: given.returned ? [{ obligationId: 'a', field: null, reason: '请补数' }] : [],
  task: { ongoing: given.ongoing ?? false },
  earlier: given.claim ? { content: { claim: given.claim } } : null,
})

describe('the group of a duty', () => {
  it.each([
    ['one with an end', duty({}), [], 'own'],
    ['one that continues by the plan', duty({ ongoing: true }), [], 'together'],
    ['one that continued last time', duty({ claim: 'continuing' }), [], 'together'],
    ['one done last time', duty({ claim: 'done' }), [], 'own'],
    ['one that waits for parts', duty({ ongoing: true }), [{ obligationId: 'a' }], 'waiting'],
    ['others wait', duty({ ongoing: true }), [{ obligationId: 'b' }], 'together'],
    ['support', duty({ required: false, ongoing: true }), [], 'optional'],
    ['what was returned', duty({ ongoing: true, returned: true }), [{ obligationId: 'a' }], 'own'],
  ] as const)('%s', (_, line, waiting, group) => {
    expect(groupOf(line, waiting)).toBe(group)
  })
})

describe('whether a duty is prepared', () => {
  it.each<[string, boolean, Partial<EntryContent>, boolean]>([
    ['owed and empty', true, {}, false],
    ['owed and written', true, { claim: 'progress', progress: '完成两处' }, true],
    ['support and empty', false, {}, true],
    ['support and begun', false, { claim: 'progress' }, false],
  ])('%s', (_, required, content, prepared) => {
    expect(isPrepared({ required }, { ...emptyEntry, ...content })).toBe(prepared)
  })
})
