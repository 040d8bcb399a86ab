import '../../i18n/later/circulars.ts'
import './circulars.css'
import { useNavigate } from '@tanstack/react-router'
import { type CircularSummary, listCirculars, listPeriods } from '@wanwu/contract'
import {
  Button,
  type Column,
  DataTable,
  Empty,
  Failed,
  Loading,
  Select,
  Sentence,
  StateWord,
  useLanguage,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { ReportingTabs } from '../office/reporting-tabs.tsx'
import { DraftDialog } from './draft-dialog.tsx'
import { markOf } from './mark-of.ts'

const View = z.object({ periodId: z.string().optional() })

/** 通报文稿: which papers there are of a period, how far each is, and the way to draft one. */
export function CircularsPage() {
  const { t } = useTranslation('circulars')
  const format = useFormat()
  const language = useLanguage()
  const navigate = useNavigate()
  const [view, setView] = useView(View)
  const [drafting, setDrafting] = useState(false)
  const query = useAsk(listCirculars, view)
  const periods = useAsk(listPeriods, {}).data?.periods ?? []
  const papers = query.data?.circulars ?? []
  const issued = papers.filter(({ state }) => state === 'issued').length
  const columns: Column<CircularSummary>[] = [
    {
      key: 'paper',
      name: t('paper'),
      width: 360,
      grow: true,
      phone: 'title',
      cell: (paper) => (
        <span>
          {paper.title}
          <span className="w-second-line">
            {t(`kinds.${paper.kind}`)} · {paper.scopeName}
          </span>
        </span>
      ),
    },
    {
      key: 'state',
      name: t('state'),
      width: 130,
      cell: (paper) => <StateWord state={markOf(paper.state)}>{t(`states.${paper.state}`)}</StateWord>,
    },
    { key: 'number', name: t('number'), width: 150, cell: (paper) => paper.number },
    {
      key: 'differences',
      name: t('differences'),
      width: 110,
      align: 'end',
      cell: (paper) => paper.differences,
    },
    { key: 'drafter', name: t('drafter'), width: 90, cell: (paper) => paper.draftedBy },
    { key: 'at', name: t('factsAt'), width: 150, cell: (paper) => format.moment(paper.factsAt) },
  ]
  const start = query.data?.can.draft ? (
    <Button look="main" onPress={() => setDrafting(true)}>
      {t('draft')}
    </Button>
  ) : null
  return (
    <Page
      title={t('title')}
      bar={
        periods.length > 0 ? (
          <Select
            label={t('period')}
            size="bar"
            choices={[
              { id: '', label: t('allPeriods') },
              ...periods.map(({ id, name, planTitle }) => ({
                id,
                label: name[language === 'en' ? 'en' : 'zh'],
                note: planTitle,
              })),
            ]}
            value={view.periodId ?? ''}
            onChange={(periodId) => setView({ periodId: periodId || undefined })}
          />
        ) : undefined
      }
    >
      <ReportingTabs current="circulars" />
      {query.isPending ? (
        <Loading />
      ) : query.error ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : papers.length === 0 ? (
        <Empty title={view.periodId ? t('emptyPeriod') : t('emptyTitle')} acts={start}>
          {query.data.can.draft ? t('emptyText') : t('emptyNoRight')}
        </Empty>
      ) : (
        <>
          <div className="circular-lead">
            <Sentence
              template={t('sentence')}
              numbers={{
                papers: { value: papers.length },
                open: { value: papers.length - issued },
                issued: { value: issued },
              }}
            />
            {start}
          </div>
          <DataTable
            label={t('title')}
            columns={columns}
            rows={papers}
            rowKey={(paper) => paper.id}
            rowSize="ledger"
            onOpen={(paper) => void navigate({ href: `/reporting/circulars/${paper.id}` })}
          />
        </>
      )}
      <DraftDialog
        periods={periods.filter(({ can }) => can.manage)}
        periodId={view.periodId}
        open={drafting}
        onClose={() => setDrafting(false)}
      />
    </Page>
  )
}
