import type { ReviewState, ReviewTask, UnitRole } from '@wanwu/contract'
import { Absent, type Column, DataTable, RoleChip, StateWord, useUiWords } from '@wanwu/ui'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

const shown = 3

/** 任务 under review, in printed order; opening one shows its passage and everything read of it. */
export function TasksPane(props: {
  state: ReviewState
  /** the task looked at last */
  last: string | undefined
  onOpen: (taskId: string) => void
}) {
  const { t } = useTranslation('review')
  const words = useUiWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // After the page has put the pane back to its beginning.
    const timer = setTimeout(
      () => place.current?.querySelector('[data-open=true]')?.scrollIntoView({ block: 'nearest' }),
      60,
    )
    return () => clearTimeout(timer)
  }, [])
  const unitsOf = (task: ReviewTask, role: UnitRole) => {
    const names = task.units.filter((unit) => unit.role === role).map((unit) => unit.name)
    if (names.length === 0) return <Absent what="text" />
    return names.length > shown
      ? `${names.slice(0, shown - 1).join('、')}${t('andMore', { count: names.length })}`
      : names.join('、')
  }
  const columns: Column<ReviewTask>[] = [
    { key: 'no', name: t('no'), width: 60, frozen: true, phone: 'hide', cell: (task) => task.no },
    {
      key: 'task',
      name: t('task'),
      width: 190,
      grow: true,
      phone: 'title',
      cell: (task) => (
        <span className="review-clip">
          <span className="review-phone-no">{task.no} </span>
          {task.title ?? task.text}
        </span>
      ),
    },
    {
      key: 'lead',
      name: words.roles.lead,
      head: <RoleChip unitRole="lead" />,
      width: 120,
      cell: (task) => unitsOf(task, 'lead'),
    },
    {
      key: 'responsible',
      name: words.roles.responsible,
      head: <RoleChip unitRole="responsible" />,
      width: 150,
      grow: true,
      cell: (task) => unitsOf(task, 'responsible'),
    },
    {
      key: 'deadline',
      name: t('deadline'),
      width: 110,
      cell: (task) => task.schedule.label ?? <Absent what="deadline" />,
    },
    {
      key: 'state',
      name: t('state'),
      width: 100,
      cell: (task) =>
        task.accepted ? (
          <StateWord state="claimed">{t('stateAccepted')}</StateWord>
        ) : task.sure ? (
          <StateWord state="not-started">{t('stateSure')}</StateWord>
        ) : (
          <StateWord state="doubtful">{t('stateDoubt')}</StateWord>
        ),
    },
  ]
  return (
    <div ref={place}>
      <DataTable
        label={t('tasks')}
        columns={columns}
        rows={props.state.tasks}
        rowKey={(task) => task.id}
        rowSize="ledger"
        openKey={props.last}
        onOpen={(task) => props.onOpen(task.id)}
      />
    </div>
  )
}
