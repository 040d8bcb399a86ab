import {
  type Bilingual,
  type RegisterDeclaration,
  reservedRegisterKeys,
  type Vocabulary,
} from '@wanwu/contract'

import { answerDue, statesOfDue } from './answer-due.ts'
import { checkComputed, type KnownRegister } from './check-computed.ts'
import { isClosed } from './names.ts'
import { isSafePattern, longestMatched } from './safe-pattern.ts'

/** What does not fit in a declaration, and where. */
export interface DeclarationFault {
  path: string
  message: Bilingual
}

/** What a declaration may point at outside of itself. */
export interface DeclarationWorld {
  registers: readonly KnownRegister[]
  vocabularies: readonly Pick<Vocabulary, 'key'>[]
}

type Say = (path: string, zh: string, en: string) => void

function duplicates(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]
}

function checkFields(declaration: RegisterDeclaration, world: DeclarationWorld, say: Say): void {
  for (const key of duplicates(declaration.fields.map((field) => field.key))) {
    say(`fields.${key}`, `字段“${key}”声明了两次。`, `Field "${key}" is declared twice.`)
  }
  for (const field of declaration.fields) {
    if (field.kind === 'text' && field.pattern !== undefined) {
      if (!isSafePattern(field.pattern) || field.max > longestMatched) {
        say(
          `fields.${field.key}`,
          `“${field.labels.zh}”的格式不能使用：须为简短的正则式，不嵌套重复，文字不超过${longestMatched}字。`,
          `The pattern of "${field.labels.en}" cannot be used: a short one without nested repetition, on at most ${longestMatched} characters.`,
        )
      }
    }
    if (field.kind === 'choice' && !world.vocabularies.some(({ key }) => key === field.vocabulary)) {
      say(
        `fields.${field.key}`,
        `没有代码表“${field.vocabulary}”。`,
        `There is no vocabulary "${field.vocabulary}".`,
      )
    }
    if (
      field.kind === 'record' &&
      field.register !== declaration.key &&
      !world.registers.some(({ key }) => key === field.register)
    ) {
      say(`fields.${field.key}`, `没有台账“${field.register}”。`, `There is no register "${field.register}".`)
    }
    if (field.kind === 'computed') {
      const registers = [...world.registers.filter(({ key }) => key !== declaration.key), declaration]
      for (const { zh, en } of checkComputed(field, declaration, registers))
        say(`fields.${field.key}`, `“${field.labels.zh}”：${zh}`, `"${field.labels.en}": ${en}`)
    }
    if ((field.kind === 'computed' || field.kind === 'files') && field.required) {
      say(
        `fields.${field.key}`,
        '计算字段和附件不能设为必填。',
        'Computed fields and files cannot be required.',
      )
    }
  }
}

function checkUses(declaration: RegisterDeclaration, say: Say): void {
  const fields = new Set(declaration.fields.map((field) => field.key))
  const states = new Set(declaration.states.map((state) => state.key))
  const acts = new Set(declaration.transitions.map((act) => act.key))
  const need = (
    known: ReadonlySet<string>,
    path: string,
    keys: readonly string[],
    zh: string,
    en: string,
  ) => {
    for (const key of keys)
      if (!known.has(key)) say(path, `没有${zh}“${key}”。`, `There is no ${en} "${key}".`)
  }
  const needFields = (path: string, keys: readonly string[]) => need(fields, path, keys, '字段', 'field')
  const needStates = (path: string, keys: readonly string[]) => need(states, path, keys, '状态', 'state')
  needFields('title', [declaration.title])
  needFields('businessKey', declaration.businessKey)
  needFields('list.columns', declaration.list.columns)
  needFields('list.sort', declaration.list.sort)
  needFields('list.facets', declaration.list.facets)
  for (const part of declaration.form) needFields('form', part.fields)
  if (declaration.map) {
    needFields('map', [declaration.map.field])
    if (declaration.map.colourBy) needFields('map', [declaration.map.colourBy])
  }
  for (const act of declaration.transitions) {
    const path = `transitions.${act.key}`
    needStates(path, [...act.from, act.to])
    if (act.command && declaration.group === 'own')
      say(path, '自建台账的办理不能交给系统命令。', 'An act of a declared register has no command.')
    needFields(path, act.asks)
    for (const party of act.by) {
      if (typeof party === 'object') needFields(path, ['unit' in party ? party.unit : party.member])
    }
    for (const { field, to } of act.sets) {
      needFields(path, [field, ...(typeof to === 'object' && 'copy' in to ? [to.copy] : [])])
    }
    for (const guard of act.guards) {
      if (guard.kind === 'filled') needFields(path, guard.fields)
      if (guard.kind === 'attached' || guard.kind === 'where' || guard.kind === 'unless')
        needFields(path, [guard.field])
      if (guard.kind === 'other-unit') needFields(path, [guard.than])
      if (guard.kind === 'at-most') needFields(path, [guard.field, guard.than])
      if (guard.kind === 'alone') {
        needFields(path, [...guard.fields, guard.unless])
        const hidden = declaration.fields.filter(
          (field) => guard.fields.includes(field.key) && isClosed(field),
        )
        if (hidden.length > 0)
          say(
            path,
            '比对是否重复的字段不能是涉密或个人信息字段。',
            'What is compared to find the same case cannot be closed.',
          )
      }
      if (guard.kind === 'in-order') needFields(path, [guard.earlier, guard.later])
      if (guard.kind === 'other-person') need(acts, path, [guard.than], '办理', 'act')
    }
  }
  for (const rule of declaration.due) {
    if (rule.kind === 'after-state') needStates(`due.${rule.key}`, [rule.state])
    else {
      needFields(`due.${rule.key}`, [rule.field])
      needStates(`due.${rule.key}`, rule.states)
    }
    if (Array.isArray(rule.answeredBy)) need(acts, `due.${rule.key}`, rule.answeredBy, '办理', 'act')
  }
  for (const rule of declaration.evidence) {
    needFields(`evidence.${rule.key}`, [rule.day])
    needStates(`evidence.${rule.key}`, rule.states)
  }
}

