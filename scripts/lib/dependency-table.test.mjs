import { describe, expect, it } from 'vitest'
import { findTableFaults, rewriteTable } from './dependency-table.mjs'

const zod = { name: 'zod', version: '4.0.0', licence: 'MIT', usedBy: ['contract'] }
const pg = { name: 'pg', version: '8.0.0', licence: 'MIT', usedBy: ['database', 'testing'] }
const document = rewriteTable(
  '# Title\n\n| package   | ? |\n| zod       | 1 | MIT | contract | schemas |\n\nEnd\n',
  [zod],
)

describe('the table of dependencies', () => {
  it('is rewritten with purposes and surroundings kept', () => {
    expect(document).toContain('| zod | 4.0.0 | MIT | contract | schemas |')
    expect(document).toMatch(/^# Title\n/)
    expect(document).toMatch(/\nEnd\n$/)
    expect(rewriteTable(document, [zod])).toBe(document)
  })

  it('is right only when it lists exactly what is used', () => {
    expect(findTableFaults(document, [zod])).toEqual([])
    expect(findTableFaults(document, [zod, pg])).toEqual(['pg is not listed'])
    expect(findTableFaults(document, [])).toEqual(['zod is not used'])
    expect(findTableFaults(document, [{ ...zod, version: '4.0.1' }])).toHaveLength(1)
    expect(findTableFaults(rewriteTable(document, [zod, pg]), [zod, pg])).toEqual([
      'pg does not say what it is for',
    ])
  })
})
