import './filing.css'
import { useParams } from '@tanstack/react-router'
import { getReport } from '@wanwu/contract'
import { Failed, Loading, useLanguage } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useMe } from '../../session/use-me.ts'
import { Page } from '../../shell/page.tsx'
import { FilingDesk } from './filing-desk.tsx'

/** 报送: the report of one unit in one period, written by its liaison and signed off by its leader. */
export function FilingPage() {
  const { t } = useTranslation('filing')
  const language = useLanguage()
  const { reportId } = useParams({ strict: false }) as { reportId: string }
  const me = useMe()
  const query = useAsk(getReport, { reportId })
  const report = query.data
  if (report && me) return <FilingDesk report={report} personId={me.person.id} language={language} />
  return (
    <Page trail={[{ label: t('title'), href: '/reporting' }]} title={t('oneReport')}>
      {query.error ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  )
}
