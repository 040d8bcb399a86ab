import './plans.css'
import { useNavigate } from '@tanstack/react-router'
import { listPlans, type PlanSummary } from '@wanwu/contract'
import { Button, type Column, DataTable, Empty, Failed, Loading, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { Page } from '../../shell/page.tsx'
import { IncomingHandings } from '../levels/incoming-handings.tsx'
import { PlanState } from './plan-state.tsx'

/** 方案: which plans there are, how they stand, and the way to load one. */
export function PlansPage() {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const navigate = useNavigate()
  const query = useAsk(listPlans, {})
  const plans = query.data?.plans ?? []
  const load = () => void navigate({ href: '/plans/new' })
  const reviewing = plans.filter((plan) => plan.reviewing).length
  const columns: Column<PlanSummary>[] = [
    {
      key: 'plan',
      name: t('plan'),
      width: 320,
      grow: true,
      phone: 'title',
      cell: (plan) => (
        <span>
          {plan.title}
          <span className="w-second-line">{plan.number}</span>
        </span>
      ),
    },
    { key: 'region', name: t('region'), width: 110, cell: (plan) => plan.regionName },
    { key: 'state', name: t('state'), width: 200, cell: (plan) => <PlanState plan={plan} /> },
    {
      key: 'tasks',
      name: t('tasks'),
      width: 70,
      align: 'end',
      cell: (plan) => (plan.inForce ?? plan.reviewing)?.tasks,
    },
    {
      key: 'date',
      name: t('date'),
      width: 110,
      cell: (plan) => {
        const at = plan.inForce?.activatedAt ?? plan.reviewing?.loadedAt
        return at ? format.day(at) : null
      },
    },
    {
      key: 'go',
      name: t('openLedger'),
      head: '',
      width: 130,
      phone: 'bare',
      cell: (plan) =>
        plan.reviewing ? (
          <TextLink href={`/plans/${plan.id}/review/${plan.reviewing.id}`}>{t('goOn')}</TextLink>
        ) : plan.inForce ? (
          <TextLink href={addressOf('/ledger', { planId: plan.id })}>{t('openLedger')}</TextLink>
        ) : null,
    },
  ]
  return (
    <Page title={t('title')}>
      <IncomingHandings />
      {query.isPending ? (
        <Loading />
      ) : query.error ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : plans.length === 0 ? (
        <Empty
          title={t('emptyTitle')}
          acts={
            query.data.can.load ? (
              <Button look="main" onPress={load}>
                {t('load')}
              </Button>
            ) : null
          }
        >
          {query.data.can.load ? t('emptyText') : t('emptyNoRight')}
        </Empty>
      ) : (
        <>
          <div className="plans-lead">
            <Sentence
              template={t('sentence') + (reviewing > 0 ? t('sentenceReviewing') : '') + t('stop')}
              numbers={{
                plans: { value: plans.length },
                inForce: { value: plans.filter((plan) => plan.inForce).length },
                reviewing: { value: reviewing },
              }}
            />
            {query.data.can.load ? (
              <Button look="main" onPress={load}>
                {t('load')}
              </Button>
            ) : null}
          </div>
          <DataTable
            label={t('title')}
            columns={columns}
            rows={plans}
            rowKey={(plan) => plan.id}
            rowSize="ledger"
            onOpen={(plan) => void navigate({ href: `/plans/${plan.id}` })}
          />
        </>
      )}
    </Page>
  )
}
