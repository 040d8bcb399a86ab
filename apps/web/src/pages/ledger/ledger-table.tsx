import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import {
  type LedgerDuty,
  type LedgerFilter,
  type LedgerRow,
  listLedger,
  type UnitRole,
} from '@wanwu/contract'
import {
  Absent,
  ActBar,
  Button,
  type Column,
  DataTable,
  Failed,
  KeyHint,
  Loading,
  RoleChip,
  StateWord,
} from '@wanwu/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { keyOf } from '../../api/use-ask.ts'

const everies = ['P7D', 'P1M', 'P3M', 'P6M', 'P1Y', 'P2Y', 'P5Y'] as const

/** Unit names shown in a cell before the rest is counted. */
const shownUnits = 3

/** Names of one role in a row: as printed for the task itself; of measures where the task names none. */
function namesOf(duties: readonly LedgerDuty[], role: UnitRole): string[] {
  const own = duties.filter((duty) => duty.role === role && duty.measureId === null)
  const names = (own.length > 0 ? own : duties.filter((duty) => duty.role === role)).map(
    // A collective is shown as printed: 各县（区）人民政府, not its dozen members.
    (duty) => duty.printed,
  )
  return [...new Set(names)]
}

/** The ledger's own columns in official order, first ones frozen, page after page. */
export function LedgerTable(props: {
  filter: LedgerFilter
  sort: 'printed' | 'deadline'
  /** whose role stands in the frozen column */
  ownUnit: string | null
  open: string | undefined
  onOpen: (taskId: string) => void
  empty: ReactNode
}) {
  const { t } = useTranslation('ledger')
  const { filter, sort, ownUnit } = props
  const query = useInfiniteQuery({
    queryKey: [...keyOf(listLedger), filter, sort],
    queryFn: ({ signal, pageParam }) =>
      client.call(listLedger, { ...filter, sort, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []

  const units = (row: LedgerRow, role: UnitRole) => {
    const names = namesOf(row.duties, role)
    if (names.length === 0) return <Absent what="text" />
    return names.length > shownUnits
      ? `${names.slice(0, shownUnits).join('、')}${t('andMore', { count: names.length })}`
      : names.join('、')
  }
  const nameRecurrences = (recurrences: LedgerRow['recurrences']) =>
    [...new Set(recurrences.map((one) => everies.find((every) => every === one.every)))]
      .map((every, index) => (every ? t(`everies.${every}`) : (recurrences[index]?.phrase ?? '')))
      .join('、')
  const columns: Column<LedgerRow>[] = [
    { key: 'no', name: t('no'), width: 58, frozen: true, phone: 'hide', cell: (row) => row.no },
    {
      key: 'task',
      name: t('task'),
      width: 180,
      frozen: true,
      phone: 'title',
      cell: (row) => (
        <span className="ledger-clip" title={row.title ?? row.text}>
          {row.title ?? row.text}
        </span>
      ),
    },
    ...(ownUnit
      ? [
          {
            key: 'own',
            name: t('own'),
            width: 62,
            frozen: true,
            cell: (row: LedgerRow) => (
              <span className="ledger-roles">
                {[
                  ...new Set(row.duties.filter((duty) => duty.unitId === ownUnit).map((duty) => duty.role)),
                ].map((role) => (
                  <RoleChip key={role} unitRole={role} />
                ))}
              </span>
            ),
          },
        ]
      : []),
    {
      key: 'measures',
      name: t('measures'),
      width: 220,
      grow: true,
      phone: 'hide',
      cell: (row) => (
        <span className="ledger-clip w-second-line" title={row.text}>
          {row.measures.length > 0
            ? row.measures.map((measure) => `${measure.no} ${measure.text}`).join(' ')
            : row.text}
        </span>
      ),
    },
    {
      key: 'lead',
      name: t('lead'),
      head: <RoleChip unitRole="lead" />,
      width: 130,
      cell: (row) => units(row, 'lead'),
    },
    {
      key: 'responsible',
      name: t('responsible'),
      head: <RoleChip unitRole="responsible" />,
      width: 180,
      grow: true,
      cell: (row) => units(row, 'responsible'),
    },
    {
      key: 'support',
      name: t('support'),
      head: <RoleChip unitRole="support" />,
      width: 140,
      cell: (row) => units(row, 'support'),
    },
    {
      key: 'deadline',
      name: t('deadline'),
      width: 120,
      cell: (row) => (
        <span>
          {row.schedule.label ?? <Absent what="deadline" />}
          {row.recurrences.length > 0 ? (
            <span className="w-second-line">{nameRecurrences(row.recurrences)}</span>
          ) : null}
        </span>
      ),
    },
    {
      key: 'state',
      name: t('state'),
      width: 120,
      cell: (row) =>
        row.state === 'waiting' ? (
          <StateWord state="waiting" note={row.condition?.phrase}>
            {t('waiting')}
          </StateWord>
        ) : (
          <StateWord state="not-started">{t('open')}</StateWord>
        ),
    },
  ]
  if (query.error) {
    return (
      <div className="page-lead">
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      </div>
    )
  }
  if (query.isPending) {
    return (
      <div className="page-lead">
        <Loading lines={8} />
      </div>
    )
  }
  return (
    <>
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowSize="ledger"
        openKey={props.open}
        onOpen={(row) => props.onOpen(row.id)}
        fill
        empty={props.empty}
        foot={
          query.hasNextPage ? (
            <Button size="row" pending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
              {t('more', { count: 200 })}
            </Button>
          ) : null
        }
      />
      <ActBar
        kind="rows"
        end={
          <>
            <KeyHint keys={['↑', '↓']} word={t('moveKeys')} /> <KeyHint keys={['↵']} word={t('openKey')} />
          </>
        }
      >
        <span>
          {t('rows', { seen: rows.length, all: query.hasNextPage ? `${rows.length}+` : rows.length })}
        </span>
      </ActBar>
    </>
  )
}
