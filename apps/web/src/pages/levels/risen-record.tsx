import type { Risen } from '@wanwu/contract'
import { SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { EntryText } from '../office/entry-text.tsx'
import { useName } from '../office/in-language.ts'

/** One compilation as it was frozen: each duty with its counts, and the parts of the units below beside it. */
export function RisenRecord(props: { risen: Risen }) {
  const { t } = useTranslation('levels')
  const format = useFormat()
  const nameOf = useName()
  const { risen } = props
  return (
    <section>
      <SectionHead
        title={t('risenHead', { plan: risen.planTitle, period: nameOf(risen.period.name) })}
        note={t('risenBy', { by: risen.by, at: format.moment(risen.at) })}
      />
      {risen.lines.map((line) => (
        <div key={line.obligationId} className="levels-line">
          <p className="panel-split">
            <strong>
              {line.no} {line.title}
            </strong>
            <span className="w-quiet">
              {t('lineCount', { accepted: line.accepted, missing: line.missing })}
            </span>
          </p>
          {line.parts.length === 0 ? <p className="w-quiet">{t('noParts')}</p> : null}
          <ul className="levels-parts">
            {line.parts.map((part) => (
              <li key={part.reportId}>
                <p>
                  <TextLink href={`/reporting/reports/${part.reportId}/review`}>{part.unit.name}</TextLink>
                  {part.content ? null : <span className="w-quiet"> {t('partMissing')}</span>}
                </p>
                {part.content ? <EntryText content={part.content} /> : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
