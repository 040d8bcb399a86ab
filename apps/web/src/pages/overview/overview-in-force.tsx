import type { getOverview, OutputOf } from '@wanwu/contract'
import { Loading, SectionHead, Sentence, TextLink } from '@wanwu/ui'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { useAbility } from '../../session/use-me.ts'
import { DueFirst } from './due-first.tsx'
import { DueRecords } from './due-records.tsx'
import { ReportingNow } from './reporting-now.tsx'
import { Reviewing } from './reviewing.tsx'
import { UnitDuties } from './unit-duties.tsx'

/** How things stand now comes when it is needed: before the first plan is in force nobody waits for it. */
const OverviewNow = lazy(() =>
  import('./overview-now.tsx').then((module) => ({ default: module.OverviewNow })),
)

type Overview = OutputOf<typeof getOverview>

/** The overview while a plan is in force: its sentence, the units by duties, what is due first. */
export function OverviewInForce(props: { overview: Overview; plan: Overview['plans'][number] }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const { overview, plan } = props
  const { counts } = plan
  const { mine } = overview
  const rows = (filter: Record<string, string> = {}) =>
    addressOf('/ledger', { planId: plan.planId, ...filter })
  const template = [
    t('sentence'),
    counts.ongoing > 0 ? t('ongoing') : '',
    counts.waiting > 0 ? t('waiting') : '',
    t('stop'),
  ].join('')
  const own = mine.unitId ? { unitId: mine.unitId } : {}

  const reads = useAbility('report.read')
  // first in words while no period was opened; once one was, the plan comes after how it stands
  const leadIn = (size: 'overview' | 'second'): ReactNode => (
    <>
      <Sentence
        size={size}
        template={template}
        numbers={{
          tasks: { value: counts.tasks, href: rows() },
          units: { value: counts.units, href: rows({ by: 'unit' }) },
          dated: { value: counts.dated, href: rows({ time: 'dated' }) },
          undated: { value: counts.undated, href: rows({ time: 'none' }) },
          ongoing: { value: counts.ongoing, href: rows({ time: 'ongoing' }) },
          waiting: { value: counts.waiting, href: rows({ time: 'waiting' }) },
        }}
      />
      <Sentence
        size="second"
        template={[t('duties'), counts.withoutLead > 0 ? t('withoutLead') : '', t('stop')].join('')}
        numbers={{
          duties: { value: counts.duties, href: rows({ by: 'unit' }) },
          withoutLead: { value: counts.withoutLead, href: rows({ lead: 'none' }) },
        }}
      />
      {mine.unitName && mine.counts.tasks > 0 ? (
        <Sentence
          size="second"
          template={t('mine', { unit: mine.unitName })}
          numbers={{
            tasks: { value: mine.counts.tasks, href: rows(own) },
            lead: { value: mine.counts.lead, href: rows({ ...own, role: 'lead' }) },
            responsible: { value: mine.counts.responsible, href: rows({ ...own, role: 'responsible' }) },
            support: { value: mine.counts.support, href: rows({ ...own, role: 'support' }) },
          }}
        />
      ) : null}
      <p className="w-sentence-note">{t('note')}</p>
    </>
  )

  return (
    <>
      {reads ? (
        <Suspense fallback={<Loading lines={8} />}>
          <OverviewNow planId={plan.planId} planLead={leadIn} />
        </Suspense>
      ) : (
        leadIn('overview')
      )}
      <div className="overview-columns">
        <UnitDuties
          units={overview.busiest}
          all={counts.units}
          hrefOf={(unitId, role) => rows({ unitId, ...(role ? { role } : {}) })}
          allHref={rows({ by: 'unit' })}
        />
        <div className="overview-side">
          <ReportingNow planId={plan.planId} />
          <DueRecords />
          <DueFirst tasks={overview.soon} hrefOf={(taskId) => rows({ open: taskId })} />
          <section>
            <SectionHead title={t('targets')} />
            <div className="overview-line">
              <Sentence
                size="second"
                template={t('targetsLine')}
                numbers={{
                  targets: {
                    value: plan.targets,
                    href: addressOf('/ledger/targets', { planId: plan.planId }),
                  },
                  reporting: {
                    value: plan.reporting,
                    href: addressOf('/ledger/reporting', { planId: plan.planId }),
                  },
                }}
              />
            </div>
          </section>
          <section>
            <SectionHead title={t('inForce')} />
            <ul>
              {overview.plans.map((one) => (
                <li key={one.planId} className="overview-line">
                  <TextLink href={`/plans/${one.planId}`}>{one.title}</TextLink>
                  <span className="w-second-line">
                    {one.number} {t('since', { day: format.day(one.activatedAt) })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <Reviewing versions={overview.reviewing} />
        </div>
      </div>
    </>
  )
}
