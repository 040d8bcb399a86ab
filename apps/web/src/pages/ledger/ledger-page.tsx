import '../system/system.css'
import './ledger.css'
import { exportLedger, getOverview, type LedgerFilter, type LedgerRow } from '@wanwu/contract'
import { Button, Empty, Failed, Loading, Menu, SearchField, TextLink, TickMenu, ViewTabs } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { addressOf, type ViewValues } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { useAbility } from '../../session/use-me.ts'
import { Page } from '../../shell/page.tsx'
import { useLedgerColumns } from './ledger-columns.tsx'
import { LedgerFilters } from './ledger-filters.tsx'
import { LedgerSentence } from './ledger-sentence.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { LedgerTree } from './ledger-tree.tsx'
import { LedgerUnits } from './ledger-units.tsx'
import { filterOf, LedgerView } from './ledger-view.ts'
import { LedgerViews } from './ledger-views.tsx'
import { TaskPanel } from './task-panel.tsx'

const ways = ['task', 'unit', 'time', 'tree'] as const

/** 台账: the tasks in force, by task, by unit, by deadline, by clause; what is seen can be linked and exported. */
export function LedgerPage() {
  const { t } = useTranslation('ledger')
  const [view, setView] = useView(LedgerView)
  const overview = useAsk(getOverview, {})
  const mayReview = useAbility('plan.review')
  const mayExport = useAbility('ledger.export')
  const plans = overview.data?.plans ?? []
  const filter = filterOf(view)
  const by = view.by ?? 'task'
  const here = (patch: LedgerView) => addressOf('/ledger', { ...view, ...patch } as ViewValues)
  const lines = view.lines === '1' ? 1 : 2
  const hidden = view.hide?.split(',') ?? []
  const { choices } = useLedgerColumns({ ownUnit: null, lines, hidden })
  const table = {
    open: view.open,
    onOpen: (open: string | undefined) => setView({ open }, open !== undefined),
    lines,
    hidden,
    sourceOf: (row: LedgerRow) => {
      const plan = plans.find((one) => one.planId === row.planId)
      if (!mayReview || !plan) return undefined
      const at = `${row.source.start}`
      return addressOf(`/plans/${plan.planId}/review/${plan.versionId}`, { tab: 'tasks', at })
    },
  } as const
  const give = (format: 'xlsx' | 'docx' | 'md') => void downloadFile(exportLedger, { ...filter, format })

  if (overview.data && plans.length === 0) {
    return (
      <Page title={t('title')}>
        <Empty title={t('noneTitle')} acts={<TextLink href="/plans">{t('goPlans')}</TextLink>}>
          {t('noneText')}
        </Empty>
      </Page>
    )
  }
  return (
    <Page
      title={t('title')}
      paper={t('paper', { plan: plans.find((plan) => plan.planId === view.planId)?.title ?? t('allPlans') })}
      fill
      bar={
        <Menu
          size="bar"
          label={plans.find((plan) => plan.planId === view.planId)?.title ?? t('allPlans')}
          entries={[
            { id: 'all', label: t('allPlans'), href: here({ planId: undefined, open: undefined }) },
            ...plans.map((plan) => ({
              id: plan.planId,
              label: plan.title,
              note: plan.number ?? undefined,
              href: here({ planId: plan.planId, open: undefined }),
            })),
            {
              id: 'targets',
              label: t('targetsTitle'),
              href: addressOf('/ledger/targets', { planId: view.planId }),
            },
            {
              id: 'reporting',
              label: t('reportingTitle'),
              href: addressOf('/ledger/reporting', { planId: view.planId }),
            },
          ]}
        />
      }
      tools={
        <>
          <SearchField
            label={t('search')}
            placeholder={t('searchShort')}
            value={view.q ?? ''}
            onSearch={(q) => setView({ q: q || undefined })}
          />
          {mayExport ? (
            <Menu
              size="bar"
              label={t('exportSeen')}
              entries={[
                { id: 'xlsx', label: t('exportXlsx'), onAction: () => give('xlsx') },
                { id: 'docx', label: t('exportDocx'), onAction: () => give('docx') },
                { id: 'md', label: t('exportMd'), onAction: () => give('md') },
                { id: 'print', label: t('print'), onAction: () => window.print() },
              ]}
            />
          ) : null}
        </>
      }
      aside={view.open ? <TaskPanel id={view.open} onClose={() => setView({ open: undefined })} /> : null}
    >
      <div className="page-lead">
        <LedgerViews view={view} mine={overview.data?.mine ?? null} />
        <LedgerSentence filter={filter} mine={overview.data?.mine ?? null} hrefOf={(patch) => here(patch)} />
        <div className="lead-line">
          <LedgerFilters
            filter={filter}
            onChange={(patch: Partial<LedgerFilter>) => setView({ ...patch, view: undefined })}
          />
          <div className="ledger-ways">
            <ViewTabs
              label={t('ways')}
              current={by}
              tabs={ways
                .filter((way) => way !== 'tree' || view.planId || plans.length === 1)
                .map((way) => ({
                  id: way,
                  label: t(`by.${way}`),
                  href: here({ by: way === 'task' ? undefined : way, open: undefined }),
                }))}
            />
            {by === 'unit' ? null : (
              <span className="ledger-shape">
                <TickMenu
                  label={t('rowLines', { what: t(`lines.${lines}`) })}
                  ariaLabel={t('rowHeight')}
                  choices={(['2', '1'] as const).map((id) => ({ id, label: t(`lines.${id}`) }))}
                  value={[`${lines}`]}
                  onChange={([chosen]) => setView({ lines: chosen === '1' ? '1' : undefined })}
                />
                <TickMenu
                  multiple
                  label={t('columns', {
                    shown: choices.length - choices.filter((one) => hidden.includes(one.id)).length,
                    all: choices.length,
                  })}
                  ariaLabel={t('columnsName')}
                  choices={choices}
                  value={choices.map((one) => one.id).filter((id) => !hidden.includes(id))}
                  onChange={(kept) =>
                    setView({
                      hide:
                        choices
                          .map((one) => one.id)
                          .filter((id) => !kept.includes(id))
                          .join(',') || undefined,
                    })
                  }
                />
              </span>
            )}
          </div>
        </div>
      </div>
      {overview.error && !overview.data ? (
        <div className="page-lead">
          <Failed trouble={troubleOf(overview.error)} onRetry={() => void overview.refetch()} />
        </div>
      ) : by === 'unit' ? (
        <LedgerUnits
          filter={filter}
          hrefOf={(unitId, role) => here({ by: undefined, unitId, role, open: undefined })}
        />
      ) : by === 'tree' && !overview.data ? (
        <div className="page-lead">
          <Loading lines={8} />
        </div>
      ) : by === 'tree' ? (
        <LedgerTree
          planId={view.planId ?? plans[0]?.planId ?? ''}
          filter={filter}
          table={table}
          onSection={(section) => setView({ section })}
        />
      ) : (
        <LedgerTable
          filter={filter}
          sort={by === 'time' ? 'deadline' : 'printed'}
          ownUnit={view.unitId ?? null}
          {...table}
          empty={
            <Empty
              title={t('emptyTitle')}
              acts={
                <Button
                  onPress={() =>
                    setView(Object.fromEntries(Object.keys(filter).map((key) => [key, undefined])))
                  }
                >
                  {t('clear')}
                </Button>
              }
            >
              {t('emptyText')}
            </Empty>
          }
        />
      )}
    </Page>
  )
}
