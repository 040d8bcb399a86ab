import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type LedgerFilter, type LedgerRow, listLedger } from '@wanwu/contract'
import { ActBar, Button, DataTable, Failed, KeyHint, Loading, TextLink } from '@wanwu/ui'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { keyOf } from '../../api/use-ask.ts'
import { useLights } from '../../light/use-lights.ts'
import { useLedgerColumns } from './ledger-columns.tsx'

/** The ledger's own columns in official order, first ones frozen, page after page. */
export function LedgerTable(props: {
  filter: LedgerFilter
  sort: 'printed' | 'deadline'
  /** whose role stands in the frozen column */
  ownUnit: string | null
  open: string | undefined
  onOpen: (taskId: string | undefined) => void
  /** where the passage of a row is shown in its document, for those who may see it there */
  sourceOf: (row: LedgerRow) => string | undefined
  lines: 1 | 2
  hidden: readonly string[]
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

  const lightOf = useLights(
    rows.map((row) => row.planId),
    ownUnit,
  )
  const { columns } = useLedgerColumns({ ownUnit, lines: props.lines, hidden: props.hidden, lightOf })
  const [seen, setSeen] = useState<{ first: number; last: number } | null>(null)
  const open = rows.find((row) => row.id === props.open)
  if (query.error && !query.data) {
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
        rowSize={props.lines === 1 ? 'list' : 'ledger'}
        openKey={props.open}
        onOpen={(row) => props.onOpen(row.id)}
        fill
        onSeen={setSeen}
        empty={props.empty}
        foot={
          query.hasNextPage ? (
            <>
              <Button
                size="row"
                pending={query.isFetchingNextPage}
                onPress={() => void query.fetchNextPage()}
              >
                {t('more', { count: 200 })}
              </Button>
              <span className="w-print-only">{t('paperPartial', { count: rows.length })}</span>
            </>
          ) : null
        }
      />
      <ActBar
        kind="rows"
        end={
          <span className="ledger-keys">
            <KeyHint keys={['↑', '↓']} word={t('moveKeys')} />
            <KeyHint keys={['↵']} word={t('openKey')} />
            <KeyHint keys={['Esc']} word={t('closeKey')} />
          </span>
        }
      >
        <span>
          {rows.length === 0
            ? t('rowsNone')
            : seen
              ? t(query.hasNextPage ? 'rowsSeenMore' : 'rowsSeen', { ...seen, all: rows.length })
              : t('rowsAll', { all: rows.length })}
        </span>
        {open ? (
          <>
            <span>{t('openRow', { no: open.no })}</span>
            {props.sourceOf(open) ? (
              <TextLink href={props.sourceOf(open) ?? ''}>
                {open.source.page ? t('seeSourcePage', { page: open.source.page }) : t('seeSource')}
              </TextLink>
            ) : null}
            <TextLink onPress={() => props.onOpen(undefined)}>{t('closeRow')}</TextLink>
          </>
        ) : null}
      </ActBar>
    </>
  )
}
