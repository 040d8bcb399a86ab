import { useRouter } from '@tanstack/react-router'
import { listRecords, type RegisterDeclaration, type RegisterRecord, type Vocabulary } from '@wanwu/contract'
import { ActBar, Button, DataTable, Empty, Failed, KeyHint, Loading, parseSort, printSort } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAskPages } from '../../api/use-ask.ts'
import type { askOf } from './register-view.ts'
import { useLabel } from './use-label.ts'
import { useRecordColumns } from './use-record-columns.tsx'

/** The records of a register in its declared columns, page after page. */
export function RecordsTable(props: {
  declaration: RegisterDeclaration
  vocabularies: readonly Vocabulary[]
  asked: ReturnType<typeof askOf>
  canCreate: boolean
  onSort: (sort: string) => void
  onClear: () => void
}) {
  const { t } = useTranslation('registers')
  const router = useRouter()
  const say = useLabel()
  const { declaration, asked } = props
  const path = `/registers/${declaration.key}`
  const pages = useAskPages(listRecords, { register: declaration.key, ...asked })
  const columns = useRecordColumns(declaration, props.vocabularies)
  const { sort: _, ...narrowed } = asked
  if (pages.error && pages.items.length === 0) {
    return (
      <div className="page-lead">
        <Failed trouble={troubleOf(pages.error)} onRetry={pages.retry} />
      </div>
    )
  }
  if (pages.loading) {
    return (
      <div className="page-lead">
        <Loading lines={8} />
      </div>
    )
  }
  const { items } = pages
  return (
    <>
      <DataTable<RegisterRecord>
        label={say(declaration.labels)}
        columns={columns}
        rows={items}
        rowKey={(row) => row.id}
        rowSize="ledger"
        onOpen={(row) => router.history.push(`${path}/${row.id}`)}
        {...(asked.sort ? { sort: parseSort(asked.sort) } : {})}
        onSort={(sort) => props.onSort(printSort(sort))}
        fill
        empty={
          Object.keys(narrowed).length > 0 ? (
            <Empty title={t('emptyFilterTitle')} acts={<Button onPress={props.onClear}>{t('clear')}</Button>}>
              {t('emptyFilterText')}
            </Empty>
          ) : (
            <Empty
              title={t('emptyTitle', { name: say(declaration.labels) })}
              acts={
                props.canCreate ? (
                  <Button onPress={() => router.history.push(`${path}/new`)}>{t('add')}</Button>
                ) : null
              }
            >
              {t('emptyText')}
            </Empty>
          )
        }
        foot={
          pages.more ? (
            <>
              <Button size="row" pending={pages.loadingMore} onPress={pages.more}>
                {t('moreRows')}
              </Button>
              <span className="w-print-only">{t('paperPartial', { count: items.length })}</span>
            </>
          ) : null
        }
      />
      <ActBar
        kind="rows"
        end={
          <span className="register-keys">
            <KeyHint keys={['↑', '↓']} word={t('moveKeys')} />
            <KeyHint keys={['↵']} word={t('openKey')} />
          </span>
        }
      >
        {items.length === 0 ? t('rowsNone') : t(pages.more ? 'rowsSoFar' : 'rowsAll', { all: items.length })}
      </ActBar>
    </>
  )
}
