import type { getResponseBoard, OutputOf, ResponseTaskStanding } from '@wanwu/contract'
import { type Column, DataTable, type State, StateWord, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useHours } from './use-hours.ts'

type Task = OutputOf<typeof getResponseBoard>['tasks'][number]

const marks: Record<ResponseTaskStanding, State> = {
  done: 'claimed',
  'done-late': 'claimed',
  open: 'in-progress',
  late: 'overdue',
  dropped: 'saved',
}
const hour = 3_600_000

/** The tasks of a response, unit by unit: what, by when, how it stands. Each opens to its record, where it is finished. */
export function ResponseTasks(props: { tasks: readonly Task[] }) {
  const { t } = useTranslation('stewardship')
  const format = useFormat()
  const hours = useHours()
  const noteOf = ({ standing, dueAt, doneOn }: Task) => {
    if (standing === 'done' || standing === 'done-late')
      return doneOn ? t('task.doneOn', { day: format.day(doneOn) }) : undefined
    if (standing === 'dropped' || dueAt === null) return undefined
    const left = (Date.parse(dueAt) - Date.now()) / hour
    const whole = Math.max(1, Math.floor(Math.abs(left)))
    const span =
      whole >= 48
        ? t('task.spanDays', { count: Math.floor(whole / 24) })
        : t('task.spanHours', { count: whole })
    return t(left < 0 ? 'task.over' : 'task.left', { span })
  }
  const columns: Column<Task>[] = [
    { key: 'unit', name: t('task.unit'), width: 180, phone: 'line', cell: ({ unit }) => unit.name },
    {
      key: 'task',
      name: t('task.task'),
      width: 220,
      grow: true,
      phone: 'title',
      cell: ({ id, task }) => <TextLink href={`/registers/response-task/${id}`}>{task}</TextLink>,
    },
    {
      key: 'due',
      name: t('task.due'),
      width: 130,
      phone: 'line',
      cell: (row) => (
        <>
          {row.dueAt ? format.moment(row.dueAt) : t('task.noDue')}
          {row.hours === null ? null : <span className="w-second-line">{hours(row.hours)}</span>}
        </>
      ),
    },
    {
      key: 'standing',
      name: t('task.standing'),
      width: 130,
      phone: 'bare',
      cell: (row) => (
        <StateWord state={marks[row.standing]} note={noteOf(row)}>
          {t(`standings.${row.standing}`)}
        </StateWord>
      ),
    },
  ]
  if (props.tasks.length === 0) return null
  return (
    <DataTable
      label={t('board.title')}
      columns={columns}
      rows={props.tasks}
      rowKey={({ id }) => id}
      rowSize="ledger"
    />
  )
}
