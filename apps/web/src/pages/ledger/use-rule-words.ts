import { useTranslation } from 'react-i18next'
import { parseRule } from './parse-rule.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** Puts a recurrence into words; nothing for one that plans do not print. */
export function useRuleWords(): (rule: string | null) => string | null {
  const { t } = useTranslation('ledger')
  return (rule) => {
    const spoken = rule ? parseRule(rule) : null
    if (spoken?.kind === 'yearly')
      return t('ruleYearly', { months: spoken.months.join(t('listed')), day: spoken.day })
    const weekday = weekdays.find((day) => spoken?.kind === 'weekly' && day === spoken.day)
    return weekday ? t('ruleWeekly', { day: t(`weekdays.${weekday}`) }) : null
  }
}
