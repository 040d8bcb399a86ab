import { isFullScheme, listPeriods, listPlans, previewFacts, type SchemeDefinition } from '@wanwu/contract'
import { gradeScores, scoreItem, vetoesOf } from '@wanwu/core'
import { DateField, Failed, SectionHead, Select } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** 试算: what the scheme as it stands would give every unit, worked out here from the records of a stretch of time. */
export function SchemeTrial(props: { definition: SchemeDefinition | null }) {
  const { t } = useTranslation('appraisal')
  const plans = (useAsk(listPlans, {}).data?.plans ?? []).filter(({ inForce }) => inForce !== null)
  const [chosen, setChosen] = useState<string | null>(null)
  const planId = chosen ?? plans[0]?.id
  const periods = useAsk(listPeriods, { planId: planId ?? '' }, { enabled: planId !== undefined }).data
  const present = periods?.periods.find(({ state }) => state === 'open') ?? periods?.periods[0]
  const [typed, setTyped] = useState<{ from?: string; to?: string }>({})
  const from = typed.from ?? present?.coversFrom ?? ''
  const to = typed.to ?? present?.dueOn ?? ''
  const ready = planId !== undefined && isDay(from) && isDay(to) && from <= to
  const facts = useAsk(previewFacts, { planId: planId ?? '', from, to }, { enabled: ready })
  const { definition } = props
  const units = ready ? (facts.data?.units ?? []) : []
  return (
    <section>
      <SectionHead title={t('trial')} note={t('trialUnits', { n: units.length })} />
      <div className="field-pairs scheme-trial-fields">
        <Select
          label={t('plan')}
          value={planId ?? ''}
          onChange={setChosen}
          choices={plans.map(({ id, title }) => ({ id, label: title }))}
        />
        <DateField
          label={t('from')}
          value={from}
          onChange={(day) => setTyped((all) => ({ ...all, from: day }))}
        />
        <DateField label={t('to')} value={to} onChange={(day) => setTyped((all) => ({ ...all, to: day }))} />
      </div>
      <p className="w-quiet">{t('trialNote')}</p>
      {facts.error ? <Failed trouble={troubleOf(facts.error)} onRetry={() => void facts.refetch()} /> : null}
      {definition === null ? (
        <p className="panel-line">{t('trialFaulty')}</p>
      ) : units.length === 0 ? (
        <p className="panel-line">{t('trialNone')}</p>
      ) : (
        <div className="scheme-scroll">
          <table className="scheme-table" aria-label={t('trial')}>
            <thead>
              <tr>
                <th scope="col">{t('unit')}</th>
                {definition.items.map(({ id, title }) => (
                  <th key={id} scope="col">
                    {title}
                  </th>
                ))}
                {isFullScheme(definition) ? (
                  <>
                    <th scope="col">{t('total')}</th>
                    <th scope="col">{t('grade')}</th>
                  </>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {units.map(({ unit, facts: counted }) => {
                const scores = definition.items.map((item) => scoreItem(item, counted))
                const graded = gradeScores(definition, scores, vetoesOf(definition, counted))
                return (
                  <tr key={unit.id}>
                    <td>{unit.name}</td>
                    {scores.map(({ itemId, score, unmet, working }) => (
                      <td
                        key={itemId}
                        title={working
                          .map(({ fact, count }) => t('count', { fact: t(`facts.${fact}`), n: count }))
                          .join('；')}
                      >
                        {score ?? t(unmet ? 'notApplicable' : 'byHand')}
                      </td>
                    ))}
                    {isFullScheme(definition) ? (
                      <>
                        <td>{graded.total ?? t('byHand')}</td>
                        <td>{graded.grade ?? '—'}</td>
                      </>
                    ) : null}
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
