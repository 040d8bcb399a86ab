import type { MatchChoice, MatchedTask, MatchQuestion, TextRun, UnstatedField } from '@wanwu/contract'
import { Button, Sureness } from '@wanwu/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { TextRuns } from '../../text/text-runs.tsx'

/** One question that is open: the row and a task side by side, what to choose, and the candidates. */
export function MatchCard(props: {
  question: MatchQuestion
  /** what the file does not state, so that the ledger's own is kept */
  kept: readonly UnstatedField[]
  /** which candidate stands beside the row */
  shown: number
  onShow: (index: number) => void
  /** the number of the row that has the shown task already */
  takenBy: string | null
  onChoose: (choice: MatchChoice) => void
  chosen: MatchChoice | undefined
}) {
  const { t } = useTranslation('plans')
  const { question, shown, onChoose, chosen } = props
  const candidate = question.candidates[shown]
  if (question.reason === 'gone') {
    return (
      <div className="match-card">
        <Side title={t('matchInLedger')} task={question.task} />
        <div className="match-acts">
          {(['drop', 'keep'] as const).map((choice) => (
            <Choice
              key={choice}
              choice={choice}
              proposed={question.proposal === choice}
              chosen={chosen === choice}
              keyName={choice === 'keep' ? 'B' : 'X'}
              onChoose={onChoose}
            >
              {t(`matchChoices.${choice}`)}
            </Choice>
          ))}
        </div>
      </div>
    )
  }
  const reason = candidate?.taken
    ? t('matchTakenSure')
    : props.takenBy === null
      ? undefined
      : t('matchTakenBy', { no: props.takenBy })
  const same: MatchChoice | null = candidate ? `same:${candidate.taskId}` : null
  return (
    <div className="match-card">
      {question.candidates.length > 1 ? (
        <div className="match-candidates" role="radiogroup" aria-label={t('matchCandidates')}>
          {question.candidates.map((one, index) => (
            <label key={one.taskId} className="match-candidate" data-current={index === shown}>
              <input
                type="radio"
                name={`candidate-${question.id}`}
                checked={index === shown}
                onChange={() => props.onShow(index)}
              />
              <span className="w-key" aria-hidden>
                {index + 1}
              </span>
              <span className="match-candidate-name">
                {one.no} {one.title ?? one.text}
              </span>
              <Sureness value={one.score}>
                {t('matchScore', { percent: Math.round(one.score * 100) })}
              </Sureness>
            </label>
          ))}
        </div>
      ) : null}
      <div className="match-sides">
        {candidate ? (
          <Side title={t('matchInLedger')} task={candidate} runs={candidate.wording} side="before" />
        ) : (
          <div className="match-side match-side-none">{t('matchNoCandidate')}</div>
        )}
        <Side
          title={question.address ? t('matchInFileAt', { address: question.address }) : t('matchInFile')}
          task={question.task}
          other={candidate}
          kept={props.kept}
          {...(candidate ? { runs: candidate.wording, side: 'after' as const } : {})}
        />
      </div>
      <div className="match-acts">
        {same ? (
          <Choice
            choice={same}
            proposed={question.proposal === same}
            chosen={chosen === same}
            keyName="S"
            reason={reason}
            onChoose={onChoose}
          >
            {t('matchChoices.same')}
          </Choice>
        ) : null}
        <Choice
          choice="new"
          proposed={question.proposal === 'new'}
          chosen={chosen === 'new'}
          keyName="N"
          onChoose={onChoose}
        >
          {t('matchChoices.new')}
        </Choice>
        <Choice choice="skip" proposed={false} chosen={chosen === 'skip'} keyName="X" onChoose={onChoose}>
          {t('matchChoices.skip')}
        </Choice>
      </div>
    </div>
  )
}

/** One answer; the proposed one also goes by Enter. */
function Choice(props: {
  choice: MatchChoice
  proposed: boolean
  chosen: boolean
  keyName: string
  reason?: string | undefined
  onChoose: (choice: MatchChoice) => void
  children: ReactNode
}) {
  return (
    <Button
      size="row"
      look={props.proposed ? 'proposed' : 'plain'}
      reason={props.reason}
      keyHint={props.proposed ? '↵' : props.keyName}
      onPress={() => props.onChoose(props.choice)}
    >
      {props.chosen ? '✓ ' : ''}
      {props.children}
    </Button>
  )
}

/** The row, or the task of the ledger, with what differs marked; units and deadline below. */
function Side(props: {
  title: string
  task: MatchedTask
  /** what it is compared with */
  other?: MatchedTask | undefined
  kept?: readonly UnstatedField[]
  runs?: readonly TextRun[]
  side?: 'before' | 'after'
}) {
  const { t } = useTranslation('plans')
  const { task, other } = props
  const fact = (label: string, value: string | null, there: string | null | undefined, kept: boolean) => ({
    label,
    value: value || (kept && there ? t('matchKept') : t('none')),
    changed: other !== undefined && (value ?? '') !== (there ?? '') && !(kept && !value),
  })
  const kept = new Set(props.kept)
  const facts = [
    fact(
      t('matchUnits'),
      task.units,
      other?.units,
      kept.has('lead') || kept.has('responsible') || kept.has('support'),
    ),
    fact(t('deadline'), task.deadline, other?.deadline, kept.has('schedule')),
  ]
  return (
    <div className="match-side">
      <span className="w-second-line">{props.title}</span>
      <strong className={other && other.title !== task.title ? 'match-changed' : undefined}>
        {task.no} {task.title}
      </strong>
      <p className="match-text" lang="zh-CN">
        {props.runs && props.side ? <TextRuns runs={props.runs} side={props.side} /> : task.text}
      </p>
      <dl className="match-facts">
        {facts.map(({ label, value, changed }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={changed ? 'match-changed' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
