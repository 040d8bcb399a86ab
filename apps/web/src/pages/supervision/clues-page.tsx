import '../system/system.css'
import './supervision.css'
import { useRouter } from '@tanstack/react-router'
import { exportFeedback, feedbackForms, listClueBatches, type OutputOf } from '@wanwu/contract'
import { Button, type Column, DataTable, Empty, Failed, Loading, Menu, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { Page } from '../../shell/page.tsx'
import { SupervisionTabs } from './supervision-tabs.tsx'

type Batch = OutputOf<typeof listClueBatches>['batches'][number]
const counted = ['total', 'waiting', 'checking', 'confirmed', 'rejected', 'findings'] as const

/** The clues of a batch in their register. */
const listOf = (batch: string) =>
  addressOf('/registers/clue', { where: JSON.stringify([{ field: 'batch', is: [batch] }]) })

/** 遥感线索: batches handed down, how far their checks are, and the feedback on each. */
export function CluesPage() {
  const { t } = useTranslation('supervision')
  const router = useRouter()
  const format = useFormat()
  const query = useAsk(listClueBatches, {})
  const batches = query.data?.batches ?? []
  const sum = (key: (typeof counted)[number] | 'overdue') =>
    batches.reduce((total, batch) => total + batch[key], 0)
  const columns: Column<Batch>[] = [
    {
      key: 'name',
      name: t('clues.name'),
      width: 220,
      grow: true,
      phone: 'title',
      cell: (row) => <TextLink href={`/registers/clue-batch/${row.id}`}>{row.name}</TextLink>,
    },
    { key: 'receivedOn', name: t('clues.receivedOn'), width: 100, cell: (row) => format.day(row.receivedOn) },
    {
      key: 'feedbackBy',
      name: t('clues.feedbackBy'),
      width: 100,
      cell: (row) => (row.feedbackBy ? format.day(row.feedbackBy) : ''),
    },
    ...counted.map(
      (key): Column<Batch> => ({
        key,
        name: t(`clues.${key}`),
        width: 80,
        align: 'end',
        cell: (row) =>
          key === 'total' ? <TextLink href={listOf(row.id)}>{`${row[key]}`}</TextLink> : row[key],
      }),
    ),
    {
      key: 'feedback',
      name: t('clues.feedback'),
      width: 100,
      cell: (row) => (
        <Menu
          size="row"
          label={t('clues.feedback')}
          entries={feedbackForms.map((form) => ({
            id: form,
            label: t(`clues.${form}`),
            onAction: () => void downloadFile(exportFeedback, { id: row.id, form }),
          }))}
        />
      ),
    },
  ]
  const overdue = sum('overdue')
  return (
    <Page
      title={t('tabs.clues')}
      trail={[{ label: t('room'), href: '/supervision' }]}
      tools={
        query.data?.can.import ? (
          <Button look="main" size="bar" onPress={() => router.history.push('/supervision/clues/import')}>
            {t('clues.import')}
          </Button>
        ) : null
      }
    >
      <SupervisionTabs current="clues" />
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Loading lines={6} />
      ) : (
        <div className="panel-parts supervision">
          <Sentence
            template={batches.length === 0 ? t('clues.sentenceNone') : t('clues.sentence')}
            numbers={{
              batches: { value: batches.length },
              total: { value: sum('total'), href: '/registers/clue' },
              waiting: { value: sum('waiting'), tone: sum('waiting') > 0 ? 'ochre' : 'pine' },
              checking: { value: sum('checking') },
              confirmed: { value: sum('confirmed') },
              rejected: { value: sum('rejected') },
            }}
            {...(overdue > 0 ? { note: t('clues.overdue', { count: overdue }) } : {})}
          />
          {batches.length === 0 ? (
            <Empty title={t('clues.sentenceNone')}>{t('clues.emptyText')}</Empty>
          ) : (
            <DataTable label={t('tabs.clues')} columns={columns} rows={batches} rowKey={(row) => row.id} />
          )}
        </div>
      )}
    </Page>
  )
}
