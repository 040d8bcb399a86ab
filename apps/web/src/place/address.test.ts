import { expect, test } from 'vitest'
import { addressOf, parseView, printView } from './address.ts'

test('codes stay text and come back unchanged', () => {
  const values = { region: '530000', q: '林草 局&', kind: ['office', 'party'] }
  expect(parseView(printView(values))).toEqual(values)
})

test('empty values leave no trace in the link', () => {
  expect(addressOf('/system/units', { q: '', region: undefined, kind: [] })).toBe('/system/units')
})

test('a name that stands once is a text, twice a list', () => {
  expect(parseView('?role=lead')).toEqual({ role: 'lead' })
  expect(parseView('?role=lead&role=support')).toEqual({ role: ['lead', 'support'] })
})
