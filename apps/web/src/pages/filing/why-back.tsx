import type { Report } from '@wanwu/contract'
import { Callout } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

/** Why the report is with the unit again: who sent it back, when, and with which words. */
export function WhyBack(props: { report: Report }) {
  const { t } = useTranslation('filing')
  const format = useFormat()
  const last = props.report.acts.at(-1)
  if (!last?.reason || (last.kind !== 'returned' && last.kind !== 'withdrawn')) return null
  return (
    <div className="filing-why-back">
      <Callout state="returned">
        <strong>
          {t('whyBack', { act: t(`acts.${last.kind}`), by: last.actorName, at: format.moment(last.at) })}
        </strong>
        {last.reason}
      </Callout>
    </div>
  )
}
