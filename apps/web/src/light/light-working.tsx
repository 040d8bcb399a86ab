import type { Light } from '@wanwu/contract'
import { Facts } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/use-format.ts'

/** How a light was worked out: why, what went in, by which limits and rule. */
export function LightWorking(props: { light: Light }) {
  const { t } = useTranslation('lights')
  const format = useFormat()
  const { reason, working } = props.light
  const { milestones, expected, reached, lag, settings } = working
  return (
    <>
      <p className="light-reason">{t(`reasons.${reason}`)}</p>
      <Facts
        entries={[
          { label: t('day'), value: format.day(working.day) },
          { label: t('deadline'), value: working.deadline ? format.day(working.deadline) : t('noDeadline') },
          {
            label: t('completedOn'),
            value: working.completedOn ? format.day(working.completedOn) : undefined,
          },
          {
            label: t('milestones'),
            value:
              milestones.length === 0 ? (
                t('noMilestones')
              ) : (
                <>
                  {t('milestoneCount', { expected, reached, lag })}
                  {milestones.map(({ name, dueOn, doneOn }) => (
                    <span key={`${name} ${dueOn}`} className="w-second-line">
                      {name}　
                      {doneOn
                        ? t('milestoneDone', { day: format.day(doneOn) })
                        : t('milestoneDue', { day: format.day(dueOn) })}
                    </span>
                  ))}
                </>
              ),
          },
          {
            label: t('thresholds'),
            value: t('thresholdText', { yellow: settings.yellowOver, red: settings.redOver }),
          },
          {
            label: t('filings'),
            value:
              working.filingsDue === 0
                ? t('noFilings')
                : t('filingText', { due: working.filingsDue, late: working.filedLate }),
          },
          { label: t('rule'), value: t('ruleText', { rule: working.rule }) },
        ]}
      />
    </>
  )
}
