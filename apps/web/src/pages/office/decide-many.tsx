import { acceptReports, type PeriodRow, returnReports } from '@wanwu/contract'
import { ActBar, Button, Dialog, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { reportAnswers } from './office-answers.ts'

/** What can be done with the chosen rows: those that wait for review are accepted, or returned with one reason. */
export function DecideMany(props: { rows: readonly PeriodRow[]; onDone: () => void }) {
  const { t } = useTranslation('office')
  const { t: shell } = useTranslation()
  const [returning, setReturning] = useState(false)
  const [reason, setReason] = useState('')
  const ready = props.rows.filter(({ standing }) => standing === 'to-review')
  const reports = ready.map(({ id, revision }) => ({ reportId: id, revision }))
  const done = (words: string) => {
    setReturning(false)
    setReason('')
    props.onDone()
    showToast(words)
  }
  const accept = useAct(acceptReports, {
    refresh: reportAnswers,
    onDone: (answer) => done(t('accepted', { count: answer.reports.length })),
  })
  const giveBack = useAct(returnReports, {
    refresh: reportAnswers,
    onDone: (answer) => done(t('returnedDone', { count: answer.reports.length })),
  })
  return (
    <ActBar
      kind="acts"
      end={
        ready.length > 0 ? (
          <>
            <Button onPress={() => setReturning(true)}>{t('returnMany', { count: ready.length })}</Button>
            <Button look="main" pending={accept.isPending} onPress={() => accept.mutate({ reports })}>
              {t('acceptMany', { count: ready.length })}
            </Button>
          </>
        ) : undefined
      }
    >
      {accept.error ? (
        <TroubleBlock trouble={troubleOf(accept.error)} />
      ) : (
        t('chosen', { count: props.rows.length, ready: ready.length })
      )}
      <Dialog
        title={t('returnTitle', { count: ready.length })}
        open={returning}
        onClose={() => setReturning(false)}
        acts={
          <>
            <Button
              look="proposed"
              pending={giveBack.isPending}
              reason={reason.trim() === '' ? t('lacks', { what: t('returnReason') }) : undefined}
              onPress={() => giveBack.mutate({ reports, reason: reason.trim(), fields: [] })}
            >
              {t('returnYes')}
            </Button>
            <Button onPress={() => setReturning(false)}>{shell('cancel')}</Button>
          </>
        }
      >
        <div className="office-stack">
          <TextField
            label={t('returnReason')}
            hint={t('returnHint')}
            lines={3}
            value={reason}
            onChange={setReason}
            autoFocus
          />
          {giveBack.error ? <TroubleBlock trouble={troubleOf(giveBack.error)} /> : null}
        </div>
      </Dialog>
    </ActBar>
  )
}
