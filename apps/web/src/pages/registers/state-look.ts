import type { RegisterDeclaration } from '@wanwu/contract'
import type { State } from '@wanwu/ui'

/**
 * The mark of a state of a register. A solid disc means that somebody else looked: only a state that is reached
 * by acts barred to the unit or person concerned wears it.
 */
export function markOf(declaration: RegisterDeclaration, key: string): State {
  const index = declaration.states.findIndex((state) => state.key === key)
  switch (declaration.states[index]?.tone) {
    case 'late':
      return 'overdue'
    case 'waiting':
      return 'waiting'
    case 'ended':
      return 'saved'
    case 'good': {
      const into = declaration.transitions.filter((act) => act.to === key)
      const looked =
        into.length > 0 && into.every((act) => act.guards.some(({ kind }) => separates.has(kind)))
      return looked ? 'verified' : 'claimed'
    }
    default:
      return index === 0 && declaration.states.length > 1 ? 'not-started' : 'in-progress'
  }
}

const separates = new Set(['other-unit', 'other-person'])

/** Colours of states on a map, by tone; the words stand beside them in the legend. */
export const toneColours = {
  open: '#1f5c4a',
  waiting: '#b7791f',
  good: '#557490',
  late: '#b42318',
  ended: '#7c7b6f',
} as const

/** Colours of the terms of a vocabulary on a map, in its order; red stays for what is overdue. */
export const termColours = [
  '#557490',
  '#b7791f',
  '#7c5c8e',
  '#1f5c4a',
  '#76803a',
  '#8a4b2f',
  '#2f7f86',
  '#4e524a',
] as const
