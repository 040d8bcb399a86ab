import type { LedgerEdit, ReviewState, ReviewTask } from '@wanwu/contract'
import {
  Button,
  Checkbox,
  Empty,
  Menu,
  SectionHead,
  StateWord,
  showToast,
  TextField,
  TextLink,
} from '@wanwu/ui'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { AlignmentField } from './alignment-field.tsx'
import { RenameQuestion, renamesOf } from './rename-question.tsx'
import { draftOf, editsOf, type TaskDraft } from './task-draft.ts'
import { UnitListEditor } from './unit-list-editor.tsx'
import type { Review } from './use-review.ts'

/** One task under review: everything read of it, to be corrected from the keyboard. */
export function TaskPane(props: {
  state: ReviewState
  review: Review
  taskId: string
  onOpen: (taskId: string | undefined) => void
}) {
  const { t } = useTranslation('review')
  const task = props.state.tasks.find((candidate) => candidate.id === props.taskId)
  if (!task) {
    return (
      <Empty
        title={t('tasks')}
        acts={<Button onPress={() => props.onOpen(undefined)}>{t('ledger')}</Button>}
      />
    )
  }
  return <TaskEditor {...props} task={task} />
}

function TaskEditor(props: {
  state: ReviewState
  review: Review
  task: ReviewTask
  onOpen: (taskId: string | undefined) => void
}) {
  const { t } = useTranslation('review')
  const { t: shell } = useTranslation()
  const { state, review, task, onOpen } = props
  const start = draftOf(task)
  const [value, setValue] = useState<TaskDraft>(start)
  const [renames, setRenames] = useState<ReturnType<typeof renamesOf>>([])
  const cursor = useRef(0)
  const put = (patch: Partial<TaskDraft>) => setValue({ ...value, ...patch })
  const dirty = JSON.stringify(value) !== JSON.stringify(start)
  const canEdit = state.can.edit
  const at = state.tasks.findIndex((candidate) => candidate.id === task.id)
  const next = state.tasks[at + 1]
  const previous = state.tasks[at - 1]

  const send = async (edits: LedgerEdit[]) => {
    if (edits.length > 0) await review.edit(edits)
  }
  const save = async (accept: boolean) => {
    const edits = editsOf(task, value)
    const repeated = renamesOf(task, value, state)
    await send([...edits, ...(accept ? [{ kind: 'accept-tasks' as const, taskIds: [task.id] }] : [])])
    if (repeated.length > 0) setRenames(repeated)
    else if (accept) onOpen(next?.id)
  }
  const drop = async () => {
    await send([{ kind: 'drop-task', taskId: task.id }])
    showToast(t('dropped', { no: task.no }))
    onOpen(next?.id ?? previous?.id)
  }
  const split = async () => {
    if (cursor.current <= 0 || cursor.current >= task.text.length) {
      showToast(t('splitHint'), { tone: 'ochre' })
      return
    }
    const newId = `${task.id}-${state.base + 1}`
    await send([{ kind: 'split-task', taskId: task.id, at: cursor.current, newId }])
    onOpen(newId)
  }
  const addAfter = async () => {
    const id = `n${state.base + 1}`
    const { accepted: _a, sure: _s, changed: _c, chapter: _ch, consolidating: _co, ...blank } = task
    await send([
      {
        kind: 'add-task',
        after: task.id,
        task: {
          ...blank,
          id,
          no: '',
          title: null,
          text: t('newTaskText'),
          units: [],
          measures: [],
          recurrences: [],
          condition: null,
        },
      },
    ])
    onOpen(id)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in the fields inside bubble up to here
    <section
      className="task-editor"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !dirty) onOpen(undefined)
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(true)
      }}
    >
      <UnsavedGuard dirty={dirty} />
      <SectionHead
        title={t('editTitle', { no: task.no })}
        note={task.path.join(' / ')}
        act={
          <>
            {previous ? <TextLink onPress={() => onOpen(previous.id)}>←</TextLink> : null}{' '}
            {next ? <TextLink onPress={() => onOpen(next.id)}>→</TextLink> : null}{' '}
            <TextLink onPress={() => onOpen(undefined)}>{t('ledger')}</TextLink>
          </>
        }
      />
      <p>
        {task.accepted ? (
          <StateWord state="claimed">{t('stateAccepted')}</StateWord>
        ) : task.sure ? (
          <StateWord state="not-started">{t('stateSure')}</StateWord>
        ) : (
          <StateWord state="doubtful">{t('stateDoubt')}</StateWord>
        )}{' '}
        {task.source.page ? (
          <span className="w-quiet">{t('showing', { page: task.source.page })}</span>
        ) : null}
      </p>
      <fieldset className="w-form task-form" disabled={!canEdit}>
        <div className="task-head">
          <TextField label={t('fieldNo')} value={value.no} onChange={(no) => put({ no })} />
          <TextField label={t('fieldTitle')} value={value.title} onChange={(title) => put({ title })} />
        </div>
        <div
          onSelect={(event) => {
            if (event.target instanceof HTMLTextAreaElement) cursor.current = event.target.selectionStart
          }}
        >
          <TextField label={t('fieldText')} value={value.text} onChange={(text) => put({ text })} lines={5} />
        </div>
        <UnitListEditor
          label={t('fieldUnits')}
          units={value.units}
          known={state.units.map((unit) => unit.printed)}
          onChange={(units) => put({ units })}
          consolidating={task.consolidating}
          onConsolidate={(printed) =>
            void send([{ kind: 'consolidate', taskId: task.id, measureId: null, printed }])
          }
        />
        <div className="task-head">
          <TextField label={t('fieldLabel')} value={value.label} onChange={(label) => put({ label })} />
          <TextField
            label={t('fieldStart')}
            type="date"
            value={value.start}
            onChange={(date) => put({ start: date })}
          />
          <TextField
            label={t('fieldEnd')}
            type="date"
            value={value.end}
            onChange={(date) => put({ end: date })}
          />
        </div>
        <Checkbox checked={value.ongoing} onChange={(ongoing) => put({ ongoing })}>
          {t('fieldOngoing')}
        </Checkbox>
        <SectionHead title={t('fieldMeasures')} note={value.measures.length} />
        {value.measures.map((measure, index) => {
          const change = (patch: Partial<typeof measure>) =>
            put({
              measures: value.measures.map((one, place) => (place === index ? { ...one, ...patch } : one)),
            })
          return (
            <div key={measure.id} className="measure-editor">
              <TextField
                label={t('measure', { no: measure.no || index + 1 })}
                value={measure.text}
                onChange={(text) => change({ text })}
                lines={2}
              />
              <UnitListEditor
                label={t('fieldUnits')}
                units={measure.units}
                known={state.units.map((unit) => unit.printed)}
                onChange={(units) => change({ units })}
              />
              <TextLink
                tone="plain"
                onPress={() => put({ measures: value.measures.filter((one) => one.id !== measure.id) })}
              >
                {t('removeMeasure')}
              </TextLink>
            </div>
          )
        })}
        <TextLink
          onPress={() =>
            put({
              measures: [
                ...value.measures,
                {
                  id: `${task.id}m${state.base + 1}n${value.measures.length}`,
                  no: `${value.measures.length + 1}`,
                  text: '',
                  units: [],
                },
              ],
            })
          }
        >
          {t('addMeasure')}
        </TextLink>
      </fieldset>
      <AlignmentField
        task={task}
        canEdit={canEdit}
        onAlign={(chapter) => void send([{ kind: 'align-task', taskId: task.id, chapter }])}
      />
      {canEdit ? (
        <div className="review-acts task-acts">
          <Button look="proposed" pending={review.pending} onPress={() => void save(true)} keyHint="Ctrl ↵">
            {dirty ? t('saveAccept') : t('acceptOne')}
          </Button>
          {dirty ? (
            <>
              <Button pending={review.pending} onPress={() => void save(false)}>
                {t('save')}
              </Button>
              <Button look="bare" onPress={() => setValue(start)}>
                {shell('cancel')}
              </Button>
            </>
          ) : (
            <Menu
              label={t('more')}
              entries={[
                { id: 'split', label: t('split'), onAction: () => void split() },
                ...(next
                  ? [
                      {
                        id: 'merge',
                        label: t('mergeNext'),
                        onAction: () => void send([{ kind: 'merge-tasks', taskIds: [task.id, next.id] }]),
                      },
                    ]
                  : []),
                { id: 'add', label: t('addAfter'), onAction: () => void addAfter() },
                { id: 'drop', label: t('drop'), onAction: () => void drop() },
              ]}
            />
          )}
        </div>
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
