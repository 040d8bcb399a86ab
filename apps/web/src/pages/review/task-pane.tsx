import type { LedgerEdit, ReviewState, ReviewTask } from '@wanwu/contract'
import {
  Button,
  Callout,
  Empty,
  isDayOrEmpty,
  parseDay,
  SectionHead,
  StateWord,
  showToast,
  TextLink,
} from '@wanwu/ui'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AlignmentField } from './alignment-field.tsx'
import { isUnsaved } from './rebase-draft.ts'
import { RenameQuestion, renamesOf } from './rename-question.tsx'
import { TaskActs } from './task-acts.tsx'
import { editsOf } from './task-draft.ts'
import { TaskForm } from './task-form.tsx'
import type { Drafts } from './use-drafts.ts'
import type { Review } from './use-review.ts'
import { useTaskKeys } from './use-task-keys.ts'

interface TaskPaneProps {
  state: ReviewState
  review: Review
  drafts: Drafts
  taskId: string
  onOpen: (taskId: string | undefined) => void
}

/** One task under review: everything read of it, to be corrected from the keyboard. */
export function TaskPane(props: TaskPaneProps) {
  const { t } = useTranslation('review')
  const task = props.state.tasks.find((candidate) => candidate.id === props.taskId)
  if (!task) {
    return (
      <Empty
        title={t('taskGone')}
        acts={<Button onPress={() => props.onOpen(undefined)}>{t('backToList')}</Button>}
      />
    )
  }
  return <TaskEditor {...props} key={task.id} task={task} />
}

function TaskEditor(props: TaskPaneProps & { task: ReviewTask }) {
  const { t } = useTranslation('review')
  const { state, review, drafts, task, onOpen } = props
  const kept = drafts.read(task)
  const { value } = kept
  const [renames, setRenames] = useState<ReturnType<typeof renamesOf>>([])
  const cursor = useRef(0)
  const dirty = isUnsaved(kept)
  const canEdit = state.can.edit
  const at = state.tasks.findIndex((candidate) => candidate.id === task.id)
  const next = state.tasks[at + 1]
  const previous = state.tasks[at - 1]
  const daysRead = isDayOrEmpty(value.start) && isDayOrEmpty(value.end)

  const send = async (edits: LedgerEdit[]) => edits.length === 0 || (await review.edit(edits)) !== undefined
  const save = async (accept: boolean) => {
    if (!canEdit || !daysRead) return
    const ready = { ...value, start: parseDay(value.start) ?? '', end: parseDay(value.end) ?? '' }
    const edits = editsOf(task, ready)
    const repeated = renamesOf(task, ready, state)
    const stored = await send([
      ...edits,
      ...(accept ? [{ kind: 'accept-tasks' as const, taskIds: [task.id] }] : []),
    ])
    if (!stored) return
    drafts.forget(task.id)
    if (repeated.length > 0) setRenames(repeated)
    else if (accept) onOpen(next?.id)
  }
  const drop = async () => {
    if (!(await send([{ kind: 'drop-task', taskId: task.id }]))) return
    showToast(t('dropped', { no: task.no }))
    onOpen(next?.id ?? previous?.id)
  }
  const split = async () => {
    if (cursor.current <= 0 || cursor.current >= task.text.length) {
      showToast(t('splitHint'), { tone: 'ochre' })
      return
    }
    const newId = `${task.id}-${state.base + 1}`
    if (await send([{ kind: 'split-task', taskId: task.id, at: cursor.current, newId }])) onOpen(newId)
  }
  const addAfter = async () => {
    const id = `n${state.base + 1}`
    const { accepted: _a, sure: _s, changed: _c, chapter: _ch, consolidating: _co, ...blank } = task
    const empty = { no: '', title: null, units: [], measures: [], recurrences: [], condition: null }
    const added = { ...blank, ...empty, id, text: t('newTaskText') }
    if (await send([{ kind: 'add-task', after: task.id, task: added }])) onOpen(id)
  }
  const head = useRef<HTMLElement>(null)
  useEffect(() => {
    // The row that was chosen is gone; without this the keyboard would start again at the top of the page.
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true })
  }, [])
  useTaskKeys({
    next: () => next && onOpen(next.id),
    previous: () => previous && onOpen(previous.id),
    close: () => onOpen(undefined),
    save: () => void save(true),
  })

  return (
    <section className="task-editor" ref={head} tabIndex={-1} aria-label={t('editTitle', { no: task.no })}>
      <SectionHead
        title={t('editTitle', { no: task.no })}
        note={task.path.join(' / ')}
        act={
          <span className="task-steps">
            {previous ? (
              <Button size="row" look="bare" label={t('previousTask')} onPress={() => onOpen(previous.id)}>
                ←
              </Button>
            ) : null}
            {next ? (
              <Button size="row" look="bare" label={t('nextTask')} onPress={() => onOpen(next.id)}>
                →
              </Button>
            ) : null}
            <TextLink onPress={() => onOpen(undefined)}>{t('backToList')}</TextLink>
          </span>
        }
      />
      <p className="task-stands">
        {task.accepted ? (
          <StateWord state="claimed">{t('stateAccepted')}</StateWord>
        ) : task.sure ? (
          <StateWord state="not-started">{t('stateSure')}</StateWord>
        ) : (
          <StateWord state="doubtful">{t('stateDoubt')}</StateWord>
        )}
        {task.changed ? <span className="w-quiet">{t('changed')}</span> : null}
        {task.source.page ? (
          <span className="w-quiet">{t('showing', { page: task.source.page })}</span>
        ) : null}
      </p>
      {kept.changed.length > 0 ? (
        <Callout tone="ochre">
          {t('changedMeanwhile', { fields: kept.changed.map((field) => t(`fields.${field}`)).join('、') })}{' '}
          <TextLink onPress={() => drafts.forget(task.id)}>{t('takeTheirs')}</TextLink>
        </Callout>
      ) : null}
      <TaskForm
        task={task}
        state={state}
        value={value}
        onChange={(patch) => drafts.write(task.id, { ...kept, value: { ...value, ...patch } })}
        onCursor={(place) => {
          cursor.current = place
        }}
        onConsolidate={(printed) =>
          void send([{ kind: 'consolidate', taskId: task.id, measureId: null, printed }])
        }
      />
      <AlignmentField
        task={task}
        canEdit={canEdit}
        onAlign={(chapter) => void send([{ kind: 'align-task', taskId: task.id, chapter }])}
      />
      {canEdit ? (
        <TaskActs
          dirty={dirty}
          accepted={task.accepted}
          pending={review.pending}
          reason={daysRead ? undefined : t('daysFirst')}
          onSave={(accept) => void save(accept)}
          onCancel={() => drafts.forget(task.id)}
          onSplit={() => void split()}
          onMerge={next ? () => void send([{ kind: 'merge-tasks', taskIds: [task.id, next.id] }]) : undefined}
          onAdd={() => void addAfter()}
          onDrop={() => void drop()}
        />
      ) : null}
      <RenameQuestion
        renames={renames}
        onAnswer={(all) => {
          if (all) {
            void send(
              renames.map(({ from, to }) => ({ kind: 'rename-unit' as const, from, to, taskId: null })),
            )
          }
          setRenames([])
        }}
      />
    </section>
  )
}
