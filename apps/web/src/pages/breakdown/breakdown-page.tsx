import '../system/system.css'
import { type Breakdown, decideBreakdowns, listBreakdowns, submitBreakdowns } from '@wanwu/contract'
import {
  Absent,
  Button,
  type Column,
  DataTable,
  Empty,
  Failed,
  FilterChips,
  FilterChoice,
  Loading,
  RoleChip,
  Sentence,
  type State,
  StateWord,
  showToast,
  TroubleBlock,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { ReportingTabs } from '../office/reporting-tabs.tsx'
import { BreakdownPanel } from './breakdown-panel.tsx'

const states = ['none', 'draft', 'submitted', 'returned', 'accepted'] as const
const View = z.object({
  planId: z.string().optional(),
  unitId: z.string().optional(),
  state: z.enum(states).optional(),
  open: z.string().optional(),
})
const marks: Record<Breakdown['state'], State> = {
  none: 'not-started',
  draft: 'in-progress',
  submitted: 'waiting',
  returned: 'returned',
  accepted: 'claimed',
}
const keyOf = (row: Breakdown) => `${row.lineageId}.${row.unit.id}`

/** 任务分解: before the first period each unit says who does what by when; the office accepts. */
export function BreakdownPage() {
  const { t } = useTranslation('breakdown')
  const format = useFormat()
  const [view, setView] = useView(View)
  const query = useAsk(listBreakdowns, {})
  const all = query.data?.breakdowns ?? []
  const scope = all.filter(
    (row) => (!view.planId || row.planId === view.planId) && (!view.unitId || row.unit.id === view.unitId),
  )
  const rows = scope.filter((row) => !view.state || row.state === view.state)
  const open = all.find((row) => keyOf(row) === view.open)
  const units = new Map(all.map(({ unit }) => [unit.id, unit.name]))
  const plans = new Map(all.map(({ planId, planTitle }) => [planId, planTitle]))
  const count = (state: Breakdown['state']) => scope.filter((row) => row.state === state).length
  const seen = states.filter((state) => count(state) > 0)
  const ready = rows.filter((row) => row.can.edit && row.state === 'draft').flatMap((row) => row.id ?? [])
  const decidable = rows.filter((row) => row.can.decide).flatMap((row) => row.id ?? [])
  const submit = useAct(submitBreakdowns, {
    refresh: [listBreakdowns],
    onDone: ({ submitted }) => showToast(t('submitted', { n: submitted })),
  })
  const decide = useAct(decideBreakdowns, {
    refresh: [listBreakdowns],
    onDone: ({ decided }) => showToast(t('accepted', { n: decided })),
  })
  const deadline = (row: Breakdown) => {
    if (row.task.endOn) return format.day(row.task.endOn)
    return row.task.ongoing ? t('ongoing') : <Absent what="deadline" />
  }
  // One unit's tasks are written one after the other: leader and person are mostly those of its others.
  const ofUnit = all.filter(({ unit }) => unit.id === open?.unit.id)
  const like = ofUnit.find(({ leader, person }) => leader !== '' || person !== '')
  const at = open ? ofUnit.indexOf(open) : 0
  const unwritten = [...ofUnit.slice(at + 1), ...ofUnit.slice(0, at)].find((row) => row.state === 'none')
  const next = (row: Breakdown) => row.milestones.find(({ doneOn }) => doneOn === null)

  const columns: Column<Breakdown>[] = [
    {
      key: 'task',
      name: t('task'),
      width: 260,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (row) => `${row.task.no} ${row.task.title ?? row.task.text}`,
    },
    ...(units.size > 1
      ? [{ key: 'unit', name: t('unit'), width: 190, cell: (row: Breakdown) => row.unit.name }]
      : []),
    { key: 'role', name: t('role'), width: 70, cell: (row) => <RoleChip unitRole={row.role} /> },
    {
      key: 'state',
      name: t('state'),
      width: 100,
      cell: (row) => <StateWord state={marks[row.state]}>{t(`states.${row.state}`)}</StateWord>,
    },
    { key: 'deadline', name: t('deadline'), width: 150, cell: deadline },
    { key: 'person', name: t('person'), width: 100, cell: (row) => row.person },
    {
      key: 'next',
      name: t('next'),
      width: 240,
      grow: true,
      cell: (row) => {
        const milestone = next(row)
        return milestone ? `${format.day(milestone.dueOn)} ${milestone.name}` : row.continuing
      },
    },
  ]
  const error = submit.error ?? decide.error
  const to = (state: Breakdown['state'] | undefined) => addressOf('/reporting/breakdown', { ...view, state })
  return (
    <Page
      trail={[{ label: t('room'), href: '/reporting' }]}
      title={t('title')}
      aside={
        open ? (
          <BreakdownPanel
            breakdown={open}
            like={like}
            onHandedIn={() => setView({ open: unwritten ? keyOf(unwritten) : view.open })}
            onClose={() => setView({ open: undefined })}
          />
        ) : null
      }
    >
      <ReportingTabs current="breakdown" />
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <div className="panel-parts reporting-page">
          <Sentence
            template={[
              t('sentence'),
              seen.map((state) => t(`counted.${state}`)).join(t('comma')),
              t('stop'),
            ].join('')}
            numbers={{
              total: { value: scope.length, href: to(undefined) },
              ...Object.fromEntries(
                seen.map((state) => [
                  state,
                  {
                    value: count(state),
                    href: to(state),
                    ...(state === 'returned' ? { tone: 'ochre' as const } : {}),
                  },
                ]),
              ),
            }}
            note={t('note')}
          />
          {error ? <TroubleBlock trouble={troubleOf(error)} /> : null}
          <div className="lead-line">
            <FilterChips label={t('title')}>
              {plans.size > 1 ? (
                <FilterChoice
                  label={t('filterPlan')}
                  choices={[...plans].map(([id, label]) => ({ id, label }))}
                  value={view.planId ? [view.planId] : []}
                  onChange={([planId]) => setView({ planId })}
                />
              ) : null}
              {units.size > 1 ? (
                <FilterChoice
                  label={t('filterUnit')}
                  choices={[...units].map(([id, label]) => ({ id, label }))}
                  value={view.unitId ? [view.unitId] : []}
                  onChange={([unitId]) => setView({ unitId })}
                />
              ) : null}
              <FilterChoice
                label={t('filterState')}
                choices={states.map((id) => ({ id, label: t(`states.${id}`) }))}
                value={view.state ? [view.state] : []}
                onChange={([state]) => setView({ state: states.find((known) => known === state) })}
              />
            </FilterChips>
            {ready.length > 0 ? (
              <Button look="main" pending={submit.isPending} onPress={() => submit.mutate({ ids: ready })}>
                {t('submitAll', { n: ready.length })}
              </Button>
            ) : null}
            {decidable.length > 0 ? (
              <Button
                look="main"
                pending={decide.isPending}
                onPress={() => decide.mutate({ ids: decidable, decision: 'accepted', reason: null })}
              >
                {t('accept', { n: decidable.length })}
              </Button>
            ) : null}
          </div>
          <DataTable
            label={t('title')}
            columns={columns}
            rows={rows}
            rowKey={keyOf}
            openKey={view.open}
            onOpen={(row) => setView({ open: keyOf(row) }, true)}
            empty={<Empty title={t('empty')}>{t('emptyText')}</Empty>}
          />
        </div>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
