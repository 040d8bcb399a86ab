import { expect, test } from 'vitest'
import { rowsInView } from './rows-in-view.ts'

const rows = [0, 48, 96, 144, 192].map((top) => ({ top, height: 48 }))

test('a row counts from the half of it that is seen', () => {
  expect(rowsInView(rows, 0, 120)).toEqual({ first: 1, last: 3 })
  expect(rowsInView(rows, 25, 119)).toEqual({ first: 2, last: 2 })
  expect(rowsInView(rows, 90, 500)).toEqual({ first: 3, last: 5 })
})

test('nothing in view', () => {
  expect(rowsInView(rows, 400, 500)).toBeNull()
  expect(rowsInView([], 0, 100)).toBeNull()
})
