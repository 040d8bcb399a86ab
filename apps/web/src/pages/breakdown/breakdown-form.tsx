import { type Breakdown, listBreakdowns, saveBreakdown, submitBreakdowns } from '@wanwu/contract'
import { Button, focusFirstFault, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { MilestoneEditor, milestoneFits } from './milestone-editor.tsx'

/** How a unit will do its part: leader, person, steps, milestones, or one line for what continues. */
export function BreakdownForm(props: {
  breakdown: Breakdown
  like: Breakdown | undefined
  onHandedIn: () => void
}) {
  const { t } = useTranslation('breakdown')
  const { t: shell } = useTranslation()
  const { breakdown } = props
  const { steps, continuing } = breakdown
  const { leader, person } = breakdown.state === 'none' ? (props.like ?? breakdown) : breakdown
  const milestones = breakdown.milestones.map(({ name, dueOn }) => ({ name, dueOn }))
  const start = { leader, person, steps, continuing, milestones }
  const [value, setValue] = useState(start)
  const [tried, setTried] = useState(false)
  const [handIn, setHandIn] = useState(false)
  const put = (patch: Partial<typeof start>) => setValue((last) => ({ ...last, ...patch }))
  const submit = useAct(submitBreakdowns, {
    refresh: [listBreakdowns],
    onDone: ({ submitted }) => {
      showToast(t('submitted', { n: submitted }))
      props.onHandedIn()
    },
  })
  const save = useAct(saveBreakdown, {
    refresh: [listBreakdowns],
    onDone: ({ id }) => {
      if (handIn) submit.mutate({ ids: [id] })
      else showToast(t('saved'))
    },
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (!value.milestones.every(milestoneFits)) return
    save.mutate({
      planId: breakdown.planId,
      lineageId: breakdown.lineageId,
      unitId: breakdown.unit.id,
      revision: breakdown.revision,
      fields: value,
    })
  }
  const error = save.error ?? submit.error
  return (
    <form className="w-form" onSubmit={send} noValidate>
      <UnsavedGuard dirty={!save.isSuccess && JSON.stringify(value) !== JSON.stringify(start)} />
      {error ? <TroubleBlock trouble={troubleOf(error)} /> : null}
      <TextField label={t('leader')} value={value.leader} onChange={(text) => put({ leader: text })} />
      <TextField label={t('person')} value={value.person} onChange={(text) => put({ person: text })} />
      <TextField label={t('steps')} lines={4} value={value.steps} onChange={(text) => put({ steps: text })} />
      <MilestoneEditor
        value={value.milestones}
        tried={tried}
        onChange={(next) => put({ milestones: next })}
      />
      <TextField
        label={t('continuing')}
        labelNote={shell('optional')}
        value={value.continuing}
        onChange={(text) => put({ continuing: text })}
        hint={t('continuingHint')}
      />
      <div className="w-form-acts">
        <Button
          type="submit"
          look="proposed"
          pending={save.isPending || submit.isPending}
          onPress={() => setHandIn(true)}
        >
          {t('submitOne')}
        </Button>
        <Button type="submit" pending={save.isPending} onPress={() => setHandIn(false)}>
          {shell('save')}
        </Button>
      </div>
    </form>
  )
}
