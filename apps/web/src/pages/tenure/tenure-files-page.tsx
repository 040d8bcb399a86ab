import '../system/system.css'
import { useRouter } from '@tanstack/react-router'
import { listTenureFiles, type TenureHead } from '@wanwu/contract'
import { Button, type Column, DataTable, Empty, Failed, Loading, Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { ReportingTabs } from '../office/reporting-tabs.tsx'
import { CompileForm } from './compile-form.tsx'

const View = z.object({ open: z.literal('new').optional() })

/** 离任审计档案: which were compiled, of whom, and whether they were handed over and used. */
export function TenureFilesPage() {
  const { t } = useTranslation('tenure')
  const format = useFormat()
  const router = useRouter()
  const [view, setView] = useView(View)
  const query = useAsk(listTenureFiles, {})
  const files = query.data?.files ?? []
  const open = (id: string) => router.history.push(`/reporting/tenure/${id}`)
  const named = files.some(({ leader }) => leader !== null)
  const columns: Column<TenureHead>[] = [
    {
      key: 'unit',
      name: t('unit'),
      width: 260,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (row) => row.unit.name,
    },
    ...(named
      ? [
          {
            key: 'leader',
            name: t('leader'),
            width: 180,
            cell: (row: TenureHead) => (row.leader ? `${row.leader.name}（${row.leader.post}）` : ''),
          },
        ]
      : []),
    {
      key: 'tenure',
      name: t('tenure'),
      width: 230,
      cell: (row) => `${format.day(row.from)} — ${format.day(row.to)}`,
    },
    {
      key: 'compiled',
      name: t('compiledAt'),
      width: 190,
      cell: (row) => `${format.date(row.compiledAt)} ${row.compiledBy}`,
    },
    {
      key: 'handed',
      name: t('handed'),
      width: 140,
      cell: (row) =>
        row.handedAt ? format.date(row.handedAt) : <span className="w-quiet">{t('notHanded')}</span>,
    },
    { key: 'uses', name: t('uses'), width: 90, align: 'end', cell: (row) => row.uses },
  ]
  return (
    <Page
      trail={[{ label: t('room'), href: '/reporting' }]}
      title={t('title')}
      aside={view.open ? <CompileForm onDone={open} onClose={() => setView({ open: undefined })} /> : null}
    >
      <ReportingTabs current="tenure" />
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <div className="panel-parts reporting-page">
          <Sentence
            template={files.length === 0 ? t('sentenceNone') : t('sentence')}
            numbers={{
              count: { value: files.length },
              used: { value: files.filter(({ uses }) => uses > 0).length },
            }}
            note={t('note')}
          />
          {query.data.can.compile ? (
            <div>
              <Button look={view.open ? 'plain' : 'main'} onPress={() => setView({ open: 'new' }, true)}>
                {t('compile')}
              </Button>
            </div>
          ) : null}
          {files.length === 0 ? (
            <Empty title={t('sentenceNone')}>{query.data.can.compile ? t('emptyText') : null}</Empty>
          ) : (
            <DataTable
              label={t('title')}
              columns={columns}
              rows={files}
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
