import { AppError } from '@wanwu/contract'
import { expect, it } from 'vitest'
import { mapDatabaseError } from './map-database-error.ts'

const fault = (code: string, constraint?: string) => Object.assign(new Error('db'), { code, constraint })

it.each([
  ['23505', 'ALREADY_EXISTS'],
  ['23503', 'CONFLICT'],
  ['23514', 'CONFLICT'],
  ['23P01', 'CONFLICT'],
  ['42501', 'FORBIDDEN'],
  ['40001', 'ENGINE_RESTARTED'],
  ['40P01', 'ENGINE_RESTARTED'],
])('%s becomes %s', (code, expected) => {
  expect(mapDatabaseError(fault(code))).toMatchObject({ code: expected })
})

it('finds the fault inside what wraps it, and names the constraint', () => {
  const wrapped = new Error('Failed query', { cause: fault('23505', 'unit_name_taken') })
  expect(mapDatabaseError(wrapped)).toMatchObject({ data: { constraint: 'unit_name_taken' } })
})

it('leaves everything else alone', () => {
  const ours = new AppError('NOT_FOUND', { message: { zh: '无', en: 'no' } })
  expect(mapDatabaseError(ours)).toBe(ours)
  const other = fault('42703')
  expect(mapDatabaseError(other)).toBe(other)
})
