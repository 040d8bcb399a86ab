import { type Circular, getCircular, issueCircular, listCirculars, stepCircular } from '@wanwu/contract'
import { Button, DateField, Dialog, isDayOrEmpty, SectionHead, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'

const refresh = [getCircular, listCirculars]

/** 办理: what was done by whom, and the next steps the caller may take. */
export function CircularSteps(props: { paper: Circular }) {
  const { t } = useTranslation('circulars')
  const format = useFormat()
  const { paper } = props
  const { can, summary } = paper
  const [asking, setAsking] = useState<'countersigned' | 'returned' | 'issue' | null>(null)
  const step = useAct(stepCircular, { refresh, onDone: () => setAsking(null) })
  const take = (name: 'submitted' | 'checked' | 'countersigned' | 'returned', note = '') =>
    step.mutate({ circularId: summary.id, revision: paper.revision, step: name, note })
  return (
    <section className="circular-part">
      <SectionHead title={t('steps')} note={t(`states.${summary.state}`)} />
      <ol>
        {paper.acts.map((act) => (
          <li key={act.sequence} className="circular-act">
            {t(`acts.${act.kind}`)}{' '}
            <span className="w-quiet">{`${act.actorName} ${format.moment(act.at)}`}</span>
            {act.note ? <span className="w-second-line">{act.note}</span> : null}
          </li>
        ))}
      </ol>
      {step.error && asking === null ? <TroubleBlock trouble={troubleOf(step.error)} /> : null}
      {summary.state === 'checking' && can.return && !can.check ? (
        <p className="w-quiet">{t('waitingOther')}</p>
      ) : null}
      <div className="circular-acts circular-part">
        {can.submit ? (
          <Button pending={step.isPending} onPress={() => take('submitted')}>
            {t('submit')}
          </Button>
        ) : null}
        {can.check ? (
          <Button pending={step.isPending} onPress={() => take('checked')}>
            {t('check')}
          </Button>
        ) : null}
        {can.countersign ? (
          <Button onPress={() => setAsking('countersigned')}>{t('countersign')}</Button>
        ) : null}
        {can.issue ? <Button onPress={() => setAsking('issue')}>{t('issue')}</Button> : null}
        {can.return ? (
          <Button look="bare" onPress={() => setAsking('returned')}>
            {t('return')}
          </Button>
        ) : null}
      </div>
      {asking === 'issue' ? <IssueDialog paper={paper} onClose={() => setAsking(null)} /> : null}
      {asking === 'countersigned' || asking === 'returned' ? (
        <NoteDialog
          which={asking}
          pending={step.isPending}
          trouble={step.error}
          onNote={(note) => take(asking, note)}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </section>
  )
}

function NoteDialog(props: {
  which: 'countersigned' | 'returned'
  pending: boolean
  trouble: Error | null
  onNote: (note: string) => void
  onClose: () => void
}) {
  const { t } = useTranslation('circulars')
  const [note, setNote] = useState('')
  const words =
    props.which === 'returned'
      ? (['return', 'returnNote'] as const)
      : (['countersign', 'countersignNote'] as const)
  return (
    <Dialog
      title={t(words[0])}
      open
      onClose={props.onClose}
      acts={
        <Button look="main" pending={props.pending} onPress={() => props.onNote(note)}>
          {t(words[0])}
        </Button>
      }
    >
      <div className="circular-form">
        <TextField label={t(words[1])} value={note} onChange={setNote} lines={3} autoFocus />
        {props.trouble ? <TroubleBlock trouble={troubleOf(props.trouble)} /> : null}
      </div>
    </Dialog>
  )
}

function IssueDialog(props: { paper: Circular; onClose: () => void }) {
  const { t } = useTranslation('circulars')
  const [number, setNumber] = useState('')
  const [signatory, setSignatory] = useState('')
  const [issuedOn, setIssuedOn] = useState('')
  const issue = useAct(issueCircular, { refresh, onDone: props.onClose })
  const { paper } = props
  const ready = issuedOn !== '' && isDayOrEmpty(issuedOn)
  return (
    <Dialog
      title={t('issue')}
      open
      onClose={props.onClose}
      acts={
        <Button
          look="main"
          pending={issue.isPending}
          reason={ready ? undefined : t('issuedOn')}
          onPress={() =>
            issue.mutate({
              circularId: paper.summary.id,
              revision: paper.revision,
              number,
              signatory,
              issuedOn,
            })
          }
        >
          {t('issue')}
        </Button>
      }
    >
      <div className="circular-form">
        <p className="w-quiet">{t('issueNote')}</p>
        <TextField label={t('number')} value={number} onChange={setNumber} autoFocus />
        <TextField label={t('signatory')} value={signatory} onChange={setSignatory} />
        <DateField label={t('issuedOn')} value={issuedOn} onChange={setIssuedOn} />
        {issue.error ? <TroubleBlock trouble={troubleOf(issue.error)} /> : null}
      </div>
    </Dialog>
  )
}
