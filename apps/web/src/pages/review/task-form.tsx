import type { ReviewState, ReviewTask } from '@wanwu/contract'
import { Checkbox, DateField, SectionHead, TextField, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import type { TaskDraft } from './task-draft.ts'
import { UnitListEditor } from './unit-list-editor.tsx'

type Measure = TaskDraft['measures'][number]

/** The fields of a task: number, title, text, units, time, measures with their own units. */
export function TaskForm(props: {
  task: ReviewTask
  state: ReviewState
  value: TaskDraft
  onChange: (patch: Partial<TaskDraft>) => void
  /** where in the text the cursor stands */
  onCursor: (place: number) => void
  onConsolidate: (printed: string | null) => void
}) {
  const { t } = useTranslation('review')
  const { task, state, value, onChange: put } = props
  const known = state.units.map((unit) => unit.printed)
  const change = (id: string, patch: Partial<Measure>) =>
    put({ measures: value.measures.map((one) => (one.id === id ? { ...one, ...patch } : one)) })
  const add = () =>
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
  return (
    <fieldset className="w-form task-form" disabled={!state.can.edit}>
      <div className="task-head">
        <TextField label={t('fieldNo')} value={value.no} onChange={(no) => put({ no })} />
        <TextField label={t('fieldTitle')} value={value.title} onChange={(title) => put({ title })} />
      </div>
      <div
        onSelect={(event) => {
          if (event.target instanceof HTMLTextAreaElement) props.onCursor(event.target.selectionStart)
        }}
      >
        <TextField label={t('fieldText')} value={value.text} onChange={(text) => put({ text })} lines={5} />
      </div>
      <UnitListEditor
        label={t('fieldUnits')}
        units={value.units}
        known={known}
        onChange={(units) => put({ units })}
        consolidating={task.consolidating}
        onConsolidate={props.onConsolidate}
      />
      <div className="task-time">
        <TextField label={t('fieldLabel')} value={value.label} onChange={(label) => put({ label })} />
        <DateField label={t('fieldStart')} value={value.start} onChange={(start) => put({ start })} />
        <DateField label={t('fieldEnd')} value={value.end} onChange={(end) => put({ end })} />
      </div>
      <Checkbox checked={value.ongoing} onChange={(ongoing) => put({ ongoing })}>
        {t('fieldOngoing')}
      </Checkbox>
      <SectionHead title={t('fieldMeasures')} note={value.measures.length} />
      {value.measures.map((measure, index) => (
        <div key={measure.id} className="measure-editor">
          <TextField
            label={t('measure', { no: measure.no || index + 1 })}
            value={measure.text}
            onChange={(text) => change(measure.id, { text })}
            lines={2}
          />
          <UnitListEditor
            label={t('fieldUnits')}
            units={measure.units}
            known={known}
            onChange={(units) => change(measure.id, { units })}
          />
          <TextLink
            tone="plain"
            onPress={() => put({ measures: value.measures.filter((one) => one.id !== measure.id) })}
          >
            {t('removeMeasure')}
          </TextLink>
        </div>
      ))}
      <TextLink onPress={add}>{t('addMeasure')}</TextLink>
    </fieldset>
  )
}
