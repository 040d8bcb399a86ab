import type { getPlanTasks, OutputOf } from '@wanwu/contract'
import { type Column, DataTable } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useHours } from './use-hours.ts'

type Planned = OutputOf<typeof getPlanTasks>['levels'][number]['tasks'][number]

/** Which unit has to do what by when, the soonest first. */
export function PlannedTasks(props: { label: string; tasks: readonly Planned[]; empty: string }) {
  const { t } = useTranslation('stewardship')
  const format = useFormat()
  const hours = useHours()
  const columns: Column<Planned>[] = [
    { key: 'unit', name: t('task.unit'), width: 190, phone: 'title', cell: ({ unit }) => unit.name },
    { key: 'task', name: t('task.task'), width: 220, grow: true, phone: 'bare', cell: ({ task }) => task },
    {
      key: 'within',
      name: t('task.within'),
      width: 100,
      phone: 'inline',
      cell: (row) => hours(row.hours),
    },
    {
      key: 'due',
      name: t('task.due'),
      width: 150,
      phone: 'inline',
      cell: ({ dueAt }) => format.moment(dueAt),
    },
  ]
  return (
    <DataTable
      label={props.label}
      columns={columns}
      rows={[...props.tasks].sort((a, b) => a.hours - b.hours || a.line - b.line)}
      rowKey={({ line, unit }) => `${line} ${unit.id}`}
      empty={<p>{props.empty}</p>}
    />
  )
}
