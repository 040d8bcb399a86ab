import './office.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { listPeriodRows, type PeriodHead, type PeriodRow, standings } from '@wanwu/contract'
import {
  ActBar,
  Button,
  type Column,
  DataTable,
  Empty,
  Failed,
  FilterChips,
  FilterChoice,
  Loading,
  Menu,
  SearchField,
  TextLink,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAskPages } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { AddUnitDialog } from './add-unit-dialog.tsx'
import { ClosePeriodDialog } from './close-period-dialog.tsx'
import { DecideMany } from './decide-many.tsx'
import { useName } from './in-language.ts'
import { OwingDialog } from './owing-dialog.tsx'
import { usePeriodColumns } from './period-columns.tsx'
import { PeriodSentence } from './period-sentence.tsx'

const timings = ['late', 'on-time', 'received', 'expected'] as const
const View = z.object({
  standing: z.enum(standings).optional(),
  timing: z.enum(timings).optional(),
  extended: z.enum(['yes']).optional(),
  asked: z.enum(['yes']).optional(),
  q: z.string().optional(),
})

/** 一个报送期: its rows under the filters its sentence opens, and what the office does with many of them at once. */
export function PeriodPage() {
  const { t } = useTranslation('office')
  const { t: shell } = useTranslation()
  const navigate = useNavigate()
  const nameOf = useName()
  const format = useFormat()
  const { periodId } = useParams({ strict: false }) as { periodId: string }
  const [view, setView] = useView(View)
  const { extended, asked, ...narrow } = view
  const rows = useAskPages(listPeriodRows, {
    periodId,
    ...narrow,
    ...(extended ? { extended: true } : {}),
    ...(asked ? { asked: true } : {}),
    limit: 200,
  })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [dialog, setDialog] = useState<'owing' | 'add' | 'close' | null>(null)
  const period = rows.first?.period
  const filtered = Object.keys(view).length > 0
  const mayDecide = period?.can.review ?? false
  const columns: Column<PeriodRow>[] = usePeriodColumns({
    chosen: mayDecide ? chosen : null,
    onChoose: setChosen,
  })
  const clear = () =>
    setView({ standing: undefined, timing: undefined, extended: undefined, asked: undefined, q: undefined })
  const acts = (of: PeriodHead) => [
    { id: 'owing', label: t('copyOwing'), onAction: () => setDialog('owing') },
    ...(of.state === 'open'
      ? [
          { id: 'add', label: t('addToPeriod'), onAction: () => setDialog('add') },
          { id: 'close', label: t('closePeriod'), onAction: () => setDialog('close') },
        ]
      : []),
  ]

  return (
    <Page
      trail={[{ label: t('title'), href: '/reporting' }]}
      title={period ? nameOf(period.name) : t('period')}
      fill
      tools={
        <SearchField
          label={t('searchUnit')}
          value={view.q ?? ''}
          onSearch={(q) => setView({ q: q || undefined })}
        />
      }
      foot={
        mayDecide && chosen.size > 0 ? (
          <DecideMany
            rows={rows.items.filter(({ id }) => chosen.has(id))}
            onDone={() => setChosen(new Set())}
          />
        ) : period ? (
          <ActBar kind="rows">
            {t('deadlineOpens', {
              opens: format.day(period.opensOn),
              cutoff: format.day(period.cutoffOn),
              locks: format.day(period.locksOn),
            })}
          </ActBar>
        ) : null
      }
    >
      <div className="page-lead">
        {period ? <PeriodSentence period={period} /> : null}
        <div className="office-split office-filters">
          <FilterChips label={t('state')}>
            <FilterChoice
              label={t('filterStanding')}
              choices={standings.map((id) => ({ id, label: t(`standings.${id}`) }))}
              value={view.standing ? [view.standing] : []}
              onChange={([one]) => setView({ standing: standings.find((known) => known === one) })}
            />
            <FilterChoice
              label={t('filterTiming')}
              choices={timings.map((id) => ({ id, label: t(`timings.${id}`) }))}
              value={view.timing ? [view.timing] : []}
              onChange={([one]) => setView({ timing: timings.find((known) => known === one) })}
            />
            <FilterChoice
              label={t('filterExtended')}
              choices={[{ id: 'yes', label: t('extendedYes') }]}
              value={extended ? [extended] : []}
              onChange={([one]) => setView({ extended: one === 'yes' ? 'yes' : undefined })}
            />
            <FilterChoice
              label={t('filterAsked')}
              choices={[{ id: 'yes', label: t('askedYes') }]}
              value={asked ? [asked] : []}
              onChange={([one]) => setView({ asked: one === 'yes' ? 'yes' : undefined })}
            />
            {filtered ? <TextLink onPress={clear}>{t('clearFilters')}</TextLink> : null}
            {mayDecide && rows.items.some(({ standing }) => standing === 'to-review') ? (
              <TextLink
                onPress={() =>
                  setChosen(
                    new Set(
                      rows.items.filter(({ standing }) => standing === 'to-review').map(({ id }) => id),
                    ),
                  )
                }
              >
                {t('chooseReady')}
              </TextLink>
            ) : null}
          </FilterChips>
          {period?.can.manage ? <Menu label={shell('more')} size="bar" entries={acts(period)} /> : null}
        </div>
      </div>
      {rows.error ? (
        <div className="page-lead">
          <Failed trouble={troubleOf(rows.error)} onRetry={rows.retry} />
        </div>
      ) : rows.loading ? (
        <div className="page-lead">
          <Loading lines={8} />
        </div>
      ) : (
        <DataTable
          label={t('matrix')}
          columns={columns}
          rows={rows.items}
          rowKey={(row) => row.id}
          rowSize="ledger"
          onOpen={(row) => void navigate({ href: `/reporting/reports/${row.id}/review` })}
          {...(mayDecide ? { selected: chosen, onSelect: setChosen } : {})}
          fill
          empty={
            <Empty
              title={t('emptyRows')}
              acts={filtered ? <Button onPress={clear}>{t('clearFilters')}</Button> : undefined}
            >
              {t('emptyRowsText')}
            </Empty>
          }
          foot={
            rows.more ? (
              <Button size="row" pending={rows.loadingMore} onPress={rows.more}>
                {shell('readMore')}
              </Button>
            ) : null
          }
        />
      )}
      {period && dialog === 'owing' ? <OwingDialog period={period} onClose={() => setDialog(null)} /> : null}
      {period && dialog === 'add' ? <AddUnitDialog period={period} onClose={() => setDialog(null)} /> : null}
      {period && dialog === 'close' ? (
        <ClosePeriodDialog period={period} onClose={() => setDialog(null)} />
      ) : null}
    </Page>
  )
}
