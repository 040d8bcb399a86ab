import './values.css'
import type { Report } from '@wanwu/contract'
import { Facts, SectionHead } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

/** The values of a report to be read: each with its calibre, source, cut-off day and what was explained. */
export function ValuesRead(props: { report: Report }) {
  const { t } = useTranslation('targets')
  const format = useFormat()
  const { values } = props.report
  if (values.length === 0) return null
  return (
    <section>
      <SectionHead title={t('owedHead')} note={values.length} />
      {values.map(({ obligationId, name, year, unit, content }) => (
        <div key={obligationId} className="filing-value">
          <h3 lang="zh-CN">{name}</h3>
          <Facts
            entries={[
              {
                label: t('yearWhole', { year }),
                value:
                  content.value === null
                    ? t('noValue', { why: content.explanation })
                    : `${content.value}${unit ?? ''}`,
              },
              { label: t('cutoffOn'), value: content.cutoffOn ? format.day(content.cutoffOn) : null },
              { label: t('source'), value: content.source },
              { label: t('calibre'), value: content.calibre },
              { label: t('explanation'), value: content.value === null ? null : content.explanation },
            ]}
          />
        </div>
      ))}
    </section>
  )
}
