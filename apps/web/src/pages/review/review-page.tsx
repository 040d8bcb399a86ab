import './review.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { getSource } from '@wanwu/contract'
import { Badge, Button, Callout, Failed, Loading, showToast, TroubleBlock, ViewTabs } from '@wanwu/ui'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { addressOf } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { ActivateBar } from './activate-bar.tsx'
import { doubtCases } from './doubt-cases.ts'
import { DoubtsPane } from './doubts-pane.tsx'
import { HeadPane } from './head-pane.tsx'
import { marksOf } from './marks-of.ts'
import { ReviewLead } from './review-lead.tsx'
import { ReviewView } from './review-view.ts'
import { SourcePane } from './source-pane.tsx'
import { TargetsPane } from './targets-pane.tsx'
import { TaskPane } from './task-pane.tsx'
import { TasksPane } from './tasks-pane.tsx'
import { UnitsPane } from './units-pane.tsx'
import { useDrafts } from './use-drafts.ts'
import { useReview } from './use-review.ts'
import { useUndoKey } from './use-undo-key.ts'

const tabs = ['doubts', 'tasks', 'units', 'targets', 'head'] as const

/** 核对: the document at the left, what was read of it at the right, the same numbers on both. */
export function ReviewPage() {
  const { t } = useTranslation('review')
  const { t: plans } = useTranslation('plans')
  const { planId, versionId } = useParams({ strict: false }) as { planId: string; versionId: string }
  const navigate = useNavigate()
  const [view, setView] = useView(ReviewView)
  const review = useReview(versionId)
  const source = useAsk(getSource, { versionId })
  const { state } = review
  const cases = useMemo(() => doubtCases(state?.doubts ?? []), [state?.doubts])
  const marks = useMemo(() => (state ? marksOf(state, cases) : []), [state, cases])
  const path = `/plans/${planId}/review/${versionId}`
  const trail = [{ label: plans('title'), href: '/plans' }]
  const drafts = useDrafts(versionId)
  const ledger = useRef<HTMLElement>(null)
  const last = useRef<string | undefined>(undefined)
  const trouble = review.query.error ?? source.error
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing is read from its beginning
  useEffect(() => {
    const frame = requestAnimationFrame(() => ledger.current?.scrollTo({ top: 0 }))
    return () => cancelAnimationFrame(frame)
  }, [view.task, view.tab])
  const at = view.at === undefined ? undefined : Number(view.at)
  const taskAt =
    at === undefined
      ? undefined
      : state?.tasks.find((task) => task.source.start <= at && at < task.source.end)
  const taskId = view.task ?? taskAt?.id
  useEffect(() => {
    if (taskId) last.current = taskId
  }, [taskId])

  const undo = async () => {
    if (await review.undo()) showToast(t('undone'))
  }
  useUndoKey(state?.can.undo && !review.pending ? () => void undo() : undefined)

  // An answer that is there stays in sight while the next one fails: what is being typed must not go.
  if (!state || !source.data) {
    return (
      <Page trail={trail} title={t('title')}>
        {trouble ? (
          <Failed
            trouble={troubleOf(trouble)}
            onRetry={() => void (review.query.error ? review.query : source).refetch()}
          />
        ) : (
          <Loading lines={8} />
        )}
      </Page>
    )
  }

  const tab = view.tab ?? 'doubts'
  const openTask = (id: string | undefined) => setView({ task: id, at: undefined }, id !== undefined)
  const doubt = cases.find((one) => one.id === view.doubt) ?? cases[0]
  const current = taskId
    ? `task:${taskId}`
    : tab === 'doubts' && doubt
      ? `doubt:${doubt.id}`
      : tab === 'targets' && view.target
        ? `target:${view.target}`
        : undefined
  const choose = (mark: string) => {
    const [kind, ...rest] = mark.split(':')
    const id = rest.join(':')
    const shown = { at: undefined, pane: 'ledger' } as const
    if (kind === 'task') setView({ ...shown, task: id }, true)
    else if (kind === 'doubt') setView({ ...shown, tab: undefined, doubt: id, task: undefined }, true)
    else setView({ ...shown, tab: 'targets', target: id, task: undefined }, true)
  }
  const counts = { doubts: cases.length, tasks: state.counts.tasks, units: state.counts.unresolvedUnits }

  return (
    <Page
      trail={trail}
      title={state.document.title}
      fill
      tools={
        <>
          {state.document.number ? (
            <span className="w-quiet review-number">{state.document.number}</span>
          ) : null}
          {state.can.undo ? (
            <Button
              size="bar"
              look="bare"
              keyHint="Ctrl Z"
              pending={review.pending}
              onPress={() => void undo()}
            >
              {t('undo')}
            </Button>
          ) : null}
          {drafts.unsaved.length > 0 ? (
            <Badge tone="unsaved">{t('unsavedTasks', { count: drafts.unsaved.length })}</Badge>
          ) : (
            <Badge tone="saved">{t('savedAt')}</Badge>
          )}
          <Button size="bar" onPress={() => void navigate({ href: '/plans' })}>
            {t('later')}
          </Button>
        </>
      }
      foot={<ActivateBar state={state} review={review} planId={planId} path={path} />}
    >
      <UnsavedGuard dirty={drafts.unsaved.length > 0} kept />
      <div className="review-switch w-no-print">
        <ViewTabs
          label={t('title')}
          current={view.pane ?? 'ledger'}
          tabs={(['document', 'ledger'] as const).map((pane) => ({
            id: pane,
            label: t(pane),
            href: addressOf(path, { ...view, pane }),
          }))}
        />
      </div>
      <div className="review" data-pane={view.pane ?? 'ledger'}>
        <SourcePane
          source={source.data}
          marks={marks}
          current={current}
          seen={view.pane === 'document'}
          onChoose={choose}
        />
        <section className="review-ledger" ref={ledger} aria-label={t('ledger')}>
          {state.version.state === 'reviewing' ? null : (
            <Callout tone="quiet">{t('ended', { state: t(`states.${state.version.state}`) })}</Callout>
          )}
          {review.error ? <TroubleBlock trouble={troubleOf(review.error)} /> : null}
          {taskId ? (
            <TaskPane state={state} review={review} drafts={drafts} taskId={taskId} onOpen={openTask} />
          ) : (
            <>
              <ReviewLead state={state} review={review} path={path} cases={cases.length} onOpen={openTask} />
              <ViewTabs
                label={t('ledger')}
                current={tab}
                tabs={tabs.map((id) => ({
                  id,
                  label: t(`tabs.${id}`),
                  href: addressOf(path, id === 'doubts' ? {} : { tab: id }),
                  ...(id === 'doubts' || id === 'tasks' || id === 'units' ? { count: counts[id] } : {}),
                }))}
              />
              {tab === 'doubts' ? (
                <DoubtsPane
                  cases={cases}
                  current={doubt}
                  state={state}
                  review={review}
                  path={path}
                  onCurrent={(id) => setView({ doubt: id })}
                  onTask={openTask}
                  onTab={(to) => setView({ tab: to, doubt: undefined }, true)}
                />
              ) : tab === 'tasks' ? (
                <TasksPane state={state} last={last.current} onOpen={openTask} />
              ) : tab === 'units' ? (
                <UnitsPane state={state} review={review} path={path} />
              ) : tab === 'targets' ? (
                <TargetsPane
                  state={state}
                  review={review}
                  open={view.target}
                  onOpen={(target) => setView({ target })}
                />
              ) : (
                <HeadPane state={state} review={review} />
              )}
            </>
          )}
        </section>
      </div>
    </Page>
  )
}
