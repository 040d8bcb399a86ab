import type { RegisterDeclaration, RegisterField } from '@wanwu/contract'

const none = { zh: '', en: '' }

function fieldShape(field: RegisterField): RegisterField {
  const { help: _, ...rest } = field
  return { ...rest, labels: none, headings: [] }
}

/** A declaration without what its table does not depend on: words, form, due rules. Gives the same statements. */
export function shapeOf(declaration: RegisterDeclaration): RegisterDeclaration {
  const states = declaration.states.map(({ key }) => ({
    key,
    labels: none,
    tone: 'open' as const,
    end: false,
    locked: false,
  }))
  const transitions = declaration.transitions.map(({ key, from, to, guards }) => ({
    key,
    labels: none,
    from,
    to,
    by: [],
    guards: guards.filter(({ kind }) => kind === 'other-unit'),
    asks: [],
    sets: [],
    note: false,
  }))
  return {
    ...declaration,
    labels: none,
    purpose: none,
    answers: [],
    states,
    transitions,
    due: [],
    evidence: [],
    fields: declaration.fields.filter(({ kind }) => kind !== 'computed' && kind !== 'files').map(fieldShape),
    list: { ...declaration.list, columns: [] },
    form: [],
  }
}
