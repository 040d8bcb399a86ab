import './office.css'
import { listCycles, listPeriods, listPlans, type PeriodPlan } from '@wanwu/contract'
import { Button, Failed, Loading, SectionHead, Sentence } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { useAbility } from '../../session/use-me.ts'
import { Page } from '../../shell/page.tsx'
import { CycleForm } from './cycle-form.tsx'
import { CycleSection } from './cycle-section.tsx'
import { OpenPeriodDialog } from './open-period-dialog.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { ReportingTabs } from './reporting-tabs.tsx'

const View = z.object({ edit: z.string().optional() })

/** 报送制度: what documents ask for and one press sets up, and each cycle with its periods. */
export function CyclesPage() {
  const { t } = useTranslation('office')
  const [view, setView] = useView(View)
  const manages = useAbility('report.manage')
  const query = useAsk(listCycles, {})
  const periods = useAsk(listPeriods, {})
  const plans = useAsk(listPlans, {}, { enabled: manages })
  const [opening, setOpening] = useState<{ cycleId: string; period: PeriodPlan } | null>(null)
  const { cycles = [], proposals = [] } = query.data ?? {}
  const chosen =
    cycles.find(({ id }) => id === view.edit) ?? proposals.find(({ ruleId }) => ruleId === view.edit) ?? null
  const close = () => setView({ edit: undefined })
  const openingCycle = cycles.find(({ id }) => id === opening?.cycleId)

  return (
    <Page
      trail={[{ label: t('title'), href: '/reporting' }]}
      title={t('cycles')}
      aside={
        view.edit && query.data && (chosen || (view.edit === 'new' && plans.data)) ? (
          <CycleForm
            key={view.edit}
            from={chosen}
            plans={(plans.data?.plans ?? [])
              .filter(({ inForce }) => inForce !== null)
              .map(({ id, title }) => ({ id, title }))}
            onClose={close}
          />
        ) : null
      }
    >
      <ReportingTabs current="cycles" />
      {query.error ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Loading lines={6} />
      ) : (
        <>
          <div className="office-lead office-split">
            <Sentence
              template={
                cycles.length === 0 && proposals.length === 0
                  ? t('cyclesNone')
                  : [t('cyclesSentence'), proposals.length > 0 ? t('cyclesProposals') : '', t('stop')].join(
                      '',
                    )
              }
              numbers={{
                cycles: { value: cycles.length },
                proposals: { value: proposals.length, tone: 'ochre' },
              }}
            />
            {manages ? <Button onPress={() => setView({ edit: 'new' }, true)}>{t('newCycle')}</Button> : null}
          </div>
          {proposals.length > 0 ? (
            <section className="office-part">
              <SectionHead title={t('proposals')} note={t('proposalsNote')} />
              {proposals.map((proposal) => (
                <ProposalCard
                  key={proposal.ruleId}
                  proposal={proposal}
                  onCorrect={view.edit ? undefined : () => setView({ edit: proposal.ruleId }, true)}
                />
              ))}
            </section>
          ) : null}
          {cycles.map((cycle) => (
            <CycleSection
              key={cycle.id}
              cycle={cycle}
              periods={(periods.data?.periods ?? []).filter(({ cycleId }) => cycleId === cycle.id)}
              onEdit={() => setView({ edit: cycle.id }, true)}
              onOpen={(period) => setOpening({ cycleId: cycle.id, period })}
            />
          ))}
        </>
      )}
      {opening && openingCycle ? (
        <OpenPeriodDialog cycle={openingCycle} period={opening.period} onClose={() => setOpening(null)} />
      ) : null}
    </Page>
  )
}
