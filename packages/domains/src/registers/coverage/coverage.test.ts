import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { endpoints } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { shippedRegisters } from '../declarations/index.ts'
import { coverageSections } from './sections.ts'
import type { Answer } from './words.ts'

const systems = coverageSections.flatMap((section) => section.systems)
const reference = join(import.meta.dirname, '../../../../../../shared/reference/systems.md')

/** What an answer points at, where it is not there. */
function dangling(answer: Answer): string | null {
  if ('command' in answer) {
    const offered = !answer.on || shippedRegisters.some(({ key }) => key === answer.on)
    return offered && endpoints.some(({ id }) => id === answer.command) ? null : answer.command
  }
  if (!('register' in answer)) return null
  const register = shippedRegisters.find(({ key }) => key === answer.register)
  const acts = ['created', 'changed', 'imported', ...(register?.transitions.map(({ key }) => key) ?? [])]
  return register && (answer.act === null || acts.includes(answer.act))
    ? null
    : `${answer.register}:${answer.act}`
}

/** The systems of the list, section by section. */
function readReference(): string[] {
  const rows: string[] = []
  let section = ''
  for (const line of readFileSync(reference, 'utf8').split('\n')) {
    section = /^## ([A-Z])\./.exec(line)?.[1] ?? section
    if (!/^[A-J]$/.test(section) || !line.startsWith('| ') || line.startsWith('| system')) continue
    rows.push(line.split('|')[1]?.trim() ?? '')
  }
  return rows
}

describe('what the plans ask for', () => {
  it('is answered, each system once and by something', () => {
    expect(systems).toHaveLength(245)
    expect(new Set(systems.map(({ system }) => system)).size).toBe(systems.length)
    expect(systems.filter(({ answers }) => answers.length === 0)).toEqual([])
  })

  it('is answered by nothing that is not there', () => {
    expect(systems.flatMap(({ answers }) => answers.map(dangling)).filter((each) => each !== null)).toEqual(
      [],
    )
  })

  it('is named by the register that answers it, and by no other name', () => {
    const names = new Set(systems.map(({ system }) => system))
    expect(shippedRegisters.flatMap(({ answers }) => answers).filter((name) => !names.has(name))).toEqual([])
  })

  describe.skipIf(!existsSync(reference))(
    'beside the list of systems (skipped where ../shared is absent)',
    () => {
      it('leaves none of them out', () => {
        expect(systems.map(({ system }) => system)).toEqual(readReference())
      })
    },
  )
})
