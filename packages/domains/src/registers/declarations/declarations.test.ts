import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegisterDeclaration } from '@wanwu/contract'
import { checkDeclaration, planTable } from '@wanwu/register'
import { describe, expect, it } from 'vitest'
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
      expect(checkDeclaration(declaration, { registers, vocabularies: shippedVocabularies })).toEqual([])
    },
  )

  it('have the tables that the migrations made: npx tsx scripts/plan-registers.ts NAME writes the next', () => {
    const path = join(import.meta.dirname, '../../../../../migrations/registers.json')
    const made = JSON.parse(readFileSync(path, 'utf8')) as RegisterDeclaration[]
    for (const declaration of shippedRegisters) {
      const before = made.find(({ key }) => key === declaration.key) ?? null
      expect([declaration.key, planTable('register', declaration, before)]).toEqual([declaration.key, []])
    }
  })
})
