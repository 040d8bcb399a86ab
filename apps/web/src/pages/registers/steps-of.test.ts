import { RegisterDeclaration } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { stepsOf } from './steps-of.ts'

const labels = { zh: '甲', en: 'A' }
const act = (key: string, from: string, to: string, guards: object[] = []) => ({
  ...{ key, labels, from: [from], to, by: ['keeper'], guards },
})
const declaration = RegisterDeclaration.parse({
  ...{ key: 'thing', labels, group: 'own', purpose: labels, title: 'name' },
  fields: [{ kind: 'text', key: 'name', labels }],
  states: [
    { key: 'open', labels },
    { key: 'noticed', labels },
    { key: 'closed', labels, end: true, tone: 'good' },
    { key: 'refused', labels, end: true, tone: 'ended' },
  ],
  transitions: [
    act('announce', 'open', 'noticed', [{ kind: 'where', field: 'public', is: [true] }]),
    act('close', 'open', 'closed', [{ kind: 'unless', field: 'public', is: [true] }]),
    act('closeNoticed', 'noticed', 'closed'),
    act('refuse', 'open', 'refused'),
  ],
  list: { columns: ['name'] },
  form: [{ labels, fields: ['name'] }],
})
const way = (present: string, values: object, visited: string[] = []) =>
  stepsOf(declaration, present, { ...values }, visited).map(
    ({ state, passed, current }) => `${state.key}${passed ? ' passed' : ''}${current ? ' now' : ''}`,
  )

test('shows the way of a record of its kind', () => {
  expect(way('open', { public: true })).toEqual(['open now', 'noticed', 'closed'])
  expect(way('open', { public: false })).toEqual(['open now', 'closed'])
})

test('marks what was passed, and only that', () => {
  expect(way('closed', {}, ['open', 'closed'])).toEqual(['open passed', 'closed now'])
  expect(way('open', {}, ['open', 'closed'])).toEqual(['open now', 'closed'])
})

test('shows an end that nobody works towards where it was come to', () => {
  expect(way('refused', {}, ['open', 'refused'])).toEqual(['open passed', 'refused now'])
})
