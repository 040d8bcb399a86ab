import type { RegisterSummary } from '@wanwu/contract'
import { Button, Checkbox, NoteChip, Select, TextField } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { draftKinds, type FieldDraft } from './declaration-draft.ts'
import { DeclareComputed } from './declare-computed.tsx'
import { useLabel } from './use-label.ts'

const classes = ['public', 'internal', 'sensitive', 'personal'] as const
const shapes = ['point', 'line', 'polygon', 'any'] as const

/** One field while it is being declared. Of one in use only the names, the list, whether it is required and a unit of measure not given so far change. */
export function DeclareFieldRow(props: {
  field: FieldDraft
  /** all fields of the register */
  fields: readonly FieldDraft[]
  registers: readonly RegisterSummary[]
  onChange: (patch: Partial<FieldDraft>) => void
  onUp: (() => void) | undefined
  onRemove: (() => void) | undefined
}) {
  const { t } = useTranslation('declaring')
  const { t: shell } = useTranslation()
  const say = useLabel()
  const { field, onChange } = props
  const name = field.zh || t('unnamed')
  const choosing = field.kind === 'choice' || field.kind === 'choices'
  return (
    <div className="declare-row">
      <TextField label={t('labelZh')} value={field.zh} onChange={(zh) => onChange({ zh })} />
      <TextField
        label={t('labelEn')}
        labelNote={shell('optional')}
        value={field.en}
        onChange={(en) => onChange({ en })}
      />
      {field.kept ? (
        <p>
          {t(`kinds.${field.kind}`)}
          {field.kept.kind === 'number' && field.kept.unit ? `（${field.kept.unit}）` : ''} ·{' '}
          {t(`classes.${field.class}`)} <NoteChip>{t('kept')}</NoteChip>
        </p>
      ) : (
        <Select
          label={t('kind')}
          value={field.kind}
          onChange={(kind) =>
            onChange({ kind, ...(kind === 'person' ? { class: 'personal' as const } : {}) })
          }
          choices={draftKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
        />
      )}
      {field.kind === 'number' && !(field.kept?.kind === 'number' && field.kept.unit) ? (
        <TextField
          label={t('unit')}
          labelNote={shell('optional')}
          value={field.unit}
          onChange={(unit) => onChange({ unit })}
        />
      ) : null}
      {field.kind === 'record' && !field.kept ? (
        <Select
          label={t('register')}
          value={field.register || null}
          onChange={(register) => onChange({ register })}
          choices={props.registers.map((one) => ({ id: one.key, label: say(one.labels) }))}
        />
      ) : null}
      {field.kind === 'place' && !field.kept ? (
        <Select
          label={t('shape')}
          value={field.shape}
          onChange={(shape) => onChange({ shape })}
          choices={shapes.map((id) => ({ id, label: t(`shapes.${id}`) }))}
        />
      ) : null}
      {field.kind === 'computed' && !field.kept ? (
        <DeclareComputed
          value={field.compute}
          fields={props.fields}
          onChange={(compute) => onChange({ compute })}
        />
      ) : null}
      {choosing ? (
        <div className="register-wide">
          {field.kept ? (
            <p className="w-quiet">{t('termsKept')}</p>
          ) : (
            <TextField
              label={t('terms')}
              lines={4}
              value={field.terms}
              onChange={(terms) => onChange({ terms })}
              hint={t('termsHint')}
            />
          )}
        </div>
      ) : null}
      <div className="register-acts">
        {field.kind === 'files' || field.kind === 'computed' ? null : (
          <Checkbox checked={field.required} onChange={(required) => onChange({ required })}>
            {t('required')}
          </Checkbox>
        )}
        {field.kind === 'files' || field.kind === 'place' ? null : (
          <Checkbox checked={field.inList} onChange={(inList) => onChange({ inList })}>
            {t('inList')}
          </Checkbox>
        )}
        {field.kept ? null : (
          <Select
            size="bar"
            label={t('class')}
            value={field.class}
            onChange={(next) => onChange({ class: next })}
            choices={classes.map((id) => ({ id, label: t(`classes.${id}`) }))}
          />
        )}
        {props.onUp ? (
          <Button size="row" look="bare" label={t('upName', { name })} onPress={props.onUp}>
            {t('up')}
          </Button>
        ) : null}
        {props.onRemove ? (
          <Button size="row" look="bare" label={t('removeName', { name })} onPress={props.onRemove}>
            {t('remove')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
