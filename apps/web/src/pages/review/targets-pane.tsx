import type { Indicator, ReviewState } from '@wanwu/contract'
import { Button, type Column, DataTable, SectionHead, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useRuleWords } from '../ledger/use-rule-words.ts'
import type { Review } from './use-review.ts'

type Row = Indicator & { index: number }
const signs = { '=': '', '>=': '≥', '>': '>', '<=': '≤', '<': '<' }

/** 指标与报送: goals with a figure, reporting duties, and units bound to every task. */
export function TargetsPane(props: {
  state: ReviewState
  review: Review
  open: string | undefined
  onOpen: (index: string) => void
}) {
  const { t } = useTranslation('review')
  const { state, review } = props
  const nameRule = useRuleWords()
  const columns: Column<Row>[] = [
    { key: 'name', name: t('target'), width: 180, grow: true, phone: 'title', cell: (row) => row.name },
    {
      key: 'value',
      name: t('value'),
      width: 90,
      align: 'end',
      cell: (row) => `${signs[row.op]}${row.value}${row.unit ?? ''}`,
    },
    { key: 'year', name: t('year'), width: 70, cell: (row) => row.year },
    { key: 'phrase', name: t('phrase'), width: 220, grow: true, phone: 'hide', cell: (row) => row.phrase },
    ...(state.can.edit
      ? [
          {
            key: 'act',
            name: t('dropTarget'),
            head: '',
            width: 100,
            phone: 'bare' as const,
            cell: (row: Row) => (
              <Button
                size="row"
                look="bare"
                onPress={() =>
                  void review.edit([{ kind: 'set-indicator', index: row.index, indicator: null }])
                }
              >
                {t('dropTarget')}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <>
      <section>
        <SectionHead title={t('targets')} note={t('targetsNote', { count: state.indicators.length })} />
        <DataTable
          label={t('targets')}
          columns={columns}
          rows={state.indicators.map((indicator, index) => ({ ...indicator, index }))}
          rowKey={(row) => `${row.index}`}
          openKey={props.open}
          onOpen={(row) => props.onOpen(`${row.index}`)}
          empty={<p className="w-quiet">{t('noTargets')}</p>}
        />
      </section>
      <section className="review-part">
        <SectionHead title={t('reporting')} />
        {state.reporting.length === 0 ? <p className="w-quiet">{t('noReporting')}</p> : null}
        <ul>
          {state.reporting.map((duty) => (
            <li key={duty.due + duty.who.join()} className="review-line">
              <strong>{duty.who.join('、')}</strong> {t('reportingLine', { due: duty.due, to: duty.to })}
              <span className="w-second-line">
                {duty.content.join('；')}
                {nameRule(duty.rrule) ? ` · ${nameRule(duty.rrule)}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {state.implied.length > 0 ? (
        <section className="review-part">
          <SectionHead title={t('implied')} />
          <ul>
            {state.implied.map((implied) => (
              <li key={implied.unit} className="review-line">
                <strong>{implied.unit}</strong>{' '}
                <StateWord state={implied.bound ? 'claimed' : 'waiting'}>
                  {implied.bound ? t('bound') : t('unbound')}
                </StateWord>
                <span className="w-second-line">“{implied.phrase}”</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
