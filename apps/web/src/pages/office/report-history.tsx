import { type Filing, getRecordedOriginal, type ReportAct } from '@wanwu/contract'
import { SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'
import { useFormat } from '../../i18n/use-format.ts'

/** How a report came in, with the original of what was recorded, and every act on it. */
export function ReportHistory(props: {
  reportId: string
  filings: readonly Filing[]
  acts: readonly ReportAct[]
}) {
  const { t } = useTranslation('office')
  const format = useFormat()
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const detail = ({ kind, detail: found }: ReportAct) => {
    if (kind === 'extended') {
      return t('actExtended', { from: format.day(text(found.from)), to: format.day(text(found.to)) })
    }
    if (kind !== 'handed-over') return null
    const tasks = Array.isArray(found.tasks) ? found.tasks.join('、') : ''
    return found.to
      ? t('actHandedTo', { to: text(found.to), tasks })
      : t('actHandedFrom', { from: text(found.from), tasks })
  }
  return (
    <>
      {props.filings.length > 0 ? (
        <section>
          <SectionHead title={t('filings')} note={props.filings.length} />
          <ul>
            {props.filings.map((filing) => (
              <li key={filing.ordinal} className="office-line office-split">
                <span>
                  {format.moment(filing.receivedAt)}
                  <span className="w-second-line">
                    {filing.via === 'web'
                      ? t('filingSigned', { name: filing.leaderName })
                      : t('filingRecorded', {
                          channel: filing.channel,
                          name: filing.leaderName,
                          by: filing.recordedBy,
                        })}
                  </span>
                </span>
                {filing.originalName ? (
                  <TextLink
                    label={`${t('downloadOriginal')} ${filing.originalName}`}
                    onPress={() =>
                      void downloadFile(getRecordedOriginal, {
                        reportId: props.reportId,
                        ordinal: filing.ordinal,
                      })
                    }
                  >
                    {t('downloadOriginal')}
                  </TextLink>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {props.acts.length > 0 ? (
        <section>
          <SectionHead title={t('history')} note={props.acts.length} />
          <ol>
            {props.acts.map((act) => (
              <li key={act.sequence} className="office-line">
                {t(`acts.${act.kind}`)} {detail(act)}
                <span className="w-second-line">
                  {format.moment(act.at)} {act.actorName} {act.reason}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  )
}
