import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useName } from './in-language.ts'
import { sayRule } from './say-rule.ts'

/** Says when a report is due: the rule in words, or the one day. */
export function useRuleWords(): (rrule: string | null, firstDue: string | null) => string {
  const { t } = useTranslation('office')
  const format = useFormat()
  const inLanguage = useName()
  return (rrule, firstDue) =>
    rrule === null
      ? t('ruleOnce', { day: firstDue ? format.day(firstDue) : '' })
      : t('ruleWords', { words: inLanguage(sayRule(rrule)) })
}
