import { describe, expect, it } from 'vitest'
import { parseExtractArgs } from './options.ts'

describe('parseExtractArgs', () => {
  it('writes JSON to standard output unless told otherwise', () => {
    expect(parseExtractArgs(['方案.docx'])).toEqual({
      help: false,
      inputs: ['方案.docx'],
      format: 'json',
      out: undefined,
      form: 'table',
    })
  })

  it.each([
    [['a', '-o', '台账.XLSX'], 'xlsx'],
    [['a', '-o', '台账.xlsx', '--format', 'md'], 'md'],
    [['a', '-o', '结果/'], 'json'],
    [['a', '-f', 'docx'], 'docx'],
  ])('%j is written as %s', (args, format) => {
    expect(parseExtractArgs(args).format).toBe(format)
  })

  it.each([[['a', '--format', 'pdf']], [['a', '--form', 'poem']], [[]]])('refuses %j', (args) => {
    expect(() => parseExtractArgs(args)).toThrow()
  })
})
