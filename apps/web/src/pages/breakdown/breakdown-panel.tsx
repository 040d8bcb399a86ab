import { type Breakdown, decideBreakdowns, listBreakdowns } from '@wanwu/contract'
import { Button, Callout, Facts, SectionHead, SidePanel, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { BreakdownForm } from './breakdown-form.tsx'
import { MilestoneList } from './milestone-list.tsx'

/** One task of one unit: the original text, and how the unit breaks it down, to write or to decide. */
export function BreakdownPanel(props: {
  breakdown: Breakdown
  /** another of the unit's, to begin like */
  like: Breakdown | undefined
  onHandedIn: () => void
  onClose: () => void
}) {
  const { t } = useTranslation('breakdown')
  const { breakdown } = props
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const decide = useAct(decideBreakdowns, {
    refresh: [listBreakdowns],
    onDone: () => showToast(t('givenBack')),
  })
  const accept = useAct(decideBreakdowns, {
    refresh: [listBreakdowns],
    onDone: ({ decided }) => showToast(t('accepted', { n: decided })),
  })
  const error = decide.error ?? accept.error
  const writes = breakdown.can.edit && ['none', 'draft', 'returned'].includes(breakdown.state)
  const giveBack = () => {
    setTried(true)
    if (breakdown.id && reason.trim()) {
      decide.mutate({ ids: [breakdown.id], decision: 'returned', reason: reason.trim() })
    }
  }
  const acceptThis = () => {
    if (breakdown.id) accept.mutate({ ids: [breakdown.id], decision: 'accepted', reason: null })
  }
  return (
    <SidePanel
      title={`${breakdown.task.no} ${breakdown.task.title ?? ''}`}
      sub={`${breakdown.unit.name} ${t(`states.${breakdown.state}`)}`}
      focusKey={`${breakdown.lineageId}${breakdown.unit.id}`}
      onClose={props.onClose}
    >
      <div className="panel-parts">
        {breakdown.reason && breakdown.state === 'returned' ? (
          <Callout state="returned">{t('reason', { reason: breakdown.reason })}</Callout>
        ) : null}
        <section>
          <SectionHead title={t('original')} />
          <p className="panel-line">{breakdown.task.text}</p>
        </section>
        {writes ? (
          <BreakdownForm
            key={`${breakdown.lineageId}${breakdown.revision}`}
            breakdown={breakdown}
            like={props.like}
            onHandedIn={props.onHandedIn}
          />
        ) : (
          <>
            <Facts
              entries={[
                { label: t('leader'), value: breakdown.leader },
                { label: t('person'), value: breakdown.person },
                { label: t('steps'), value: breakdown.steps },
                { label: t('continuing'), value: breakdown.continuing },
              ]}
            />
            {breakdown.milestones.length > 0 ? <MilestoneList breakdown={breakdown} /> : null}
          </>
        )}
        {breakdown.can.decide ? (
          <div className="w-form">
            {error ? <TroubleBlock trouble={troubleOf(error)} /> : null}
            <div>
              <Button look="proposed" pending={accept.isPending} onPress={acceptThis}>
                {t('acceptOne')}
              </Button>
            </div>
            <TextField
              label={t('reasonAsk')}
              value={reason}
              onChange={setReason}
              error={tried && !reason.trim() ? t('needReason') : undefined}
            />
            <div>
              <Button pending={decide.isPending} onPress={giveBack}>
                {t('giveBack')}
              </Button>
            </div>
          </div>
        ) : null}
      </div>
    </SidePanel>
  )
}
