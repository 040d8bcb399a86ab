import { listActions, recordIssue, type WaitingTask } from '@wanwu/contract'
import {
  Button,
  DateField,
  Facts,
  focusFirstFault,
  isDayOrEmpty,
  SectionHead,
  SidePanel,
  showToast,
  TextField,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { taskName } from './keys.ts'

/** A task that waits for an instrument; the office records its issue, from which day on the task counts. */
export function WaitingPanel(props: { waiting: WaitingTask; onClose: () => void }) {
  const { t } = useTranslation('actions')
  const { waiting } = props
  return (
    <SidePanel
      title={taskName(waiting.task)}
      sub={t('waitsWord')}
      focusKey={waiting.taskId}
      onClose={props.onClose}
    >
      <div className="panel-parts">
        <section>
          <SectionHead title={t('original')} />
          <p className="panel-line">{waiting.task.text}</p>
        </section>
        <Facts
          entries={[
            { label: t('waitsFor'), value: waiting.instrument ?? waiting.phrase },
            { label: t('units'), value: waiting.units.map(({ name }) => name).join(t('pause')) },
          ]}
        />
        {waiting.can.record ? <IssueForm waiting={waiting} onDone={props.onClose} /> : null}
      </div>
    </SidePanel>
  )
}

function IssueForm(props: { waiting: WaitingTask; onDone: () => void }) {
  const { t } = useTranslation('actions')
  const { t: shell } = useTranslation()
  const { waiting, onDone } = props
  const [instrument, setInstrument] = useState(waiting.instrument ?? '')
  const [number, setNumber] = useState('')
  const [issuedOn, setIssuedOn] = useState('')
  const [deadlineOn, setDeadlineOn] = useState('')
  const [tried, setTried] = useState(false)
  const record = useAct(recordIssue, {
    refresh: [listActions],
    onDone: () => {
      showToast(t('issueRecorded'))
      onDone()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (!instrument.trim() || !issuedOn || ![issuedOn, deadlineOn].every(isDayOrEmpty)) return
    record.mutate({
      taskId: waiting.taskId,
      instrument: instrument.trim(),
      number: number.trim() || null,
      issuedOn,
      deadlineOn: deadlineOn || null,
    })
  }
  return (
    <form className="w-form" onSubmit={submit} noValidate>
      <SectionHead title={t('recordIssue')} />
      {record.error ? <TroubleBlock trouble={troubleOf(record.error)} /> : null}
      <TextField
        label={t('instrument')}
        value={instrument}
        onChange={setInstrument}
        required
        error={tried && !instrument.trim() ? t('needInstrument') : undefined}
      />
      <TextField label={t('number')} labelNote={shell('optional')} value={number} onChange={setNumber} />
      <DateField
        label={t('issuedOn')}
        value={issuedOn}
        onChange={setIssuedOn}
        required
        error={tried && !issuedOn ? t('needDay') : undefined}
      />
      <DateField
        label={t('deadline')}
        labelNote={shell('optional')}
        value={deadlineOn}
        onChange={setDeadlineOn}
        hint={t('deadlineHint')}
      />
      <div>
        <Button type="submit" look="main" pending={record.isPending}>
          {t('recordIssueAct')}
        </Button>
      </div>
    </form>
  )
}
