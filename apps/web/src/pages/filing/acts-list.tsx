import type { Report } from '@wanwu/contract'
import { SectionHead } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

/** 经过: every dated act on the report with who did it, the last first. */
export function ActsList(props: { report: Report }) {
  const { t } = useTranslation('filing')
  const format = useFormat()
  const acts = [...props.report.acts].reverse()
  if (acts.length === 0) return null
  return (
    <section className="filing-acts">
      <SectionHead title={t('actsTitle')} />
      <ol>
        {acts.map((act) => (
          <li key={act.sequence}>
            <span className="w-quiet">{format.moment(act.at)}</span> {t(`acts.${act.kind}`)}
            <span className="w-quiet"> {act.actorName}</span>
            {act.reason ? <p className="filing-act-reason">{act.reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
