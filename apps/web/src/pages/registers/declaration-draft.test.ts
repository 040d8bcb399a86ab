import { checkDeclaration } from '@wanwu/register'
import { expect, test } from 'vitest'
import {
  buildDeclaration,
  camelKey,
  draftDeclaration,
  emptyDeclaration,
  emptyField,
  kebabKey,
} from './declaration-draft.ts'

const part = { zh: '内容', en: 'Content' }
const draft = {
  ...emptyDeclaration,
  ...{ zh: '鱼道台账', en: 'Fish ladders', key: 'fish-ladders' },
  fields: [
    { ...emptyField, zh: '名称', en: 'Name', required: true },
    { ...emptyField, zh: '类型', en: 'Type', kind: 'choice' as const, terms: '池式\n槽式\n池式\n' },
    { ...emptyField, zh: '长度', en: 'Length (m)', kind: 'number' as const, unit: '米' },
    { ...emptyField, zh: '位置', en: '', kind: 'place' as const },
  ],
  businessKey: [0],
  states: [
    { key: null, zh: '在建', en: 'Being built', end: false },
    { key: null, zh: '建成', en: 'Built', end: true },
  ],
  acts: [{ zh: '竣工', en: 'Finish', from: 0, to: 1, by: 'keeper' as const, note: false }],
}

test('keys follow from English names', () => {
  expect([camelKey('Length (m)', 'f'), camelKey('长度', 'f3'), kebabKey('Fish ladders!')]).toEqual([
    'lengthM',
    'f3',
    'fish-ladders',
  ])
})

test('a draft becomes a sound declaration with its own vocabulary', () => {
  const built = buildDeclaration(draft, part)
  expect(built?.vocabularies).toMatchObject([
    { key: 'fish-ladders-type', terms: [{ code: '1', labels: { zh: '池式' } }, { code: '2' }] },
  ])
  expect(built?.declaration).toMatchObject({
    ...{ title: 'name', businessKey: ['name'], map: { field: 'field4' } },
    list: { columns: ['name', 'type', 'lengthM'], sort: ['lengthM'], facets: ['type'] },
    transitions: [{ key: 'finish', from: ['beingBuilt'], to: 'built', by: ['keeper'] }],
  })
  if (!built) return
  expect(checkDeclaration(built.declaration, { registers: [], vocabularies: built.vocabularies })).toEqual([])
})

test('what is extended keeps its keys, and only gains', () => {
  const before = buildDeclaration(draft, part)?.declaration
  if (!before) throw new Error('no declaration')
  const again = draftDeclaration(before)
  const after = buildDeclaration(
    { ...again, fields: [...again.fields, { ...emptyField, zh: '备注', en: 'Name' }] },
    part,
    before,
  )
  expect(after?.declaration.fields.map(({ key }) => key)).toEqual([
    ...before.fields.map(({ key }) => key),
    'name2',
  ])
  expect(after?.declaration.transitions).toEqual(before.transitions)
  expect(after?.vocabularies).toEqual([])
})

test('nothing comes of one without a name, or of a choice without terms', () => {
  expect(buildDeclaration(emptyDeclaration, part)).toBeNull()
  const [first] = draft.fields
  const choice = { ...emptyField, zh: '类型', en: '', kind: 'choice' as const }
  expect(buildDeclaration({ ...draft, fields: first ? [first, choice] : [choice] }, part)).toBeNull()
})
