import './matches.css'
import type { MatchChoice, MatchQuestion, PrintMatching } from '@wanwu/contract'
import { Button, KeyHint, SectionHead, Sentence, StateMark, Sureness } from '@wanwu/ui'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  askedQuestions,
  groupQuestions,
  type MatchAnswering,
  openQuestions,
  takenBy,
  takeProposals,
} from './match-answers.ts'
import { MatchCard } from './match-card.tsx'

/**
 * 存疑的对应: rows of a file that are not surely a task of the ledger, asked one at a time or kind by kind.
 * J and K move, Enter takes the proposal (with Shift for all of its kind), S, N, X and B choose, digits compare.
 */
export function MatchList(props: {
  matching: PrintMatching
  answers: MatchAnswering
  onAnswers: (answers: MatchAnswering) => void
}) {
  const { t } = useTranslation('plans')
  const { matching, answers, onAnswers } = props
  const groups = groupQuestions(askedQuestions(matching, answers))
  const inOrder = groups.flatMap((group) => group.questions)
  const open = openQuestions(matching, answers)
  const [currentId, setCurrentId] = useState<string | null>(open[0]?.id ?? null)
  const [shown, setShown] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const current = inOrder.find((question) => question.id === currentId)

  const show = (question: MatchQuestion | undefined) => {
    setCurrentId(question?.id ?? null)
    setShown(0)
  }
  /** The next one that is open behind this one, else the first that is. */
  const goOn = (from: MatchQuestion, next: MatchAnswering) => {
    const left = openQuestions(matching, next)
    const at = inOrder.indexOf(from)
    show(left.find((question) => inOrder.indexOf(question) > at) ?? left[0])
  }
  const choose = (question: MatchQuestion, choice: MatchChoice) => {
    const candidate = question.candidates.find(({ taskId }) => choice === `same:${taskId}`)
    if (candidate?.taken || takenBy(question, choice, matching, answers)) return
    const next = { ...answers, [question.id]: choice }
    onAnswers(next)
    goOn(question, next)
  }
  const takeAll = (reason: MatchQuestion['reason']) => {
    const group = inOrder.filter((question) => question.reason === reason)
    const next = takeProposals(group, matching, answers)
    onAnswers(next)
    const [first] = group
    if (first) goOn(first, next)
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.ctrlKey || event.metaKey || event.altKey || !current) return
      if (target?.closest('textarea, select, input:not([type=radio]), [role=dialog], [role=listbox]')) return
      const at = inOrder.indexOf(current)
      const candidate = current.candidates[shown]
      const key = event.key.toLowerCase()
      const digit = Number(key)
      const gone = current.reason === 'gone'
      if (key === 'j' || key === 'k') show(inOrder[at + (key === 'j' ? 1 : -1)] ?? current)
      // Enter on a button or a link is its own.
      else if (key === 'enter' && !target?.closest('button, a')) {
        if (event.shiftKey) takeAll(current.reason)
        else choose(current, current.proposal)
      } else if (digit >= 1 && digit <= current.candidates.length) setShown(digit - 1)
      else if (key === 's' && candidate) choose(current, `same:${candidate.taskId}`)
      else if (key === 'n' && !gone) choose(current, 'new')
      else if (key === 'x') choose(current, gone ? 'drop' : 'skip')
      else if (key === 'b' && gone) choose(current, 'keep')
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question that is asked now comes into sight
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [currentId])

  return (
    <section ref={list} className="matches">
      <SectionHead
        title={t('matches')}
        note={t('matchesNote', { open: open.length, settled: inOrder.length - open.length })}
        act={
          inOrder.length === 0 ? null : (
            <span className="match-keys">
              <KeyHint keys={['J', 'K']} word={t('matchKeys.move')} />
              <KeyHint keys={['↵']} word={t('matchKeys.take')} />
              <KeyHint keys={['⇧↵']} word={t('matchKeys.all')} />
            </span>
          )
        }
      />
      <Sentence
        template={t(inOrder.length > 0 ? 'matchesSentence' : 'matchesSure', {
          ordinal: matching.against.ordinal,
        })}
        numbers={{ sure: { value: matching.sure }, asked: { value: inOrder.length } }}
        note={[
          matching.dropped > 0 ? t('matchesDropped', { count: matching.dropped }) : '',
          matching.kept.length > 0
            ? t('matchesKept', { fields: matching.kept.map((field) => t(`unstated.${field}`)).join('、') })
            : '',
        ]
          .filter(Boolean)
          .join(' ')}
      />
      {groups.map(({ reason, questions }) => {
        const left = questions.filter((question) => answers[question.id] === undefined)
        return (
          <div key={reason} className="match-group">
            <div className="match-group-head">
              <h3>{t(`matchReasons.${reason}`, { count: questions.length })}</h3>
              <p className="w-second-line">{t(`matchWhy.${reason}`)}</p>
              {left.length > 1 ? (
                <Button size="row" onPress={() => takeAll(reason)}>
                  {t('matchTakeAll', { count: left.length })}
                </Button>
              ) : null}
            </div>
            <ul>
              {questions.map((question) => (
                <MatchEntry
                  key={question.id}
                  question={question}
                  matching={matching}
                  answers={answers}
                  current={question === current}
                  shown={shown}
                  onShow={setShown}
                  onOpen={() => show(question)}
                  onChoose={(choice) => choose(question, choice)}
                />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function MatchEntry(props: {
  question: MatchQuestion
  matching: PrintMatching
  answers: MatchAnswering
  current: boolean
  shown: number
  onShow: (index: number) => void
  onOpen: () => void
  onChoose: (choice: MatchChoice) => void
}) {
  const { t } = useTranslation('plans')
  const { question, answers, shown } = props
  const answer = answers[question.id]
  const { task } = question
  const best = question.candidates[0]
  const candidate = question.candidates[shown]
  const holder = candidate ? takenBy(question, `same:${candidate.taskId}`, props.matching, answers) : null
  const numberOf = (choice: MatchChoice) =>
    question.candidates.find(({ taskId }) => choice === `same:${taskId}`)?.no ?? ''
  const word = (choice: MatchChoice) =>
    choice.startsWith('same:')
      ? t('matchAnswerSame', { no: numberOf(choice) })
      : t(`matchChoices.${choice as Exclude<MatchChoice, `same:${string}`>}`)
  const head = (
    <>
      {answer ? <StateMark state="saved" /> : <StateMark state="doubtful" />}
      <strong className="match-entry-name">
        {task.no} {task.title ?? task.text}
      </strong>
      {answer ? (
        <span>{word(answer)}</span>
      ) : (
        <span className="w-quiet">{t('matchProposed', { what: word(question.proposal) })}</span>
      )}
      {best ? (
        <span className="match-entry-sure">
          <Sureness value={best.score}>{t('matchScore', { percent: Math.round(best.score * 100) })}</Sureness>
        </span>
      ) : null}
    </>
  )
  return (
    <li className="match-entry" data-open={props.current} aria-current={props.current || undefined}>
      <button type="button" className="match-entry-head" aria-expanded={props.current} onClick={props.onOpen}>
        {head}
      </button>
      {props.current ? (
        <MatchCard
          question={question}
          kept={props.matching.kept}
          shown={shown}
          onShow={props.onShow}
          takenBy={holder ? holder.task.no || holder.task.text.slice(0, 12) : null}
          onChoose={props.onChoose}
          chosen={answer}
        />
      ) : null}
    </li>
  )
}
