import './levels.css'
import { type Handing, listHandings, type PlanSummary } from '@wanwu/contract'
import { Button, Callout, type Column, DataTable, SectionHead, StateMark, TextLink } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { EndDialog } from './end-dialog.tsx'
import { EndedText } from './ended-text.tsx'
import { HandDownDialog } from './hand-down-dialog.tsx'
import { stateOf, todayInShanghai } from './state-of.ts'

const marks = {
  waiting: 'waiting',
  overdue: 'overdue',
  reviewing: 'in-progress',
  inForce: 'saved',
  refused: 'returned',
  withdrawn: 'returned',
} as const

/** What a plan has to do with other levels: where it was taken from and what changed there, and to whom it was handed down. */
export function PlanLevels(props: { plan: Pick<PlanSummary, 'id' | 'regionCode'> }) {
  const { t } = useTranslation('levels')
  const format = useFormat()
  const { plan } = props
  const query = useAsk(listHandings, { planId: plan.id })
  const [handing, setHanding] = useState(false)
  const [ending, setEnding] = useState<Handing | null>(null)
  const down = query.data?.handings.filter(({ planId }) => planId === plan.id) ?? []
  const source = query.data?.handings.find(({ receipt }) => receipt?.planId === plan.id)
  const changes = source?.tasks.filter(({ change }) => change !== null) ?? []
  const today = todayInShanghai()
  const columns: Column<Handing>[] = [
    { key: 'to', name: t('to'), width: 140, grow: true, phone: 'title', cell: ({ to }) => to.name },
    {
      key: 'state',
      name: t('state'),
      width: 200,
      cell: (row) => (
        <span className="levels-state">
          <StateMark state={marks[stateOf(row, today)]} />
          {t(`states.${stateOf(row, today)}`)}
        </span>
      ),
    },
    { key: 'count', name: t('count'), width: 70, align: 'end', cell: (row) => row.tasks.length },
    { key: 'number', name: t('number'), width: 190, cell: (row) => row.number },
    { key: 'deadline', name: t('deadlineOn'), width: 120, cell: (row) => format.day(row.deadlineOn) },
    {
      key: 'by',
      name: t('by'),
      width: 230,
      cell: (row) =>
        row.end ? (
          <EndedText handing={row} />
        ) : row.receipt ? (
          t('receivedOn', { by: row.receipt.by, day: format.date(row.receipt.at) })
        ) : (
          <>
            {format.date(row.handedAt)} {row.handedBy}
            {row.can.withdraw ? (
              <>
                {' '}
                <TextLink onPress={() => setEnding(row)}>{t('withdraw')}</TextLink>
              </>
            ) : null}
          </>
        ),
    },
  ]
  return (
    <>
      {source ? (
        <Callout tone="quiet">
          <strong>{t('source')}</strong>{' '}
          {t('sourceText', {
            from: source.from.name,
            plan: source.planTitle,
            count: source.tasks.length,
            number: source.number,
          })}
        </Callout>
      ) : null}
      {changes.length > 0 ? (
        <Callout state="doubtful">
          <strong>{t('changed')}</strong>
          {'：'}
          {changes
            .map(({ no, change }) => t(change === 'dropped' ? 'dropped' : 'reworded', { no }))
            .join('；')}
          {'。'}
          {t('changedText')}
        </Callout>
      ) : null}
      {query.data?.can.hand || down.length > 0 ? (
        <section className="levels-section">
          <SectionHead
            title={t('handed')}
            note={t('handedNote', { count: down.length })}
            act={
              query.data?.can.hand ? (
                <Button size="bar" onPress={() => setHanding(true)}>
                  {t('hand')}
                </Button>
              ) : undefined
            }
          />
          {down.length > 0 ? (
            <DataTable label={t('handed')} columns={columns} rows={down} rowKey={(row) => row.id} />
          ) : null}
        </section>
      ) : null}
      {ending ? <EndDialog handing={ending} onClose={() => setEnding(null)} /> : null}
      {handing ? (
        <HandDownDialog
          plan={plan}
          handings={down.filter(({ end }) => end === null)}
          onClose={() => setHanding(false)}
        />
      ) : null}
    </>
  )
}
