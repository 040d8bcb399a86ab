import { type Breakdown, completeMilestone, listBreakdowns } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core/dates'
import { Button, DateField, SectionHead, StateWord, showToast, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'

/** The milestones of a breakdown; of an accepted one the unit records, once, on which day each was met. */
export function MilestoneList(props: { breakdown: Breakdown }) {
  const { t } = useTranslation('breakdown')
  const format = useFormat()
  const { id, milestones, state, can } = props.breakdown
  const [doneOn, setDoneOn] = useState(shanghaiDay(new Date()))
  const complete = useAct(completeMilestone, {
    refresh: [listBreakdowns],
    onDone: () => showToast(t('met')),
  })
  const records = id !== null && can.edit && state === 'accepted'
  const next = records ? milestones.findIndex((milestone) => milestone.doneOn === null) : -1
  return (
    <section>
      <SectionHead title={t('milestones')} note={milestones.length} />
      {complete.error ? <TroubleBlock trouble={troubleOf(complete.error)} /> : null}
      <ul>
        {milestones.map((milestone) => (
          <li key={`${milestone.dueOn}${milestone.name}`} className="panel-line panel-split">
            <span>{milestone.name}</span>
            {milestone.doneOn ? (
              <StateWord state="claimed">{t('metOn', { day: format.day(milestone.doneOn) })}</StateWord>
            ) : (
              <span>{format.day(milestone.dueOn)}</span>
            )}
          </li>
        ))}
      </ul>
      {records && next >= 0 ? (
        <div className="w-form">
          <DateField
            label={t('metDay', { name: milestones[next]?.name ?? '' })}
            value={doneOn}
            onChange={setDoneOn}
          />
          <div>
            <Button
              pending={complete.isPending}
              onPress={() => {
                if (/^\d{4}-\d{2}-\d{2}$/.test(doneOn)) {
                  complete.mutate({ breakdownId: id, ordinal: next + 1, doneOn })
                }
              }}
            >
              {t('recordMet')}
            </Button>
          </div>
        </div>
      ) : null}
    </section>
  )
}
