import { listReportRecords } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { RecordsList } from './records-list.tsx'

/** Records that went with a duty, to be read: by the leader, and by the office beside what was filed. */
export function RecordsRead(props: { reportId: string; obligationId: string }) {
  const { t } = useTranslation('proof')
  const query = useAsk(listReportRecords, { reportId: props.reportId })
  const records = query.data?.duties.find(({ obligationId }) => obligationId === props.obligationId)?.attached
  if (!records || records.length === 0) return null
  return (
    <section className="records" aria-label={t('records')}>
      <span className="w-quiet">{t('records')}</span>
      <RecordsList records={records} />
    </section>
  )
}
