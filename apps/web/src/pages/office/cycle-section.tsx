import type { Cycle, Period, PeriodPlan } from '@wanwu/contract'
import { Button, type Column, DataTable, Facts, SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useName } from './in-language.ts'
import { useRuleWords } from './use-rule-words.ts'

/** One row of a cycle's periods: opened ones lead to their page, coming ones can be opened. */
type Row = { plan: PeriodPlan; opened: Period | null }

/** A cycle: its rule in words, who owes, and its periods with their three clocks, opened and to come. */
export function CycleSection(props: {
  cycle: Cycle
  periods: readonly Period[]
  onEdit: () => void
  onOpen: (period: PeriodPlan) => void
}) {
  const { t } = useTranslation('office')
  const format = useFormat()
  const nameOf = useName()
  const ruleWords = useRuleWords()
  const { cycle } = props
  const rows: Row[] = [
    ...props.periods.map((period) => ({ plan: { ...period, ruleDueOn: null }, opened: period })),
    ...cycle.upcoming.map((plan) => ({ plan, opened: null })),
  ].sort((one, other) => one.plan.dueOn.localeCompare(other.plan.dueOn))
  const columns: Column<Row>[] = [
    {
      key: 'name',
      name: t('period'),
      width: 150,
      phone: 'title',
      cell: ({ plan, opened }) =>
        opened ? (
          <TextLink href={`/reporting/periods/${opened.id}`}>{nameOf(plan.name)}</TextLink>
        ) : (
          nameOf(plan.name)
        ),
    },
    {
      key: 'covers',
      name: t('covers'),
      width: 230,
      grow: true,
      cell: ({ plan }) =>
        t('coversRange', { from: format.day(plan.coversFrom), to: format.day(plan.cutoffOn) }),
    },
    { key: 'opens', name: t('opens'), width: 140, cell: ({ plan }) => format.day(plan.opensOn) },
    {
      key: 'due',
      name: t('due'),
      width: 140,
      cell: ({ plan }) => (
        <>
          {format.day(plan.dueOn)}
          {plan.ruleDueOn ? (
            <span className="w-second-line">{t('movedFrom', { day: format.day(plan.ruleDueOn) })}</span>
          ) : null}
        </>
      ),
    },
    { key: 'locks', name: t('locks'), width: 140, cell: ({ plan }) => format.day(plan.locksOn) },
    {
      key: 'act',
      name: t('state'),
      width: 150,
      cell: ({ plan, opened }) =>
        opened ? (
          <span>
            {t('rateWords', { received: opened.received, expected: opened.expected })}
            {opened.state === 'closed' ? ` ${t('closed')}` : ''}
          </span>
        ) : cycle.can.manage ? (
          <Button
            size="row"
            label={`${t('openThis')}${nameOf(plan.name)}`}
            onPress={() => props.onOpen(plan)}
          >
            {t('openThis')}
          </Button>
        ) : null,
    },
  ]
  return (
    <section className="office-part">
      <SectionHead
        title={cycle.name}
        note={cycle.planTitle}
        act={cycle.can.manage ? <TextLink onPress={props.onEdit}>{t('editCycle')}</TextLink> : undefined}
      />
      <Facts
        entries={[
          {
            label: t('cycleRule'),
            value: `${ruleWords(cycle.rrule, cycle.firstDue)}${cycle.moves ? t('movesWords') : ''}`,
          },
          {
            label: t('cycleUnits'),
            value: (
              <>
                {t('unitsCount', { count: cycle.units.length })}
                <span className="w-second-line">{cycle.units.map(({ name }) => name).join('、')}</span>
              </>
            ),
          },
          { label: t('cycleContent'), value: cycle.content.join('、') },
          { label: t('recipient'), value: cycle.recipient },
        ]}
      />
      <DataTable
        label={`${cycle.name} ${t('upcoming')}`}
        columns={columns}
        rows={rows}
        rowKey={({ plan }) => plan.dueOn}
      />
    </section>
  )
}
