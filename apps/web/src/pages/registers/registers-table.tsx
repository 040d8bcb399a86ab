import { useRouter } from '@tanstack/react-router'
import type { RegisterSummary } from '@wanwu/contract'
import { type Column, DataTable, NoteChip, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/format.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useLabel } from './use-label.ts'

/** The registers of one group. An empty one is quiet and says how it is filled. */
export function RegistersTable(props: { label: string; registers: readonly RegisterSummary[] }) {
  const { t } = useTranslation('registers')
  const router = useRouter()
  const format = useFormat()
  const say = useLabel()
  const columns: Column<RegisterSummary>[] = [
    {
      key: 'name',
      name: t('name'),
      width: 320,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (one) => (
        <>
          <TextLink href={`/registers/${one.key}`}>{say(one.labels)}</TextLink>
          {one.own ? <NoteChip>{t('ownMark')}</NoteChip> : null}
          <span className="w-second-line">{say(one.purpose)}</span>
        </>
      ),
    },
    {
      key: 'answers',
      name: t('answers'),
      width: 260,
      grow: true,
      phone: 'hide',
      cell: ({ answers }) => (
        <span className="w-clip" title={answers.join('、')}>
          {answers.slice(0, 2).join('、')}
          {answers.length > 2 ? t('answersMore', { count: answers.length }) : null}
        </span>
      ),
    },
    {
      key: 'rows',
      name: t('rows'),
      width: 84,
      align: 'end',
      phone: 'inline',
      cell: ({ rows }) => (rows === 0 ? <span className="w-quiet">0</span> : formatCount(rows)),
    },
    {
      key: 'open',
      name: t('openRows'),
      width: 84,
      align: 'end',
      phone: 'inline',
      cell: ({ open }) => (open === 0 ? <span className="w-quiet">0</span> : formatCount(open)),
    },
    {
      key: 'keepers',
      name: t('keepers'),
      width: 92,
      align: 'end',
      phone: 'inline',
      cell: ({ keepers }) => (keepers === 0 ? <span className="w-quiet">0</span> : keepers),
    },
    {
      key: 'changed',
      name: t('changed'),
      width: 150,
      cell: ({ lastChangedAt, rows }) =>
        lastChangedAt && rows > 0 ? (
          format.day(lastChangedAt)
        ) : (
          <span className="w-quiet">
            {t('never')}
            <span className="w-second-line">{t('neverHint')}</span>
          </span>
        ),
    },
  ]
  return (
    <DataTable
      label={props.label}
      columns={columns}
      rows={props.registers}
      rowKey={(one) => one.key}
      rowSize="ledger"
      onOpen={(one) => router.history.push(`/registers/${one.key}`)}
    />
  )
}
