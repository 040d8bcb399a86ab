import type { Bilingual, RegisterDeclaration, RegisterField } from '@wanwu/contract'
import type { DeclarationFault } from './check-declaration.ts'

type FieldOf<K extends RegisterField['kind']> = Extract<RegisterField, { kind: K }>

const shrinks = (before: number | undefined, after: number | undefined, upper: boolean): boolean => {
  if (after === undefined) return false
  if (before === undefined) return true
  return upper ? after < before : after > before
}

function narrowsNumber(before: FieldOf<'number'>, after: FieldOf<'number'>): boolean {
  const coarser = after.whole && !before.whole
  return coarser || shrinks(before.least, after.least, false) || shrinks(before.most, after.most, true)
}

/** Whether the values that records hold would say something else, or no longer fit. */
function losesValues(before: RegisterField, after: RegisterField): 'kind' | 'narrower' | null {
  if (before.kind !== after.kind || before.class !== after.class) return 'kind'
  if (before.kind === 'choice' && after.kind === 'choice')
    return before.vocabulary === after.vocabulary && before.many === after.many ? null : 'kind'
  if (before.kind === 'record' && after.kind === 'record')
    return before.register === after.register ? null : 'kind'
  if (before.kind === 'number' && after.kind === 'number') {
    if (before.unit !== undefined && before.unit !== after.unit) return 'kind'
    return narrowsNumber(before, after) ? 'narrower' : null
  }
  if (before.kind === 'text' && after.kind === 'text') return after.max < before.max ? 'narrower' : null
  if (before.kind === 'place' && after.kind === 'place')
    return after.shape === 'any' || after.shape === before.shape ? null : 'narrower'
  if (before.kind === 'files' && after.kind === 'files') return after.most < before.most ? 'narrower' : null
  return null
}

const said = {
  gone: ({ zh, en }: Bilingual) => ({
    zh: `“${zh}”已在使用，不能删除。`,
    en: `"${en}" is in use and cannot be removed.`,
  }),
  kind: ({ zh, en }: Bilingual) => ({
    zh: `“${zh}”已在使用，不能改变种类、可见范围、代码表、所指台账或计量单位。`,
    en: `"${en}" is in use: its kind, visibility, vocabulary, register and unit of measure cannot change.`,
  }),
  narrower: ({ zh, en }: Bilingual) => ({
    zh: `“${zh}”已在使用，只能放宽，不能收窄。`,
    en: `"${en}" is in use: its limits can become wider, not narrower.`,
  }),
}

/**
 * What a later declaration of a register may not do: take away or change what its records hold. Empty where it only
 * adds and gives way.
 */
export function checkExtension(before: RegisterDeclaration, after: RegisterDeclaration): DeclarationFault[] {
  const fields = before.fields.flatMap((field): DeclarationFault[] => {
    const now = after.fields.find(({ key }) => key === field.key)
    const loss = now ? losesValues(field, now) : 'gone'
    return loss ? [{ path: `fields.${field.key}`, message: said[loss](field.labels) }] : []
  })
  const states = before.states
    .filter(({ key }) => !after.states.some((state) => state.key === key))
    .map(({ key, labels }) => ({ path: `states.${key}`, message: said.gone(labels) }))
  const same =
    before.key === after.key &&
    before.businessKey.join() === after.businessKey.join() &&
    before.rows === after.rows
  const message = {
    zh: '代号、业务主键和可见范围不能改变。',
    en: 'Key, business key and sight of rows cannot change.',
  }
  return [...fields, ...states, ...(same ? [] : [{ path: 'key', message }])]
}
