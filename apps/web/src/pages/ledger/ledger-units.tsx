import { type LedgerFilter, listLedgerUnits, type OutputOf, type UnitRole, unitRoles } from '@wanwu/contract'
import { type Column, DataTable, Failed, Loading, RoleChip, TextLink, useUiWords } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { DutySquares } from '../../duties/duty-squares.tsx'

type UnitRow = OutputOf<typeof listLedgerUnits>['units'][number]

/** 按单位: every unit with a duty, and in how many tasks it leads, is responsible, supports. */
export function LedgerUnits(props: {
  filter: LedgerFilter
  hrefOf: (unitId: string, role: UnitRole | undefined) => string
}) {
  const { t } = useTranslation('ledger')
  const words = useUiWords()
  const { unitId: _unit, role: _role, ...filter } = props.filter
  const query = useAsk(listLedgerUnits, filter)
  const most = Math.max(
    1,
    ...(query.data?.units ?? []).map((unit) => unit.lead + unit.responsible + unit.support),
  )
  const count = (row: UnitRow, value: number, role: UnitRole | undefined) =>
    value > 0 && row.unitId ? (
      <TextLink href={props.hrefOf(row.unitId, role)}>{value}</TextLink>
    ) : (
      <span className="w-quiet">{value}</span>
    )
  const columns: Column<UnitRow>[] = [
    {
      key: 'unit',
      name: t('unitName'),
      width: 320,
      frozen: true,
      phone: 'title',
      cell: (row) =>
        row.unitId ? (
          <TextLink tone="plain" href={props.hrefOf(row.unitId, undefined)}>
            {row.unitName}
          </TextLink>
        ) : (
          <span>
            {row.unitName} <span className="w-quiet">{t('unmatched')}</span>
          </span>
        ),
    },
    {
      key: 'shape',
      name: t('unitShape'),
      width: 320,
      grow: true,
      phone: 'hide',
      cell: (row) => (
        <span aria-hidden>
          <DutySquares {...row} most={most} />
        </span>
      ),
    },
    ...unitRoles.map((role) => ({
      key: role,
      name: words.roles[role],
      head: <RoleChip unitRole={role} />,
      width: 90,
      align: 'end' as const,
      phone: 'inline' as const,
      cell: (row: UnitRow) => count(row, row[role], role),
    })),
    {
      key: 'tasks',
      name: t('unitTasks'),
      width: 90,
      align: 'end',
      phone: 'inline',
      cell: (row) => count(row, row.tasks, undefined),
    },
  ]
  if (query.error && !query.data)
    return <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
  if (!query.data) return <Loading lines={8} />
  return (
    <DataTable
      label={t('unitName')}
      columns={columns}
      rows={query.data.units}
      rowKey={(row) => row.unitId ?? row.unitName}
      fill
    />
  )
}
