import './due.css'
import { type DueItem, dueAhead, listDueItems } from '@wanwu/contract'
import {
  Callout,
  type Column,
  DataTable,
  Empty,
  Failed,
  FilterChips,
  FilterChoice,
  Loading,
  Sentence,
  StateWord,
  TextLink,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { useName } from '../office/in-language.ts'

const View = z.object({ of: z.enum(['own', 'all']).optional(), register: z.string().optional() })

/** 到期事项: what all registers owe by when, overdue first, with the act that answers it. */
export function DuePage() {
  const { t } = useTranslation('proof')
  const format = useFormat()
  const nameOf = useName()
  const [view, setView] = useView(View)
  const query = useAsk(listDueItems, { of: view.of ?? 'own' })
  const items = query.data?.items ?? []
  const rows = items.filter(({ register }) => !view.register || register === view.register)
  const overdue = rows.filter((row) => row.overdue).length
  const registers = new Map(items.map(({ register, registerLabels }) => [register, nameOf(registerLabels)]))
  const linkOf = (row: DueItem) => `/registers/${row.register}/${row.recordId}`
  const columns: Column<DueItem>[] = [
    {
      key: 'what',
      name: t('what'),
      width: 280,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (row) => (
        <TextLink href={linkOf(row)} tone="plain">
          {row.title || nameOf(row.registerLabels)}
        </TextLink>
      ),
    },
    { key: 'register', name: t('register'), width: 150, cell: (row) => nameOf(row.registerLabels) },
    { key: 'rule', name: t('rule'), width: 130, cell: (row) => nameOf(row.labels) },
    {
      key: 'on',
      name: t('on'),
      width: 130,
      cell: (row) => (
        <StateWord state={row.overdue ? 'overdue' : 'in-progress'}>{format.day(row.on)}</StateWord>
      ),
    },
    { key: 'unit', name: t('unit'), width: 180, grow: true, cell: (row) => row.unit?.name ?? t('office') },
    {
      key: 'act',
      name: t('act'),
      width: 150,
      cell: (row) => <TextLink href={linkOf(row)}>{row.act ? nameOf(row.act.labels) : t('change')}</TextLink>,
    },
  ]
  return (
    <Page title={t('due')}>
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <div className="due-page">
          <Sentence
            template={t(overdue > 0 ? 'dueSentence' : 'dueNone', { days: dueAhead })}
            numbers={{
              overdue: { value: overdue, tone: 'red' },
              soon: { value: rows.length - overdue },
            }}
            note={t('dueNote')}
          />
          <FilterChips label={t('due')}>
            {query.data.can.all ? (
              <FilterChoice
                label={t('unit')}
                choices={[
                  { id: 'own', label: t('own') },
                  { id: 'all', label: t('all') },
                ]}
                value={[view.of ?? 'own']}
                onChange={([of]) => setView({ of: of === 'all' ? 'all' : undefined })}
              />
            ) : null}
            {registers.size > 1 ? (
              <FilterChoice
                label={t('register')}
                choices={[...registers].map(([id, label]) => ({ id, label }))}
                value={view.register ? [view.register] : []}
                onChange={([register]) => setView({ register })}
              />
            ) : null}
          </FilterChips>
          {query.data.more ? <Callout tone="quiet">{t('dueMore')}</Callout> : null}
          <DataTable
            label={t('due')}
            columns={columns}
            rows={rows}
            rowKey={(row) => `${row.recordId}${row.rule}`}
            empty={<Empty title={t('dueEmpty')}>{t('dueEmptyText')}</Empty>}
          />
        </div>
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  )
}
