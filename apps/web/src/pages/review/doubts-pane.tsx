import type { Doubt, ReviewState } from '@wanwu/contract'
import {
  Button,
  Dialog,
  Empty,
  inLanguage,
  KeyHint,
  SectionHead,
  Sureness,
  TextLink,
  useLanguage,
} from '@wanwu/ui'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Review } from './use-review.ts'
import { WhatWaits } from './what-waits.tsx'
import { writing } from './writing.ts'

/** 存疑: one asked at a time, the least sure first; J and K move, Enter takes the proposal, a digit another choice, E opens the task. */
export function DoubtsPane(props: {
  cases: readonly Doubt[]
  current: Doubt | undefined
  state: ReviewState
  review: Review
  /** address of the review, for links to its tabs */
  path: string
  onCurrent: (id: string) => void
  onTask: (taskId: string) => void
  onTab: (tab: 'units' | 'tasks') => void
}) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const [asking, setAsking] = useState<{ doubt: Doubt; choice: string } | null>(null)
  const { cases, current, state, review, onCurrent, onTask } = props
  const { counts } = state
  const list = useRef<HTMLUListElement>(null)

  const take = (doubt: Doubt, choice: string | undefined) => {
    if (!choice || !state.can.edit) return
    if (doubt.same.length > 0) setAsking({ doubt, choice })
    else void review.decide([doubt.id], choice)
  }
  const settle = (all: boolean) => {
    if (!asking) return
    void review.decide([asking.doubt.id, ...(all ? asking.doubt.same : [])], asking.choice)
    setAsking(null)
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.ctrlKey || event.metaKey || event.altKey || !current || asking || review.pending) return
      if (target?.closest(writing)) return
      const at = cases.indexOf(current)
      const go = (step: number) => {
        const next = cases[at + step]
        if (next) onCurrent(next.id)
      }
      if (event.key === 'j' || event.key === 'J') go(1)
      else if (event.key === 'k' || event.key === 'K') go(-1)
      // Enter on a button or a link is its own.
      else if (event.key === 'Enter' && !target?.closest('button, a')) take(current, current.choices[0]?.id)
      else if (/^[2-9]$/.test(event.key)) take(current, current.choices[Number(event.key) - 1]?.id)
      else if ((event.key === 'e' || event.key === 'E') && current.taskId) onTask(current.taskId)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  const settled = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the doubt that is asked now comes into sight
  useEffect(() => {
    const asked = list.current?.querySelector<HTMLElement>('[aria-current]')
    asked?.scrollIntoView({ block: 'nearest' })
    // The button that settled the one before is gone; the keyboard goes on here and not at the top of the page.
    if (settled.current && document.activeElement === document.body) asked?.focus({ preventScroll: true })
    settled.current = true
  }, [current?.id])

  if (cases.length === 0) {
    return (
      <Empty
        title={t('noDoubts')}
        acts={
          !state.can.edit || state.can.acceptAndActivate ? null : counts.unresolvedUnits > 0 ? (
            <Button look="proposed" autoFocus onPress={() => props.onTab('units')}>
              {t('nextUnits', { count: counts.unresolvedUnits })}
            </Button>
          ) : counts.tasks > counts.accepted ? (
            <Button look="proposed" autoFocus onPress={() => props.onTab('tasks')}>
              {t('nextTasks', { count: counts.tasks - counts.accepted })}
            </Button>
          ) : null
        }
      >
        <WhatWaits state={state} path={props.path} ready={t('readyNext')} />
      </Empty>
    )
  }
  const place = (doubt: Doubt) => {
    const many = doubt.same.length + 1
    if (doubt.where === 'document') return t('whereDocument')
    return many > 1 ? t('whereMany', { no: doubt.where, count: many }) : t('where', { no: doubt.where })
  }
  const chosen = asking?.doubt.choices.find((choice) => choice.id === asking.choice)

  return (
    <section>
      <SectionHead
        title={t('doubts')}
        note={t('doubtsNote', { open: cases.length, settled: state.counts.settled })}
        act={
          <span className="review-keys">
            <KeyHint keys={['J', 'K']} word={t('keysMove')} />
            <KeyHint keys={['↵']} word={t('keysTake')} />
            <KeyHint keys={['E']} word={t('keysEdit')} />
          </span>
        }
      />
      <ul ref={list}>
        {cases.map((doubt, index) => {
          const open = doubt.id === current?.id
          const head = (
            <span className="doubt-head">
              <span className="w-mark-no" aria-hidden>
                {index + 1}
              </span>
              <strong>{inLanguage(doubt.title, language)}</strong>
              <span className="w-quiet">{place(doubt)}</span>
              <span className="doubt-sure">
                <Sureness value={doubt.confidence}>
                  {t('certainty', { percent: Math.round(doubt.confidence * 100) })}
                </Sureness>
              </span>
            </span>
          )
          const proposal = doubt.choices[0]
          if (!open) {
            return (
              <li key={doubt.id} className="doubt">
                <button type="button" className="doubt-open" onClick={() => onCurrent(doubt.id)}>
                  {head}
                  <span className="doubt-line">
                    {proposal
                      ? t('proposed', { what: inLanguage(proposal.label, language) })
                      : inLanguage(doubt.explanation, language)}
                  </span>
                </button>
                {state.can.edit ? (
                  <span className="doubt-short">
                    {proposal ? (
                      <Button
                        size="row"
                        label={t('takeNo', { no: index + 1 })}
                        onPress={() => take(doubt, proposal.id)}
                      >
                        {t('keysTake')}
                      </Button>
                    ) : null}
                    {doubt.taskId ? (
                      <Button
                        size="row"
                        label={t('editNo', { no: index + 1 })}
                        onPress={() => onTask(doubt.taskId ?? '')}
                      >
                        {t('edit')}
                      </Button>
                    ) : null}
                  </span>
                ) : null}
              </li>
            )
          }
          return (
            <li key={doubt.id} className="doubt" data-open aria-current tabIndex={-1}>
              {head}
              {doubt.phrase ? <blockquote className="doubt-phrase">“{doubt.phrase}”</blockquote> : null}
              <p className="doubt-why">{inLanguage(doubt.explanation, language)}</p>
              {proposal ? (
                <p className="doubt-proposal">
                  <span className="w-quiet">{t('proposal')}</span> {inLanguage(proposal.label, language)}
                </p>
              ) : null}
              {state.can.edit ? (
                <div className="doubt-choices">
                  {doubt.choices.map((choice, place) => (
                    <Button
                      key={choice.id}
                      size="row"
                      look={place === 0 ? 'proposed' : 'plain'}
                      pending={review.pending && place === 0}
                      onPress={() => take(doubt, choice.id)}
                      keyHint={place === 0 ? '↵' : `${place + 1}`}
                    >
                      {place === 0 ? t('takeProposal') : inLanguage(choice.label, language)}
                    </Button>
                  ))}
                  {doubt.taskId ? (
                    <TextLink onPress={() => onTask(doubt.taskId ?? '')}>{t('editTask')}</TextLink>
                  ) : null}
                </div>
              ) : null}
            </li>
          )
        })}
      </ul>
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={t('sameTitle', { count: asking?.doubt.same.length ?? 0 })}
        acts={
          <>
            <Button look="main" onPress={() => settle(true)} autoFocus>
              {t('sameAll', { count: (asking?.doubt.same.length ?? 0) + 1 })}
            </Button>
            <Button onPress={() => settle(false)}>{t('sameOne')}</Button>
          </>
        }
      >
        <p>{t('sameText', { choice: chosen ? inLanguage(chosen.label, language) : '' })}</p>
      </Dialog>
    </section>
  )
}
