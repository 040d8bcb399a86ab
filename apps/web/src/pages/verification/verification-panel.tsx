import type { Verification } from '@wanwu/contract'
import { Facts, SectionHead, SidePanel, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { ResultForm } from './result-form.tsx'

/** One claim that was drawn: what the plan asks, what was claimed, why it was drawn, what was found. */
export function VerificationPanel(props: { verification: Verification; onClose: () => void }) {
  const { t } = useTranslation('verification')
  const { t: proof } = useTranslation('proof')
  const format = useFormat()
  const { verification } = props
  const { claim } = verification
  const said = claim?.claim ? t(`claims.${claim.claim}`) : t('noClaim')
  const day = claim?.completedOn ? t('completedOn', { day: format.day(claim.completedOn) }) : ''
  return (
    <SidePanel
      title={`${verification.task.no} ${verification.task.title ?? ''}`}
      sub={verification.unit.name}
      focusKey={verification.id}
      onClose={props.onClose}
    >
      <div className="panel-parts">
        <Facts
          entries={[
            { label: t('original'), value: verification.task.text },
            { label: t('claim'), value: [said, day].filter(Boolean).join('，') },
            { label: t('progress'), value: claim?.progress },
            {
              label: t('basis'),
              value: verification.basis
                .map((part) => `${t(`reasons.${part.reason}`)} ${t('points', { points: part.points })}`)
                .join('，'),
            },
            { label: t('verifier'), value: verification.verifier.name },
            { label: t('plannedOn'), value: format.day(verification.plannedOn) },
          ]}
        />
        {verification.result ? (
          <section>
            <SectionHead title={t('result')} note={t(`results.${verification.result}`)} />
            <Facts
              entries={[
                {
                  label: t('method'),
                  value: verification.method ? t(`methods.${verification.method}`) : null,
                },
                { label: t('found'), value: verification.found },
                {
                  label: t('doneOn'),
                  value: verification.doneOn
                    ? t('by', { person: verification.doneBy ?? '', day: format.day(verification.doneOn) })
                    : null,
                },
                {
                  label: proof('finding'),
                  value: verification.finding ? (
                    <TextLink href={`/registers/finding/${verification.finding.id}`}>
                      {proof(verification.finding.closed ? 'findingClosed' : 'findingOpen')}
                    </TextLink>
                  ) : null,
                },
              ]}
            />
          </section>
        ) : verification.can.record ? (
          <section>
            <SectionHead title={t('record')} />
            <ResultForm key={verification.id} verification={verification} />
          </section>
        ) : null}
      </div>
    </SidePanel>
  )
}
