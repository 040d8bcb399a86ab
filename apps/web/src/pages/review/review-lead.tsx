import type { ReviewState, ReviewTask } from '@wanwu/contract'
import { Absent, Button, Dialog, Sentence, type SentenceNumber, TextLink, useUiWords } from '@wanwu/ui'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../place/address.ts'
import { nameUnits } from './name-units.ts'
import type { Review } from './use-review.ts'
import { writing } from './writing.ts'

/** How many sure readings are shown as a sample. */
const sampleSize = 10

/** Every n-th of the sure tasks, so that the sample spreads over the whole plan. */
function sampleOf(tasks: readonly ReviewTask[]): ReviewTask[] {
  const step = Math.max(1, tasks.length / sampleSize)
  return Array.from(
    { length: Math.min(sampleSize, tasks.length) },
    (_, index) => tasks[Math.floor(index * step)],
  ).filter((task) => task !== undefined)
}

/** The sentence of the review, and the one act that accepts everything sure. */
export function ReviewLead(props: {
  state: ReviewState
  review: Review
  path: string
  cases: number
  onOpen: (taskId: string) => void
}) {
  const { t } = useTranslation('review')
  const words = useUiWords()
  const [sampling, setSampling] = useState(false)
  const { state, review, path, cases } = props
  const { counts } = state
  const waiting = state.tasks.filter((task) => task.sure && !task.accepted)
  const mayAccept = state.can.edit && waiting.length > 0
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.key.toLowerCase() !== 'a' || event.ctrlKey || event.metaKey || event.altKey) return
      if (!mayAccept || review.pending || target?.closest(writing)) return
      event.preventDefault()
      void review.acceptSure()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  const numbers: Record<string, SentenceNumber> = {
    tasks: { value: counts.tasks, href: addressOf(path, { tab: 'tasks' }) },
    sure: { value: counts.sure, href: addressOf(path, { tab: 'tasks' }) },
    doubts: { value: cases, href: addressOf(path), tone: 'ochre' },
  }
  return (
    <div className="review-lead">
      <Sentence
        template={t('sentence') + (cases > 0 ? t('sentenceDoubts') : t('sentenceClear'))}
        numbers={numbers}
        note={
          <>
            {t('note', { units: counts.units, indicators: counts.indicators, reporting: counts.reporting })}
            {state.previousVersionId ? (
              <>
                {' '}
                <TextLink href={`/plans/${state.planId}/diff/${state.version.id}`}>{t('seeDiff')}</TextLink>
              </>
            ) : null}
          </>
        }
      />
      {state.can.edit ? (
        <div className="review-acts">
          {waiting.length > 0 ? (
            <>
              <Button
                look={state.can.acceptAndActivate ? 'plain' : 'main'}
                keyHint="A"
                pending={review.pending}
                onPress={() => void review.acceptSure()}
              >
                {t('accept', { count: waiting.length })}
              </Button>
              <Button onPress={() => setSampling(true)}>
                {t('sample', { count: Math.min(sampleSize, waiting.length) })}
              </Button>
              <span className="w-quiet">{t('sureNote')}</span>
            </>
          ) : counts.accepted === counts.tasks && counts.tasks > 0 ? (
            <span className="w-quiet">{t('allAccepted')}</span>
          ) : null}
        </div>
      ) : null}
      <Dialog
        wide
        open={sampling}
        onClose={() => setSampling(false)}
        title={t('sampleTitle', { count: Math.min(sampleSize, waiting.length) })}
        acts={
          <Button autoFocus onPress={() => setSampling(false)}>
            {t('sampleDone')}
          </Button>
        }
      >
        <p className="w-quiet">{t('sampleNote')}</p>
        <ul className="review-samples">
          {sampleOf(waiting).map((task) => (
            <li key={task.id} className="review-sample">
              <TextLink
                onPress={() => {
                  setSampling(false)
                  props.onOpen(task.id)
                }}
              >
                {task.no} {task.title ?? task.text.slice(0, 24)}
              </TextLink>
              {task.title ? <span className="review-clip w-second-line">{task.text}</span> : null}
              <span className="review-sample-facts">
                <span>{nameUnits(task.units, words.roles) || <Absent what="text" />}</span>
                <span>{task.schedule.label ?? <Absent what="deadline" />}</span>
              </span>
            </li>
          ))}
        </ul>
      </Dialog>
    </div>
  )
}
