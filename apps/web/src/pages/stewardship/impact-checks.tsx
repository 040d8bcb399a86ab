import { type getImpactChecks, getRecord, type OutputOf, planImpactChecks } from '@wanwu/contract'
import {
  Button,
  type Column,
  DataTable,
  SectionHead,
  type State,
  StateWord,
  showToast,
  TextLink,
  TroubleBlock,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { recordLists } from '../registers/record-lists.ts'
import { LineFaults } from './line-faults.tsx'

type Answer = OutputOf<typeof getImpactChecks>
type Check = Answer['checks'][number]

const markOf = ({ state, overdue }: Check): State =>
  state === 'done' ? 'verified' : overdue ? 'overdue' : state === 'failed' ? 'contradicted' : 'waiting'

/** 核查清单: the measures of an opinion as dated checks, and the way to make those that are missing. */
export function ImpactChecks(props: { id: string; state: string; answer: Answer }) {
  const { t } = useTranslation('stewardship')
  const format = useFormat()
  const { id, answer } = props
  const plan = useAct(planImpactChecks, {
    refresh: [getRecord, ...recordLists],
    onDone: ({ checks }) => showToast(t('checks.done', { count: checks.length })),
  })
  const word = ({ state, overdue }: Check) =>
    state === 'done'
      ? t('checks.carriedOut')
      : state === 'failed'
        ? t('checks.failed')
        : t(overdue ? 'checks.late' : 'checks.open')
  const columns: Column<Check>[] = [
    {
      key: 'measure',
      name: t('checks.measure'),
      width: 240,
      grow: true,
      phone: 'title',
      cell: (row) => <TextLink href={`/registers/impact-check/${row.id}`}>{row.measure}</TextLink>,
    },
    {
      key: 'phase',
      name: t('checks.phase'),
      width: 90,
      phone: 'inline',
      cell: ({ phase }) => t(`checks.phases.${phase as 'before'}`),
    },
    {
      key: 'unit',
      name: t('checks.unit'),
      width: 190,
      phone: 'inline',
      cell: ({ unit }) => unit?.name ?? t('checks.noUnit'),
    },
    {
      key: 'due',
      name: t('checks.due'),
      width: 130,
      phone: 'line',
      cell: ({ dueOn }) => format.date(dueOn),
    },
    {
      key: 'state',
      name: t('checks.state'),
      width: 150,
      phone: 'bare',
      cell: (row) => (
        <StateWord
          state={markOf(row)}
          note={row.checkedOn ? t('checks.on', { day: format.day(row.checkedOn) }) : undefined}
        >
          {word(row)}
        </StateWord>
      ),
    },
  ]
  const reason =
    answer.faults.length > 0 ? t('start.needLines') : answer.waiting === 0 ? t('checks.all') : undefined
  return (
    <section>
      <SectionHead
        title={t('checks.title')}
        note={answer.waiting > 0 ? t('checks.waiting', { count: answer.waiting }) : undefined}
        act={
          answer.can.plan ? (
            <Button
              size="bar"
              look={answer.waiting > 0 ? 'main' : 'plain'}
              reason={reason}
              pending={plan.isPending}
              onPress={() => plan.mutate({ id, revision: answer.revision })}
            >
              {t('checks.plan')}
            </Button>
          ) : null
        }
      />
      {plan.error ? <TroubleBlock trouble={troubleOf(plan.error)} /> : null}
      <LineFaults
        lead={t('checks.faults', { count: answer.faults.length })}
        faults={answer.faults}
        mend={`/registers/impact-evaluation/${id}/edit#field-measures`}
      />
      {answer.checks.length > 0 ? (
        <DataTable
          label={t('checks.title')}
          columns={columns}
          rows={answer.checks}
          rowKey={(row) => row.id}
          rowSize="ledger"
        />
      ) : (
        <p className="w-quiet">{props.state === 'opined' ? t('checks.none') : t('checks.early')}</p>
      )}
    </section>
  )
}
