import { type Computation, RegisterDeclaration, type RegisterDeclarationInput } from '@wanwu/contract'
import { expect, it } from 'vitest'
import { checkDeclaration } from './check-declaration.ts'

const label = (zh: string) => ({ zh, en: zh })
const field = (key: string, more: object) => ({ key, labels: label(key), ...more })

const declare = (key: string, fields: object[]) =>
  RegisterDeclaration.parse({
    key,
    labels: label(key),
    group: 'own',
    purpose: label(key),
    title: 'name',
    fields: [field('name', { kind: 'text' }), ...fields] as RegisterDeclarationInput['fields'],
    states: [{ key: 'listed', labels: label('在册') }],
    list: { columns: ['name'] },
    form: [
      {
        labels: label('全部'),
        fields: [
          'name',
          ...fields.flatMap((one) =>
            'kind' in one && one.kind === 'computed' ? [] : (one as { key: string }).key,
          ),
        ],
      },
    ],
  })

const visits = declare('visits', [
  field('site', { kind: 'record', register: 'sites' }),
  field('hours', { kind: 'number' }),
  field('phone', { kind: 'text', class: 'personal' }),
  field('pay', { kind: 'money', class: 'personal' }),
  field('other', { kind: 'record', register: 'visits' }),
])

const verdict = (by: Computation, more: object = {}) => {
  const sites = declare('sites', [
    field('area', { kind: 'number' }),
    field('cost', { kind: 'money', class: 'sensitive' }),
    field('built', { kind: 'date' }),
    field('it', { kind: 'computed', by, ...more }),
  ])
  return checkDeclaration(sites, { registers: [visits], vocabularies: [] }).map(({ message }) => message.zh)
}
const pointing = { register: 'visits', field: 'site' } as const

it.each<[string, Computation, object?]>([
  ['days since', { kind: 'days', from: 'built' }],
  ['a sum', { kind: 'sum', of: ['area'] }],
  [
    'a share of closed amounts, closed itself',
    { kind: 'share', of: 'cost', by: 'area' },
    { class: 'sensitive' },
  ],
  ['a count', { kind: 'count', ...pointing }],
  ['a count by state', { kind: 'count', ...pointing, states: ['listed'] }],
  ['a total', { kind: 'total', ...pointing, of: 'hours' }],
])('is sound: %s', (_, by, more) => {
  expect(verdict(by, more)).toEqual([])
})

it.each<[string, Computation, string]>([
  ['a field that is not there', { kind: 'sum', of: ['area', 'none'] }, '“it”：没有字段“none”。'],
  [
    'text as an amount',
    { kind: 'difference', of: 'area', less: 'name' },
    '“it”：不能用“name”计算：种类不符。',
  ],
  ['an amount as a day', { kind: 'days', to: 'area' }, '“it”：不能用“area”计算：种类不符。'],
  [
    'closed amounts behind an open field',
    { kind: 'sum', of: ['cost'] },
    '“it”：“cost”不公开显示，由它算出的不能比它更公开。',
  ],
  [
    'a register that is not there',
    { kind: 'count', register: 'none', field: 'site' },
    '“it”：没有台账“none”。',
  ],
  [
    'what points elsewhere',
    { kind: 'count', register: 'visits', field: 'other' },
    '“it”：“other”不指向这本台账。',
  ],
  ['a state that is not there', { kind: 'count', ...pointing, states: ['gone'] }, '“it”：没有状态“gone”。'],
  [
    'a closed field of another register',
    { kind: 'total', ...pointing, of: 'pay' },
    '“it”：“pay”不公开显示，由它算出的不能比它更公开。',
  ],
  [
    'text of another register',
    { kind: 'latest', ...pointing, of: 'phone' },
    '“it”：不能用“phone”计算：种类不符。',
  ],
])('is refused: %s', (_, by, message) => {
  expect(verdict(by)).toEqual([message])
})