/** Whatever is owed can be answered in each of its states, and it is said how. */
function checkAnswers(declaration: RegisterDeclaration, say: Say): void {
  for (const rule of declaration.due) {
    for (const key of statesOfDue(rule)) {
      const state = declaration.states.find((each) => each.key === key)
      const answer = answerDue(declaration, rule, key)
      const changes = rule.kind !== 'after-state' && !state?.end && !state?.locked
      if (!state || (answer === 'change' ? changes : answer)) continue
      say(
        `due.${rule.key}`,
        `“${rule.labels.zh}”在“${state.labels.zh}”状态下没有办理可以答复，请用 answeredBy 写明。`,
        `Nothing answers "${rule.labels.en}" in the state "${state.labels.en}": say it with answeredBy.`,
      )
    }
  }
}

function checkForm(declaration: RegisterDeclaration, say: Say): void {
  const shown = declaration.form.flatMap((part) => part.fields)
  for (const key of duplicates(shown)) {
    say('form', `字段“${key}”在表单中出现两次。`, `Field "${key}" stands in the form twice.`)
  }
  const asked = new Set(
    declaration.transitions.flatMap((act) => [...act.asks, ...act.sets.map(({ field }) => field)]),
  )
  for (const field of declaration.fields) {
    const entered = shown.includes(field.key) || asked.has(field.key)
    if (field.kind === 'text' && field.verbatim && (entered || declaration.group === 'own')) {
      say(
        'form',
        `“${field.labels.zh}”按原样保存，不能由表单、办理或自建台账填写。`,
        `"${field.labels.en}" is kept as it came: no form, act or declared register fills it in.`,
      )
    }
    if (entered || field.kind === 'computed' || (field.kind === 'text' && field.verbatim)) continue
    say('form', `字段“${field.key}”没有地方填。`, `Field "${field.key}" can be filled in nowhere.`)
  }
}

/**
 * Checks what the schema of a declaration cannot: that its parts point at each other and at what there is.
 * Empty when it can be used.
 */
export function checkDeclaration(
  declaration: RegisterDeclaration,
  world: DeclarationWorld,
): DeclarationFault[] {
  const faults: DeclarationFault[] = []
  const say: Say = (path, zh, en) => faults.push({ path, message: { zh, en } })
  for (const [part, keys] of [
    ['states', declaration.states.map(({ key }) => key)],
    ['transitions', declaration.transitions.map(({ key }) => key)],
  ] as const) {
    for (const key of duplicates(keys)) say(part, `“${key}”声明了两次。`, `"${key}" is declared twice.`)
  }
  if (
    !world.registers.some(({ key }) => key === declaration.key) &&
    reservedRegisterKeys.includes(declaration.key)
  ) {
    say(
      'key',
      `“${declaration.key}”是系统页面的地址，不能作台账代号，请换一个，如“${declaration.key}-list”。`,
      `"${declaration.key}" is the address of a page and cannot be the key of a register; take another, such as "${declaration.key}-list".`,
    )
  }
  checkFields(declaration, world, say)
  checkUses(declaration, say)
  checkAnswers(declaration, say)
  checkForm(declaration, say)
  return faults
}
