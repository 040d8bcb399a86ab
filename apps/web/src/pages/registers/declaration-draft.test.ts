import { checkDeclaration } from '@wanwu/register'
import { expect, test } from 'vitest'
import { isComplete } from './compute-draft.ts'
import {
  buildDeclaration,
  camelKey,
  draftDeclaration,
  emptyDeclaration,
  emptyField,
  furtherField,
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

const further = (zh: string, more: Partial<typeof emptyField>) => ({ ...emptyField, zh, ...more })
const built = (compute: Partial<(typeof emptyField)['compute']>) =>
  buildDeclaration(
    {
      ...draft,
      fields: [
        further('名称', { id: 1 }),
        further('设计', { id: 2, en: 'Planned', kind: 'number', unit: '米' }),
        further('实测', { id: 3, en: 'Found', kind: 'number' }),
        further('造价', { id: 4, en: 'Cost', kind: 'money' }),
        further('日期', { id: 5, en: 'Day', kind: 'date' }),
        further('算', { id: 6, en: 'It', kind: 'computed', compute: { ...emptyField.compute, ...compute } }),
      ],
    },
    part,
  )

test.each([
  [
    { how: 'days', first: 5 },
    { by: { kind: 'days', from: 'day' }, unit: '天' },
  ],
  [
    { how: 'days', second: 5 },
    { by: { kind: 'days', to: 'day' }, unit: '天' },
  ],
  [
    { how: 'sum', of: [2, 3] },
    { by: { kind: 'sum', of: ['planned', 'found'] }, unit: '米' },
  ],
  [
    { how: 'difference', first: 4, second: 3 },
    { by: { kind: 'difference', of: 'cost', less: 'found' }, unit: '元' },
  ],
  [
    { how: 'share', first: 3, second: 2 },
    { by: { kind: 'share', of: 'found', by: 'planned' }, unit: '%' },
  ],
] as const)('a field is worked out: %j', (compute, expected) => {
  const declaration = built({ ...compute, of: 'of' in compute ? [...compute.of] : [] })?.declaration
  if (!declaration) throw new Error('no declaration')
  expect(declaration.fields.at(-1)).toMatchObject({ key: 'it', kind: 'computed', ...expected })
  expect(declaration.form[0]?.fields).not.toContain('it')
  expect(declaration.list.columns).toContain('it')
  expect(checkDeclaration(declaration, { registers: [], vocabularies: [] })).toEqual([])
  // it is the same again when the register is extended
  const again = buildDeclaration(draftDeclaration(declaration), part, declaration)
  expect(again?.declaration.fields).toEqual(declaration.fields)
  expect(again?.declaration.list).toEqual(declaration.list)
})

test('what is not said, or was removed, leaves a computed field incomplete', () => {
  const computed = (compute: object) =>
    further('算', { id: 9, kind: 'computed', compute: { ...emptyField.compute, ...compute } })
  const one = furtherField([further('甲', { id: 3 })])
  expect(one.id).toBe(4)
  const complete = (compute: object) => isComplete(computed(compute), [one])
  expect([{}, { how: 'sum' }, { how: 'share', first: 4 }, { how: 'sum', of: [8] }].map(complete)).toEqual(
    Array(4).fill(false),
  )
  expect(
    [{ first: 4 }, { how: 'sum', of: [8, 4] }, { how: 'share', first: 4, second: 4 }].map(complete),
  ).toEqual(Array(3).fill(true))
})
