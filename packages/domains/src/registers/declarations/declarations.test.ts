import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { endpoints, type RegisterDeclaration } from '@wanwu/contract'
import { checkDeclaration, planTable } from '@wanwu/register'
import { describe, expect, it } from 'vitest'
import { recordSchemas } from '../record-schemas.ts'
import { shippedVocabularies } from '../vocabularies/index.ts'
import { shippedRegisters } from './index.ts'

const registers = shippedRegisters.map(({ key }) => key)

describe('the shipped registers', () => {
  it('have keys of their own, as their vocabularies have', () => {
    expect(new Set(registers).size).toBe(registers.length)
    const vocabularies = shippedVocabularies.map(({ key }) => key)
    expect(new Set(vocabularies).size).toBe(vocabularies.length)
  })

  it.each(shippedRegisters.map((declaration) => [declaration.key, declaration] as const))(
    '%s points at what there is',
    (_, declaration) => {
      const known = { registers: shippedRegisters, vocabularies: shippedVocabularies }
      expect(checkDeclaration(declaration, known)).toEqual([])
      const commands = declaration.transitions.flatMap(({ command }) => command ?? [])
      expect(commands.filter((command) => !endpoints.some(({ id }) => id === command))).toEqual([])
    },
  )

  it.each(shippedRegisters)('$key has a schema of its values', (declaration) => {
    const schema = recordSchemas[`RecordValues.${declaration.key}`]
    const entered = declaration.fields.filter(({ kind }) => kind !== 'files').map(({ key }) => key)
    expect(Object.keys(schema?.properties ?? {})).toEqual(entered)
    expect(JSON.stringify(schema)).not.toContain('"enum":[]')
  })

  it('have the tables that the migrations made: npx tsx scripts/plan-registers.ts NAME writes the next', () => {
    const path = join(import.meta.dirname, '../../../../../migrations/registers.json')
    const made = JSON.parse(readFileSync(path, 'utf8')) as RegisterDeclaration[]
    for (const declaration of shippedRegisters) {
      const before = made.find(({ key }) => key === declaration.key) ?? null
      expect([declaration.key, planTable('register', declaration, before)]).toEqual([declaration.key, []])
    }
  })
})
