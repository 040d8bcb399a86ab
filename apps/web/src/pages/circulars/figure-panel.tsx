import { type FigureRows, getFigureRows } from '@wanwu/contract'
import { Failed, Loading, SidePanel } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { type FigureName, isFigureName } from './figure-name.ts'

/** The rows behind one figure of a paper: reports, or duties with what was claimed and found. */
export function FigurePanel(props: {
  circularId: string
  figure: string
  unitName?: string | undefined
  onClose: () => void
}) {
  const { t } = useTranslation('circulars')
  const query = useAsk(getFigureRows, { circularId: props.circularId, figure: props.figure })
  const [kind = ''] = props.figure.split('@')
  const name: FigureName = isFigureName(kind) ? kind : 'expected'
  const label = [props.unitName, t(`figures.${name}`)].filter(Boolean).join(' ')
  return (
    <SidePanel
      title={query.data ? t('figure', { name: label, value: query.data.value }) : label}
      sub={t('figureNote')}
      focusKey={props.figure}
      onClose={props.onClose}
    >
      {query.error ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data && query.data.figure === props.figure ? (
        <Rows rows={query.data} withheld={query.data.withheld} />
      ) : (
        <Loading />
      )}
    </SidePanel>
  )
}

function Rows(props: { rows: FigureRows; withheld: number }) {
  const { t } = useTranslation('circulars')
  const format = useFormat()
  const { reports, entries } = props.rows
  return (
    <>
      {reports.length + entries.length + props.withheld === 0 ? (
        <p className="w-quiet">{t('noRows')}</p>
      ) : null}
      <ul>
        {reports.map((report) => (
          <li key={report.reportId} className="circular-row">
            <strong>{report.unitName}</strong> {t(`timings.${report.timing}`)}
            {report.lateDays > 0 ? ` ${t('lateBy', { count: report.lateDays })}` : ''}
            <span className="w-second-line">
              {report.periodName} · {t('due', { day: format.day(report.dueOn) })}
              {report.receivedAt ? ` · ${t('receivedAt', { at: format.moment(report.receivedAt) })}` : ''}
            </span>
          </li>
        ))}
        {entries.map((entry) => (
          <li key={entry.obligationId} className="circular-row">
            <strong>
              {entry.taskNo} {entry.taskTitle}
            </strong>
            <span className="w-second-line">
              {entry.unitName}
              {entry.endOn ? ` · ${t('endOn', { day: format.day(entry.endOn) })}` : ''}
            </span>
            <p lang="zh-CN">
              {entry.problem && props.rows.figure.startsWith('problems') ? entry.problem : entry.progress}
            </p>
            {entry.found ? <p>{t('found', { found: entry.found })}</p> : null}
          </li>
        ))}
      </ul>
      {props.withheld > 0 ? <p className="w-quiet">{t('withheld', { count: props.withheld })}</p> : null}
    </>
  )
}
