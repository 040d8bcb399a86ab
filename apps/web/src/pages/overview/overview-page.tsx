import './overview.css'
import { useRouter } from '@tanstack/react-router'
import { getOverview } from '@wanwu/contract'
import { Failed, Loading, Menu, SearchField } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { addressOf } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { useAbility } from '../../session/use-me.ts'
import { Page } from '../../shell/page.tsx'
import { OverviewEmpty } from './overview-empty.tsx'
import { OverviewInForce } from './overview-in-force.tsx'
import { Reviewing } from './reviewing.tsx'

const View = z.object({ plan: z.string().optional() })

/** 总览: how the plan in force stands, in one sentence whose numbers open. */
export function OverviewPage() {
  const { t } = useTranslation('overview')
  const router = useRouter()
  const [view] = useView(View)
  const overview = useAsk(getOverview, { plan: view.plan ?? 'latest' })
  const mayRead = useAbility('ledger.read')
  const plans = overview.data?.plans ?? []
  const plan = plans.find((candidate) => candidate.planId === view.plan) ?? plans[0]

  return (
    <Page
      title={t('title')}
      bar={
        plan ? (
          <Menu
            size="bar"
            label={plan.title}
            entries={plans.map((one) => ({
              id: one.planId,
              label: one.title,
              note: one.number ?? undefined,
              href: addressOf('/', { plan: one.planId }),
            }))}
          />
        ) : null
      }
      tools={
        mayRead && plan ? (
          <SearchField
            label={t('search')}
            value=""
            onSearch={(q) => {
              if (q) router.history.push(addressOf('/ledger', { planId: plan.planId, q }))
            }}
          />
        ) : null
      }
    >
      {overview.isPending ? (
        <Loading lines={8} />
      ) : overview.error ? (
        <Failed trouble={troubleOf(overview.error)} onRetry={() => void overview.refetch()} />
      ) : plan ? (
        <OverviewInForce overview={overview.data} plan={plan} />
      ) : (
        <>
          <OverviewEmpty canLoad={overview.data.can.load} />
          <Reviewing versions={overview.data.reviewing} />
        </>
      )}
    </Page>
  )
}
