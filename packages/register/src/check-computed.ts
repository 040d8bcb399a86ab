import type { Bilingual, Computation, RegisterDeclaration, RegisterField } from '@wanwu/contract'
import { isClosed } from './names.ts'

/** What a computation may look at outside of its own register. */
export type KnownRegister = Pick<RegisterDeclaration, 'key' | 'fields' | 'states'>

type Kinds = readonly RegisterField['kind'][]
const days: Kinds = ['date', 'period']
const amounts: Kinds = ['number', 'money']
const ordered: Kinds = [...days, ...amounts]

/** Fields of the own register that a computation is made from, with the kinds they may have. */
function ownSources(by: Computation): { key: string; kinds: Kinds }[] {
  const some = (kinds: Kinds, ...keys: (string | undefined)[]) =>
    keys.flatMap((key) => (key === undefined ? [] : { key, kinds }))
  switch (by.kind) {
    case 'days':
      return some(days, by.from, by.to)
    case 'sum':
      return some(amounts, ...by.of)
    case 'difference':
      return some(amounts, by.of, by.less)
    case 'share':
      return some(amounts, by.of, by.by)
    default:
      return []
  }
}

const noField = (key: string): Bilingual => ({ zh: `没有字段“${key}”。`, en: `There is no field "${key}".` })
const wrongKind = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `不能用“${zh}”计算：种类不符。`,
  en: `Nothing can be worked out of "${en}": it is of another kind.`,
})
const tooClosed = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `“${zh}”不公开显示，由它算出的不能比它更公开。`,
  en: `"${en}" is closed: what is worked out of it cannot be more open.`,
})

function checkOwn(
  field: Extract<RegisterField, { kind: 'computed' }>,
  fields: readonly RegisterField[],
): Bilingual[] {
  return ownSources(field.by).flatMap(({ key, kinds }) => {
    const source = fields.find((each) => each.key === key)
    if (!source) return [noField(key)]
    if (!kinds.includes(source.kind)) return [wrongKind(source.labels)]
    return isClosed(source) && source.class !== field.class ? [tooClosed(source.labels)] : []
  })
}

function checkPointing(
  by: Extract<Computation, { register: string }>,
  self: string,
  registers: readonly KnownRegister[],
): Bilingual[] {
  const other = registers.find(({ key }) => key === by.register)
  if (!other) {
    return [{ zh: `没有台账“${by.register}”。`, en: `There is no register "${by.register}".` }]
  }
  const named = (key: string) => other.fields.find((each) => each.key === key)
  const pointer = named(by.field)
  if (pointer?.kind !== 'record' || pointer.register !== self) {
    const told = pointer?.labels ?? { zh: by.field, en: by.field }
    return [
      { zh: `“${told.zh}”不指向这本台账。`, en: `"${told.en}" does not point at records of this register.` },
    ]
  }
  if (by.kind === 'count') {
    const lost = by.states?.find((state) => !other.states.some(({ key }) => key === state))
    return lost ? [{ zh: `没有状态“${lost}”。`, en: `There is no state "${lost}".` }] : []
  }
  const source = named(by.of)
  if (!source) return [noField(by.of)]
  if (!(by.kind === 'total' ? amounts : ordered).includes(source.kind)) return [wrongKind(source.labels)]
  return isClosed(source) ? [tooClosed(source.labels)] : []
}

/**
 * What keeps a computed field from being worked out, or would tell more than its sources may: fields that are not there
 * or of another kind, and closed ones behind a more open field. Closed fields of another register are never a source.
 *
 * @param registers every register there is, this one as it is declared now among them
 */
export function checkComputed(
  field: Extract<RegisterField, { kind: 'computed' }>,
  declaration: RegisterDeclaration,
  registers: readonly KnownRegister[],
): Bilingual[] {
  return 'register' in field.by
    ? checkPointing(field.by, declaration.key, registers)
    : checkOwn(field, declaration.fields)
}
