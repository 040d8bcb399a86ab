import type { getObjectCoverage, OutputOf } from '@wanwu/contract'
import { type Column, DataTable, StateWord, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useLabel } from '../registers/use-label.ts'

type Missed = OutputOf<typeof getObjectCoverage>['missed'][number]

const marks = { 'in-time': 'verified', late: 'overdue', never: 'not-started', unset: 'waiting' } as const

/** Objects with the last look at each and the day of the next. */
export function MissedTable(props: { label: string; rows: readonly Missed[] }) {
  const { t } = useTranslation('supervision')
  const format = useFormat()
  const say = useLabel()
  const day = (value: string | null) => (value ? format.day(value) : '')
  const columns: Column<Missed>[] = [
    {
      key: 'name',
      name: t('coverage.name'),
      width: 220,
      grow: true,
      phone: 'title',
      cell: (row) => <TextLink href={`/registers/supervised-object/${row.id}`}>{row.name}</TextLink>,
    },
    { key: 'kind', name: t('coverage.kind'), width: 120, cell: (row) => say(row.kind) },
    {
      key: 'supervisor',
      name: t('coverage.supervisor'),
      width: 200,
      cell: (row) => row.supervisor?.name ?? t('coverage.noSupervisor'),
    },
    {
      key: 'frequency',
      name: t('coverage.frequency'),
      width: 90,
      cell: (row) => (row.frequency ? say(row.frequency) : ''),
    },
    { key: 'lastOn', name: t('coverage.lastOn'), width: 110, cell: (row) => day(row.lastOn) },
    { key: 'dueOn', name: t('coverage.dueOn'), width: 110, cell: (row) => day(row.dueOn) },
    {
      key: 'standing',
      name: t('coverage.standing'),
      width: 110,
      cell: (row) => (
        <StateWord state={marks[row.standing]}>{t(`coverage.standings.${row.standing}`)}</StateWord>
      ),
    },
  ]
  return <DataTable label={props.label} columns={columns} rows={props.rows} rowKey={(row) => row.id} />
}
