import type { CircularFields, CircularKind, TellingFacts } from '@wanwu/contract'
import { planName } from './words.ts'

const titles: Record<CircularKind, (plan: string, scope: string) => string> = {
  circular: (plan, scope) => `关于${plan}${scope}落实情况的通报`,
  annual: (plan, scope) => `关于${plan}${scope}落实情况的报告`,
  ledger: (plan, scope) => `${plan}责任分工和落实情况台账（${scope}）`,
  brief: (plan, scope) => `${plan}${scope}落实情况简报`,
  letters: (plan, scope) => `关于${plan}${scope}报送和落实情况的函`,
}

/** What a new paper begins with, all of it for a person to change: names come from the directory, nothing else is known. */
export function firstFields(
  kind: CircularKind,
  form: CircularFields['form'],
  facts: TellingFacts,
  office: string,
): CircularFields {
  const letter = form === 'letter' || kind === 'letters'
  return {
    form: letter ? 'letter' : 'document',
    title: [...titles[kind](planName(facts.planTitle), facts.scopeName)].slice(0, 200).join(''),
    mark: letter ? office : `${office}文件`,
    recipients: kind === 'circular' ? '各责任单位' : '',
    copies: '',
    issuer: office,
    sealOf: '',
    printer: office,
    good: [],
  }
}
