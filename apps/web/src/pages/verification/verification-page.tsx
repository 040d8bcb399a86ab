import '../system/system.css'
import { listPeriods, listVerifications, type Verification } from '@wanwu/contract'
import {
  Button,
  type Column,
  DataTable,
  Empty,
  Failed,
  FilterChips,
  FilterChoice,
  Loading,
  Sentence,
  StateWord,
  useLanguage,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { ReportingTabs } from '../office/reporting-tabs.tsx'
import { DrawForm } from './draw-form.tsx'
import { VerificationPanel } from './verification-panel.tsx'

const results = ['verified', 'contradicted', 'waiting'] as const
const View = z.object({
  periodId: z.string().optional(),
  result: z.enum(results).optional(),
  open: z.string().optional(),
})

/** 抽核: what was claimed, what of it somebody else looked at, and what was found. */
export function VerificationPage() {
  const { t } = useTranslation('verification')
  const format = useFormat()
  const language = useLanguage()
  const [view, setView] = useView(View)
  const periods = useAsk(listPeriods, {}).data?.periods ?? []
  const query = useAsk(listVerifications, view.periodId ? { periodId: view.periodId } : {})
  const drawn = query.data?.verifications ?? []
  const rows = view.result ? drawn.filter(({ result }) => (result ?? 'waiting') === view.result) : drawn
  const open = rows.find(({ id }) => id === view.open)
  const labels = periods.map(({ id, planTitle, name }) => ({
    id,
    label: `${planTitle} ${language === 'en' ? name.en : name.zh}`,
  }))

  const columns: Column<Verification>[] = [
    {
      key: 'task',
      name: t('task'),
      width: 260,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (row) => `${row.task.no} ${row.task.title ?? row.task.text}`,
    },
    { key: 'unit', name: t('unit'), width: 180, cell: (row) => row.unit.name },
    {
      key: 'result',
      name: t('result'),
      width: 100,
      cell: (row) => (
        <StateWord state={row.result ?? 'waiting'}>{t(`results.${row.result ?? 'waiting'}`)}</StateWord>
      ),
    },
    {
      key: 'claim',
      name: t('claim'),
      width: 90,
      cell: (row) => (row.claim?.claim ? t(`claims.${row.claim.claim}`) : t('noClaim')),
    },
    { key: 'verifier', name: t('verifier'), width: 180, cell: (row) => row.verifier.name },
    { key: 'plannedOn', name: t('plannedOn'), width: 100, cell: (row) => format.day(row.plannedOn) },
    { key: 'risk', name: t('risk'), width: 70, align: 'end', cell: (row) => row.risk },
  ]
  const { counts } = query.data ?? {}
  const yours = rows.filter(({ can }) => can.record).length
  return (
    <Page
      trail={[{ label: t('room'), href: '/reporting' }]}
      title={t('title')}
      aside={
        view.open === 'draw' && view.periodId ? (
          <DrawForm
            periodId={view.periodId}
            periodName={labels.find(({ id }) => id === view.periodId)?.label ?? ''}
            onClose={() => setView({ open: undefined })}
          />
        ) : open ? (
          <VerificationPanel verification={open} onClose={() => setView({ open: undefined })} />
        ) : null
      }
    >
      <ReportingTabs current="verification" />
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data && counts ? (
        <div className="panel-parts reporting-page">
          <Sentence
            template={[
              counts.claimed === 0 ? t('sentenceNone') : t('sentence'),
              yours > 0 ? t('yours') : '',
            ].join('')}
            numbers={{
              claimed: { value: counts.claimed },
              verified: { value: counts.verified },
              contradicted: { value: counts.contradicted, tone: counts.contradicted > 0 ? 'ochre' : 'pine' },
              waiting: { value: counts.waiting },
              notSampled: { value: counts.notSampled },
              yours: { value: yours, tone: 'ochre' },
            }}
            note={t('note')}
          />
          <div className="lead-line">
            <FilterChips label={t('title')}>
              <FilterChoice
                label={t('period')}
                choices={labels}
                value={view.periodId ? [view.periodId] : []}
                onChange={([periodId]) => setView({ periodId })}
              />
              <FilterChoice
                label={t('result')}
                choices={results.map((id) => ({ id, label: t(`results.${id}`) }))}
                value={view.result ? [view.result] : []}
                onChange={([one]) => setView({ result: results.find((known) => known === one) })}
              />
            </FilterChips>
            {query.data.can.plan && periods.length > 0 ? (
              <Button
                onPress={() => setView({ periodId: view.periodId ?? periods[0]?.id, open: 'draw' }, true)}
              >
                {t('draw')}
              </Button>
            ) : null}
          </div>
          {rows.length === 0 ? (
            <Empty title={t('empty')}>{t('emptyText')}</Empty>
          ) : (
            <DataTable
              label={t('title')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              openKey={open?.id}
              onOpen={(row) => setView({ open: row.id }, true)}
            />
          )}
        </div>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
