import '../system/system.css'
import './appraisal.css'
import { useRouter } from '@tanstack/react-router'
import { listSchemes, type Scheme } from '@wanwu/contract'
import { Button, type Column, DataTable, Empty, Failed, Loading, Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Page } from '../../shell/page.tsx'

const starts = [
  ['filing', 'newFiling'],
  ['full', 'newFull'],
  ['empty', 'newEmpty'],
] as const

/** 考核办法: every published version, the newest of each first; one opens to become the next. */
export function SchemesPage() {
  const { t } = useTranslation('appraisal')
  const format = useFormat()
  const router = useRouter()
  const query = useAsk(listSchemes, {})
  const schemes = query.data?.schemes ?? []
  const names = new Set(schemes.map(({ name }) => name))
  const isNewest = (row: Scheme) =>
    schemes.every(({ name, version }) => name !== row.name || version <= row.version)
  const open = (id: string) => router.history.push(`/reporting/appraisal/schemes/${id}`)
  const columns: Column<Scheme>[] = [
    {
      key: 'name',
      name: t('scheme'),
      width: 220,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (row) => row.name,
    },
    {
      key: 'version',
      name: t('version'),
      width: 120,
      cell: (row) => (
        <>
          {t('versionOf', { version: row.version })}
          {isNewest(row) ? <span className="w-quiet"> {t('newest')}</span> : null}
        </>
      ),
    },
    { key: 'items', name: t('items'), width: 70, align: 'end', cell: (row) => row.definition.items.length },
    {
      key: 'total',
      name: t('fullPoints'),
      width: 90,
      align: 'end',
      cell: (row) => row.definition.total ?? <span className="w-quiet">{t('noTotal')}</span>,
    },
    {
      key: 'approval',
      name: t('approvalNumber'),
      width: 170,
      cell: (row) => row.approval?.number ?? <span className="w-quiet">{t('noApproval')}</span>,
    },
    { key: 'why', name: t('why'), width: 220, cell: (row) => row.reason ?? '' },
    {
      key: 'made',
      name: t('publishedOn'),
      width: 180,
      cell: (row) => `${format.date(row.createdAt)} ${row.createdBy}`,
    },
  ]
  return (
    <Page trail={[{ label: t('title'), href: '/reporting/appraisal' }]} title={t('schemes')}>
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <div className="panel-parts reporting-page">
          <Sentence
            template={schemes.length === 0 ? t('schemesNone') : t('schemesSentence')}
            numbers={{ count: { value: names.size }, versions: { value: schemes.length } }}
            note={t('schemesNote')}
          />
          {query.data.can.create ? (
            <div className="scheme-line">
              {starts.map(([id, word]) => (
                <Button
                  key={id}
                  onPress={() => router.history.push(`/reporting/appraisal/schemes/new?from=${id}`)}
                >
                  {t(word)}
                </Button>
              ))}
            </div>
          ) : null}
          {schemes.length === 0 ? (
            <Empty title={t('schemesNone')}>{t('schemesEmptyText')}</Empty>
          ) : (
            <DataTable
              label={t('schemes')}
              columns={columns}
              rows={schemes}
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
