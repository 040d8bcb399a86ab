import { Select, TextField } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { everies, monthsOf, printRule, type RuleChoice } from './rule-choice.ts'
import { useRuleWords } from './use-rule-words.ts'

/** The rule of due days as choices, with what they come to in words below. */
export function RuleFields(props: { rule: RuleChoice; onChange: (rule: RuleChoice) => void }) {
  const { t } = useTranslation('office')
  const ruleWords = useRuleWords()
  const { rule, onChange } = props
  const { every } = rule
  const length = monthsOf(every)
  return (
    <>
      <div className="office-pair">
        <Select
          label={t('every')}
          choices={everies
            .filter((one) => one !== 'other' || every === 'other')
            .map((id) => ({ id, label: t(`everies.${id}`) }))}
          value={every}
          onChange={(next) => onChange({ ...rule, every: next, month: monthsOf(next) || 1 })}
        />
        {every === 'quarter' || every === 'half' || every === 'year' ? (
          <Select
            label={t(`monthOf.${every}`)}
            choices={Array.from({ length }, (_, index) => index + 1).map((month) => ({
              id: `${month}`,
              label:
                every === 'year'
                  ? t('monthOfYear', { count: month })
                  : month === length
                    ? t('monthLast')
                    : t('monthNumber', { count: month }),
            }))}
            value={`${rule.month}`}
            onChange={(month) => onChange({ ...rule, month: Number(month) })}
          />
        ) : null}
        {length > 0 ? (
          <TextField
            label={t('dayOfMonth')}
            value={`${rule.day || ''}`}
            hint={rule.day > 28 ? t('dayLast') : undefined}
            onChange={(typed) => {
              const day = Number(typed.replace(/\D/g, '').slice(0, 2))
              onChange({ ...rule, day: Math.min(31, day) })
            }}
          />
        ) : null}
        {every === 'other' ? (
          <TextField
            label={t('rruleRaw')}
            value={rule.rrule}
            onChange={(rrule) => onChange({ ...rule, rrule })}
          />
        ) : null}
      </div>
      {length > 0 && rule.day > 0 ? (
        <p className="office-rule-words">{ruleWords(printRule(rule), null)}</p>
      ) : null}
    </>
  )
}
