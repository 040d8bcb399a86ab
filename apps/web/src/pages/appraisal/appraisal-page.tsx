import '../system/system.css'
import './appraisal.css'
import { useParams } from '@tanstack/react-router'
import { closeAppraisal, exportAppraisal, getAppraisal, listAppraisals } from '@wanwu/contract'
import { Button, type Column, DataTable, Failed, Loading, Sentence, showToast, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { ResultPanel } from './result-panel.tsx'
import type { ShownResult } from './review-form.tsx'

const View = z.object({ open: z.string().optional() })

/** 一次考核: units by items; a row opens to how each point came about. */
export function AppraisalPage() {
  const { t } = useTranslation('appraisal')
  const format = useFormat()
  const { appraisalId } = useParams({ strict: false }) as { appraisalId: string }
  const [view, setView] = useView(View)
  const query = useAsk(getAppraisal, { appraisalId })
  const close = useAct(closeAppraisal, {
    refresh: [getAppraisal, listAppraisals],
    onDone: () => showToast(t('closed')),
  })
  const { appraisal, results = [] } = query.data ?? {}
  const open = results.find(({ id }) => id === view.open)
  const count = (...states: ShownResult['state'][]) =>
    results.filter((row) => states.includes(row.state)).length
  const graded = (appraisal?.scheme.definition.grades.length ?? 0) > 0
  const columns: Column<ShownResult>[] = [
    {
      key: 'unit',
      name: t('unit'),
      width: 220,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (row) => row.unit.name,
    },
    ...(appraisal?.scheme.definition.items ?? []).map(
      (item, index): Column<ShownResult> => ({
        key: item.id,
        name: `${item.title} ${t('of', { points: item.points })}`,
        width: 120,
        align: 'end',
        cell: (row) =>
          row.items[index]?.score ?? (
            <span className="w-quiet">{t(row.items[index]?.unmet ? 'notApplicable' : 'byHand')}</span>
          ),
      }),
    ),
    ...(graded
      ? ([
          { key: 'total', name: t('total'), width: 80, align: 'end', cell: (row) => row.total },
          { key: 'grade', name: t('grade'), width: 80, cell: (row) => row.grade },
        ] satisfies Column<ShownResult>[])
      : []),
    { key: 'state', name: t('state'), width: 100, cell: (row) => t(`resultStates.${row.state}`) },
  ]
  return (
    <Page
      trail={[
        { label: t('room'), href: '/reporting' },
        { label: t('title'), href: '/reporting/appraisal' },
      ]}
      title={
        appraisal
          ? t('stretch', { from: format.day(appraisal.from), to: format.day(appraisal.to) })
          : t('title')
      }
      tools={
        appraisal ? (
          <Button size="bar" onPress={() => void downloadFile(exportAppraisal, { appraisalId })}>
            {t('export')}
          </Button>
        ) : null
      }
      aside={open ? <ResultPanel result={open} onClose={() => setView({ open: undefined })} /> : null}
    >
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : appraisal ? (
        <div className="panel-parts">
          <Sentence
            template={t('oneSentence')}
            numbers={{
              units: { value: results.length },
              reviewed: { value: count('reviewed', 'final') },
              open: { value: count('computed', 'self-assessed') },
              appealed: { value: count('appealed'), tone: count('appealed') > 0 ? 'ochre' : 'pine' },
            }}
            note={`${appraisal.planTitle} · ${t('schemeVersion', { name: appraisal.scheme.name, version: appraisal.scheme.version })}`}
          />
          {close.error ? <TroubleBlock trouble={troubleOf(close.error)} /> : null}
          {appraisal.can.manage && appraisal.state === 'open' && count('reviewed') === results.length ? (
            <div>
              <Button look="main" pending={close.isPending} onPress={() => close.mutate({ appraisalId })}>
                {t('close')}
              </Button>
            </div>
          ) : null}
          <DataTable
            label={t('title')}
            columns={columns}
            rows={results}
            rowKey={(row) => row.id}
            openKey={open?.id}
            onOpen={(row) => setView({ open: row.id }, true)}
          />
        </div>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
