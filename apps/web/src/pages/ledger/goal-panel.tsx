import { type GoalLine, goalResults, judgeGoal, listIndicators } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core/dates'
import {
  Button,
  Facts,
  focusFirstFault,
  SectionHead,
  Select,
  SidePanel,
  showToast,
  TextField,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { IndicatorForm } from './indicator-form.tsx'

/** A goal without a figure: its owner, every judgement with reason and name, and the next one. */
export function GoalPanel(props: { goal: GoalLine; onClose: () => void }) {
  const { t } = useTranslation('targets')
  const format = useFormat()
  const { goal } = props
  const [editing, setEditing] = useState(false)
  if (editing) {
    return (
      <IndicatorForm
        kind="goal"
        name={goal.phrase}
        planId={goal.planId}
        line={{ owner: goal.owner, proposed: goal.proposed, revision: goal.revision }}
        onClose={() => setEditing(false)}
      />
    )
  }
  return (
    <SidePanel
      title={goal.phrase}
      sub={goal.planTitle}
      focusKey={`${goal.planId}/${goal.phrase}`}
      onClose={props.onClose}
      foot={
        goal.can.confirm ? (
          <Button onPress={() => setEditing(true)}>{t(goal.owner ? 'change' : 'confirm')}</Button>
        ) : undefined
      }
    >
      <div className="panel-parts">
        <Facts
          entries={[
            {
              label: t('owner'),
              value:
                goal.owner?.name ??
                (goal.proposed ? t('ownerProposed', { unit: goal.proposed.name }) : t('ownerNone')),
            },
          ]}
        />
        <section>
          <SectionHead title={t('judge')} note={goal.judgements.length} />
          {goal.judgements.length === 0 ? <p className="w-quiet">{t('notJudged')}</p> : null}
          <ul>
            {goal.judgements.map((one) => (
              <li key={one.id} className="panel-line">
                {t('judgedLine', { year: one.year, result: t(`results.${one.result}`), reason: one.reason })}
                <span className="w-second-line">
                  {t('judgedBy', { unit: one.unit, by: one.by, day: format.day(one.at) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
        {goal.can.judge ? <JudgeForm goal={goal} /> : null}
      </div>
    </SidePanel>
  )
}

function JudgeForm(props: { goal: GoalLine }) {
  const { t } = useTranslation('targets')
  const [year, setYear] = useState(shanghaiDay(new Date()).slice(0, 4))
  const [result, setResult] = useState<(typeof goalResults)[number]>('mostly')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const judge = useAct(judgeGoal, {
    refresh: [listIndicators],
    onDone: () => {
      showToast(t('judged'))
      setReason('')
      setTried(false)
    },
  })
  const yearFits = /^20\d\d$/.test(year.trim())
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (!yearFits || !reason.trim()) return
    const { planId, phrase } = props.goal
    judge.mutate({ planId, phrase, year: Number(year), result, reason })
  }
  return (
    <form className="w-form" onSubmit={submit} noValidate>
      {judge.error ? <TroubleBlock trouble={troubleOf(judge.error)} /> : null}
      <TextField
        label={t('judgeYear')}
        value={year}
        onChange={setYear}
        error={tried && !yearFits ? t('badNumber') : undefined}
      />
      <Select
        label={t('judgeResult')}
        value={result}
        onChange={setResult}
        choices={goalResults.map((id) => ({ id, label: t(`results.${id}`) }))}
      />
      <TextField
        label={t('judgeReason')}
        lines={3}
        value={reason}
        onChange={setReason}
        error={tried && !reason.trim() ? t('needText') : undefined}
      />
      <div>
        <Button type="submit" look="proposed" pending={judge.isPending}>
          {t('judge')}
        </Button>
      </div>
    </form>
  )
}
