import '../../i18n/later/channels.ts'
import '../system/system.css'
import type { StuckJob } from '@wanwu/contract'
import { listJobs, retryJob } from '@wanwu/contract'
import {
  Button,
  type Column,
  DataTable,
  Empty,
  Failed,
  Loading,
  Sentence,
  StateWord,
  showToast,
  TroubleBlock,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Page } from '../../shell/page.tsx'

/** 后台任务: what did not succeed, why, and the way to have it tried again. */
export function JobsPage() {
  const { t } = useTranslation('channels')
  const { t: shell } = useTranslation()
  const { t: system } = useTranslation('system')
  const format = useFormat()
  const jobs = useAsk(listJobs, {})
  const retry = useAct(retryJob, { refresh: [listJobs], onDone: () => showToast(t('retried')) })
  const kindOf = (kind: string) => t(`jobKinds.${kind.replace(/[.-]/g, '_')}`, { defaultValue: kind })
  const columns: Column<StuckJob>[] = [
    { key: 'kind', name: t('job'), width: 200, phone: 'title', cell: (job) => kindOf(job.kind) },
    {
      key: 'state',
      name: t('state'),
      width: 150,
      cell: (job) => (
        <StateWord state={job.state === 'dead' ? 'contradicted' : 'waiting'} note={format.moment(job.at)}>
          {job.state === 'dead' ? t('dead') : t('waitingAgain')}
        </StateWord>
      ),
    },
    { key: 'attempts', name: t('attempts'), width: 80, cell: (job) => job.attempts },
    { key: 'error', name: t('reason'), width: 320, grow: true, cell: (job) => job.lastError },
    {
      key: 'act',
      name: t('act'),
      width: 110,
      cell: (job) => (
        <Button size="row" onPress={() => retry.mutate({ jobId: job.id })}>
          {t('again')}
        </Button>
      ),
    },
  ]
  return (
    <Page trail={[{ label: shell('rooms.system'), href: '/system' }]} title={system('jobsTitle')}>
      {jobs.error ? (
        <Failed trouble={troubleOf(jobs.error)} onRetry={() => void jobs.refetch()} />
      ) : jobs.data ? (
        <>
          <Sentence
            template={jobs.data.jobs.length > 0 ? t('jobsSentence') : t('jobsNone')}
            numbers={{
              failed: { value: jobs.data.jobs.length, tone: 'ochre' },
              dead: { value: jobs.data.dead },
            }}
            note={t('jobsRule', { count: jobs.data.waiting })}
          />
          {retry.error ? <TroubleBlock trouble={troubleOf(retry.error)} /> : null}
          {jobs.data.jobs.length > 0 ? (
            <div className="table-below">
              <DataTable
                label={system('jobsTitle')}
                columns={columns}
                rows={jobs.data.jobs}
                rowKey={(job) => job.id}
                rowSize="list"
                empty={null}
              />
            </div>
          ) : (
            <Empty title={t('jobsEmpty')} />
          )}
        </>
      ) : (
        <Loading lines={4} />
      )}
    </Page>
  )
}
