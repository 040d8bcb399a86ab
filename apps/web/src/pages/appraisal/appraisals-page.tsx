import '../system/system.css'
import { useRouter } from '@tanstack/react-router'
import { type Appraisal, listAppraisals, listSchemes } from '@wanwu/contract'
import { Button, type Column, DataTable, Empty, Failed, Loading, Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { ReportingTabs } from '../office/reporting-tabs.tsx'
import { StartForm } from './start-form.tsx'

const View = z.object({ open: z.literal('new').optional() })

/** 考核: what was appraised, by which scheme, and how far it is. */
export function AppraisalsPage() {
  const { t } = useTranslation('appraisal')
  const format = useFormat()
  const router = useRouter()
  const [view, setView] = useView(View)
  const query = useAsk(listAppraisals, {})
  const may = useAsk(listSchemes, {}).data?.can.create ?? false
  const appraisals = query.data?.appraisals ?? []
  const open = (id: string) => router.history.push(`/reporting/appraisal/${id}`)
  const columns: Column<Appraisal>[] = [
    {
      key: 'plan',
      name: t('plan'),
      width: 300,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (row) => row.planTitle,
    },
    {
      key: 'scheme',
      name: t('scheme'),
      width: 200,
      cell: (row) => t('schemeVersion', { name: row.scheme.name, version: row.scheme.version }),
    },
    {
      key: 'stretch',
      name: t('from'),
      width: 220,
      cell: (row) => t('stretch', { from: format.day(row.from), to: format.day(row.to) }),
    },
    { key: 'units', name: t('units'), width: 80, align: 'end', cell: (row) => row.units },
    { key: 'state', name: t('state'), width: 90, cell: (row) => t(`states.${row.state}`) },
  ]
  return (
    <Page
      trail={[{ label: t('room'), href: '/reporting' }]}
      title={t('title')}
      aside={
        view.open === 'new' ? <StartForm onDone={open} onClose={() => setView({ open: undefined })} /> : null
      }
    >
      <ReportingTabs current="appraisal" />
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <div className="panel-parts reporting-page">
          <Sentence
            template={appraisals.length === 0 ? t('sentenceNone') : t('sentence')}
            numbers={{ count: { value: appraisals.length } }}
            note={t('note')}
          />
          {may ? (
            <div>
              <Button look={view.open ? 'plain' : 'main'} onPress={() => setView({ open: 'new' }, true)}>
                {t('start')}
              </Button>{' '}
              <Button onPress={() => router.history.push('/reporting/appraisal/schemes')}>
                {t('schemes')}
              </Button>
            </div>
          ) : null}
          {appraisals.length === 0 ? (
            <Empty title={t('empty')}>{t('emptyText')}</Empty>
          ) : (
            <DataTable
              label={t('title')}
              columns={columns}
              rows={appraisals}
              rowKey={(row) => row.id}
              onOpen={(row) => open(row.id)}
            />
          )}
        </div>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
