import './overview.css'
import { useRouter } from '@tanstack/react-router'
import { getOverview, listPeriods } from '@wanwu/contract'
import { Failed, Loading, Menu, SearchField, useLanguage } from '@wanwu/ui'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { addressOf } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { useAbility } from '../../session/use-me.ts'
import { Page } from '../../shell/page.tsx'
import { OverviewEmpty } from './overview-empty.tsx'
import { OverviewView } from './overview-view.ts'
import { Reviewing } from './reviewing.tsx'

// Parts that nobody needs before a plan is in force, or before a number is pressed.
const OverviewInForce = lazy(() =>
  import('./overview-in-force.tsx').then((module) => ({ default: module.OverviewInForce })),
)
const OpenedRows = lazy(() => import('./opened-rows.tsx').then((module) => ({ default: module.OpenedRows })))

/** 总览: how the plan in force stands, in one sentence whose numbers open. */
export function OverviewPage() {
  const { t } = useTranslation('overview')
  const router = useRouter()
  const language = useLanguage()
  const [view, setView] = useView(OverviewView)
  const overview = useAsk(getOverview, { plan: view.plan ?? 'latest' })
  const mayRead = useAbility('ledger.read')
  const reads = useAbility('report.read')
  const plans = overview.data?.plans ?? []
  const plan = plans.find((candidate) => candidate.planId === view.plan) ?? plans[0]
  const asked = useAsk(listPeriods, { planId: plan?.planId }, { enabled: plan !== undefined && reads })
  const periods = asked.data?.periods ?? []
  const nameOf = (name: { zh: string; en: string }) => (language === 'en' ? name.en : name.zh)
  const period = periods.find(({ id }) => id === view.period) ?? periods.find(({ state }) => state === 'open')

  return (
    <Page
      title={t('title')}
      bar={
        plan ? (
          <>
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
            {periods.length > 0 ? (
              <span className="overview-period">
                <Menu
                  size="bar"
                  label={nameOf((period ?? periods[0])?.name ?? { zh: '', en: '' })}
                  entries={periods.map((one) => ({
                    id: one.id,
                    label: nameOf(one.name),
                    note: one.cycleName,
                    href: addressOf('/', { plan: plan.planId, period: one.id }),
                  }))}
                />
              </span>
            ) : null}
          </>
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
      aside={
        plan && (view.light ?? view.task ?? view.change) ? (
          <Suspense fallback={null}>
            <OpenedRows
              planId={plan.planId}
              view={view}
              onClose={() => setView({ light: undefined, task: undefined, change: undefined })}
            />
          </Suspense>
        ) : null
      }
    >
      {overview.isPending ? (
        <Loading lines={8} />
      ) : overview.error ? (
        <Failed trouble={troubleOf(overview.error)} onRetry={() => void overview.refetch()} />
      ) : plan ? (
        <Suspense fallback={<Loading lines={8} />}>
          <OverviewInForce overview={overview.data} plan={plan} />
        </Suspense>
      ) : (
        <>
          <OverviewEmpty canLoad={overview.data.can.load} />
          <Reviewing versions={overview.data.reviewing} />
        </>
      )}
    </Page>
  )
}
