import './working.css'
import type { Deadline } from '@wanwu/contract'
import { Facts, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { useName } from './in-language.ts'
import { useRuleWords } from './use-rule-words.ts'

/** A deadline explains itself: the rule and its words in the document, the clocks, what moved it and who let it. */
export function DeadlineFacts(props: { deadline: Deadline }) {
  const { t } = useTranslation('office')
  const format = useFormat()
  const nameOf = useName()
  const ruleWords = useRuleWords()
  const { deadline } = props
  const moved = deadline.extensions.length > 0
  return (
    <Facts
      entries={[
        {
          label: t('cycleRule'),
          value: t('deadlineRule', {
            cycle: deadline.cycleName,
            rule: ruleWords(deadline.rrule, deadline.firstDueOn),
          }),
        },
        {
          label: t('deadlinePhrase'),
          value: deadline.phrase ? (
            <>
              <q lang="zh-CN">{deadline.phrase}</q>{' '}
              <TextLink href={addressOf('/ledger/reporting', { planId: deadline.planId })}>
                {t('source')}
              </TextLink>
            </>
          ) : null,
        },
        {
          label: t('covers'),
          value: t('coversRange', {
            from: format.day(deadline.coversFrom),
            to: format.day(deadline.cutoffOn),
          }),
        },
        { label: t('opens'), value: format.day(deadline.opensOn) },
        {
          label: t('deadlineFirst'),
          value: moved ? <s>{t('dueAt', { day: format.day(deadline.firstDueOn) })}</s> : null,
        },
        {
          label: t('extended'),
          value: moved ? (
            <ul>
              {deadline.extensions.map((one) => (
                <li key={one.decidedAt}>
                  {t('deadlineExtension', { from: format.day(one.from), to: format.day(one.to) })}
                  <span className="w-second-line">
                    {t('deadlineBy', {
                      by: one.decidedBy,
                      day: format.day(one.decidedAt),
                      reason: one.reason,
                    })}
                  </span>
                </li>
              ))}
            </ul>
          ) : null,
        },
        {
          label: t(moved ? 'deadlineNow' : 'due'),
          value: <strong>{t('dueAt', { day: format.day(deadline.dueOn) })}</strong>,
        },
        {
          label: t('deadlineWorking'),
          value: (
            <ol className="office-working">
              {deadline.working.map((line) => (
                <li key={line.zh}>{nameOf(line)}</li>
              ))}
            </ol>
          ),
        },
        {
          label: t('locks'),
          value: (
            <>
              {t('dueAt', { day: format.day(deadline.locksOn) })}{' '}
              <span className="w-quiet">
                {deadline.reopened ? t('deadlineReopened') : deadline.locked ? t('deadlineLocked') : null}
              </span>
            </>
          ),
        },
      ]}
    />
  )
}
