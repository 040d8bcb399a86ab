import { type Action, listActions, recordAction } from '@wanwu/contract'
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
import { useFormat } from '../../i18n/use-format.ts'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { keyOfAction, taskName } from './keys.ts'

/** One action of one unit: what was recorded of it, or the record to make. */
export function ActionPanel(props: { action: Action; onClose: () => void }) {
  const { t, i18n } = useTranslation('actions')
  const format = useFormat()
  const { action } = props
  const key = keyOfAction(action)
  return (
    <SidePanel
      title={taskName(action.task)}
      sub={`${action.unit.name} ${i18n.language === 'en' ? action.name.en : action.name.zh}`}
      focusKey={key}
      onClose={props.onClose}
    >
      <div className="panel-parts">
        <section>
          <SectionHead title={t('original')} />
          <p className="panel-line">{action.task.text}</p>
        </section>
        <Facts
          entries={[
            { label: t('phrase'), value: action.phrase },
            { label: t('span'), value: `${format.day(action.coversFrom)} – ${format.day(action.dueOn)}` },
            { label: t('state'), value: t(`states.${action.state}`) },
            { label: t('doneOn'), value: action.record ? format.day(action.record.doneOn) : null },
            { label: t('what'), value: action.record?.text },
            {
              label: t('recorded'),
              value: action.record
                ? `${action.record.recordedBy} ${format.moment(action.record.recordedAt)}`
                : null,
            },
          ]}
        />
        {action.can.record ? (
          <RecordForm key={key} action={action} />
        ) : action.record ? null : (
          <p className="w-quiet">{t('unitRecords')}</p>
        )}
      </div>
    </SidePanel>
  )
}

function RecordForm(props: { action: Action }) {
  const { t } = useTranslation('actions')
  const { action } = props
  const [text, setText] = useState('')
  const [doneOn, setDoneOn] = useState('')
  const [tried, setTried] = useState(false)
  const record = useAct(recordAction, { refresh: [listActions], onDone: () => showToast(t('recordedToast')) })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (!text.trim() || !doneOn || !isDayOrEmpty(doneOn)) return
    const { planId, lineageId } = action.task
    record.mutate({
      ...{ planId, lineageId, phrase: action.phrase, unitId: action.unit.id, dueOn: action.dueOn },
      ...{ doneOn, text: text.trim() },
    })
  }
  return (
    <form className="w-form" onSubmit={submit} noValidate>
      <UnsavedGuard dirty={!record.isSuccess && (text !== '' || doneOn !== '')} />
      <SectionHead title={t('recordTitle')} />
      {record.error ? <TroubleBlock trouble={troubleOf(record.error)} /> : null}
      <DateField
        label={t('doneOn')}
        value={doneOn}
        onChange={setDoneOn}
        required
        error={tried && !doneOn ? t('needDay') : undefined}
      />
      <TextField
        label={t('what')}
        value={text}
        onChange={setText}
        lines={4}
        required
        hint={t('whatHint')}
        error={tried && !text.trim() ? t('needText') : undefined}
      />
      <div>
        <Button type="submit" look="main" pending={record.isPending}>
          {t('record')}
        </Button>
      </div>
    </form>
  )
}
