import { type InstrumentIssue, listActions, setIssueDeadline } from '@wanwu/contract'
import { Button, DateField, Facts, isDayOrEmpty, SidePanel, showToast, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { taskName } from './keys.ts'

/** An instrument that was issued, and the deadline of the task that had waited for it. */
export function IssuePanel(props: { issue: InstrumentIssue; onClose: () => void }) {
  const { t } = useTranslation('actions')
  const format = useFormat()
  const { issue } = props
  const [deadlineOn, setDeadlineOn] = useState(issue.deadlineOn ?? '')
  const [tried, setTried] = useState(false)
  const set = useAct(setIssueDeadline, { refresh: [listActions], onDone: () => showToast(t('deadlineSet')) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (deadlineOn && isDayOrEmpty(deadlineOn)) {
      set.mutate({ issueId: issue.id, revision: issue.revision, deadlineOn })
    }
  }
  return (
    <SidePanel
      title={taskName(issue.task)}
      sub={issue.instrument}
      focusKey={issue.id}
      onClose={props.onClose}
    >
      <div className="panel-parts">
        <Facts
          entries={[
            { label: t('instrument'), value: issue.instrument },
            { label: t('number'), value: issue.number },
            { label: t('issuedOn'), value: format.day(issue.issuedOn) },
            {
              label: t('deadline'),
              value: issue.deadlineOn ? format.day(issue.deadlineOn) : t('noDeadline'),
            },
            { label: t('units'), value: issue.units.map(({ name }) => name).join(t('pause')) },
          ]}
        />
        {issue.can.setDeadline ? (
          <form className="w-form" onSubmit={submit} noValidate>
            {set.error ? <TroubleBlock trouble={troubleOf(set.error)} /> : null}
            <DateField
              label={t('deadline')}
              value={deadlineOn}
              onChange={setDeadlineOn}
              required
              error={tried && !deadlineOn ? t('needDay') : undefined}
            />
            <div>
              <Button type="submit" look="main" pending={set.isPending}>
                {t('setDeadline')}
              </Button>
            </div>
          </form>
        ) : null}
      </div>
    </SidePanel>
  )
}
