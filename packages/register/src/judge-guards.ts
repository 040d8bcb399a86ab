import type { Bilingual, Guard, RecordValues, RegisterDeclaration, Transition } from '@wanwu/contract'
import { fieldOf } from './names.ts'

/** What is known of a record when an act is asked for. */
export interface GuardFacts {
  /** values with those that the act itself sets */
  values: RecordValues
  /** files by field */
  files: Readonly<Record<string, number>>
  /** the unit of the actor and those above it */
  actorUnits: readonly string[]
  actorId: string
  /** who did an act last, by its key */
  lastDoer: Readonly<Record<string, string>>
  /** whole days since the record came into its state */
  daysInState: number
  /** states of the records that point here, by `register field` */
  related: Readonly<Record<string, readonly string[]>>
  /** how many other records have the same in the fields of a guard, by `twinsKey` */
  twins: Readonly<Record<string, number>>
}

/** Something that is missing for an act, in words, with the field where it can be mended. */
export interface MissingPart extends Bilingual {
  field?: string
}

/** How the fields of an `alone` guard are named among the facts. */
export const twinsKey = (fields: readonly string[]): string => fields.join(' ')

const isEmpty = (value: unknown) => value === null || value === undefined || value === ''

function judge(declaration: RegisterDeclaration, guard: Guard, facts: GuardFacts): MissingPart[] {
  const name = (key: string) => fieldOf(declaration, key).labels
  switch (guard.kind) {
    case 'filled':
      return guard.fields
        .filter((field) => isEmpty(facts.values[field]))
        .map((field) => ({
          field,
          zh: `请先填写“${name(field).zh}”。`,
          en: `Fill in "${name(field).en}" first.`,
        }))
    case 'attached': {
      const count = facts.files[guard.field] ?? 0
      if (count >= guard.least) return []
      const { zh, en } = name(guard.field)
      return [
        {
          field: guard.field,
          zh: `“${zh}”至少要有${guard.least}个附件。`,
          en: `"${en}" needs at least ${guard.least} file(s).`,
        },
      ]
    }
    case 'other-unit': {
      const barred = facts.values[guard.than]
      if (typeof barred !== 'string' || !facts.actorUnits.includes(barred)) return []
      const { zh, en } = name(guard.than)
      return [
        {
          zh: `您所在单位是${zh}，须由其他单位办理。`,
          en: `Your unit is the ${en}: another unit has to do this.`,
        },
      ]
    }
    case 'other-person': {
      if (facts.lastDoer[guard.than] !== facts.actorId) return []
      const act = declaration.transitions.find((each) => each.key === guard.than)?.labels
      return [
        {
          zh: `“${act?.zh ?? guard.than}”由您办理，须由其他人办理这一步。`,
          en: `You did "${act?.en ?? guard.than}": somebody else has to do this step.`,
        },
      ]
    }
    case 'where':
    case 'unless': {
      const holds = guard.is.some((value) => value === facts.values[guard.field])
      if (holds === (guard.kind === 'where')) return []
      const { zh, en } = name(guard.field)
      return [{ field: guard.field, zh: `不适用于这类“${zh}”。`, en: `Does not apply to this "${en}".` }]
    }
    case 'waited': {
      const left = guard.days - facts.daysInState
      if (left <= 0) return []
      return [
        {
          zh: `须满${guard.days}天，还差${left}天。`,
          en: `${guard.days} days have to pass; ${left} are left.`,
        },
      ]
    }
    case 'in-order': {
      const [earlier, later] = [facts.values[guard.earlier], facts.values[guard.later]]
      if (typeof earlier !== 'string' || typeof later !== 'string' || earlier <= later) return []
      return [
        {
          field: guard.later,
          zh: `“${name(guard.later).zh}”早于“${name(guard.earlier).zh}”。`,
          en: `"${name(guard.later).en}" is before "${name(guard.earlier).en}".`,
        },
      ]
    }
    case 'at-most': {
      const [value, most] = [facts.values[guard.field], facts.values[guard.than]]
      if (isEmpty(value) || isEmpty(most) || Number(value) <= Number(most)) return []
      return [
        {
          field: guard.field,
          zh: `“${name(guard.field).zh}”${value}高于“${name(guard.than).zh}”${most}。`,
          en: `"${name(guard.field).en}" ${value} is above "${name(guard.than).en}" ${most}.`,
        },
      ]
    }
    case 'alone': {
      const count = facts.twins[twinsKey(guard.fields)] ?? 0
      if (count === 0 || !isEmpty(facts.values[guard.unless])) return []
      const named = (language: 'zh' | 'en') => guard.fields.map((key) => name(key)[language])
      return [
        {
          field: guard.unless,
          zh: `另有${count}条记录的${named('zh').join('、')}与此相同。是重复的请作废，不是的请填写“${name(guard.unless).zh}”。`,
          en: `${count} other record(s) have the same ${named('en').join(', ')}. Void it if it is the same case, else fill in "${name(guard.unless).en}".`,
        },
      ]
    }
    case 'related': {
      const states = facts.related[`${guard.register} ${guard.field}`] ?? []
      const fitting = states.filter((state) => guard.states.includes(state)).length
      if (guard.need === 'some' ? fitting > 0 : fitting === states.length) return []
      return [
        {
          zh: guard.need === 'some' ? '还缺相关的记录。' : '相关的记录还没有办结。',
          en:
            guard.need === 'some'
              ? 'A record that belongs to it is missing.'
              : 'Records that belong to it are still open.',
        },
      ]
    }
  }
}

/** All that is missing for an act; empty when it can be done. Who may do it at all is not asked here. */
export function judgeAct(
  declaration: RegisterDeclaration,
  act: Transition,
  facts: GuardFacts,
): MissingPart[] {
  return act.guards.flatMap((guard) => judge(declaration, guard, facts))
}

/** Whether an act is about records of this kind at all: one that is not is not even offered. */
export function appliesTo(act: Transition, values: RecordValues): boolean {
  return act.guards.every((guard) => {
    if (guard.kind !== 'where' && guard.kind !== 'unless') return true
    return guard.is.some((value) => value === values[guard.field]) === (guard.kind === 'where')
  })
}
