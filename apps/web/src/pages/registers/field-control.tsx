import type { RegisterField, UnitRef, Vocabulary } from '@wanwu/contract'
import { CheckboxList, ComboBox, DateField, RadioChoice, TextField, useLanguage } from '@wanwu/ui'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionPicker } from '../../pickers/region-picker.tsx'
import { UnitPicker } from '../../pickers/unit-picker.tsx'
import { usePinyin } from '../../pickers/use-pinyin.ts'
import { measureWord } from './measure-words.ts'
import type { Drafted, PlaceDraft } from './record-draft.ts'
import { RecordPicker } from './record-picker.tsx'
import { useLabel } from './use-label.ts'

const PlaceField = lazy(() => import('./place-field.tsx').then((module) => ({ default: module.PlaceField })))

/** The control of a field by its kind. Files are added once the record is saved; what is computed is not filled in. */
export function FieldControl(props: {
  field: RegisterField
  vocabularies: readonly Vocabulary[]
  drafted: Drafted | undefined
  onChange: (drafted: Drafted) => void
  error?: string | undefined
}) {
  const { t } = useTranslation('registers')
  const say = useLabel()
  const language = useLanguage()
  const pinyinOf = usePinyin()
  const { field, drafted, onChange, error } = props
  const label = say(field.labels)
  const labelNote = field.required ? t('required') : undefined
  const hint = field.help ? say(field.help) : undefined
  const common = { label, labelNote, hint, error }
  const text = typeof drafted === 'string' ? drafted : ''
  switch (field.kind) {
    case 'computed':
      return null
    case 'files':
      return <p className="w-quiet">{t('headed', { name: label, what: t('filesLater') })}</p>
    case 'text':
      return <TextField {...common} value={text} onChange={onChange} {...(field.lines ? { lines: 4 } : {})} />
    case 'person':
    case 'taxon':
      return <TextField {...common} value={text} onChange={onChange} />
    case 'number':
    case 'money': {
      const unit = field.kind === 'money' ? t('yuan').trim() : measureWord(field.unit, language)
      return (
        <TextField
          {...common}
          labelNote={[unit, labelNote].filter(Boolean).join(' · ') || undefined}
          inputMode="decimal"
          value={text}
          onChange={onChange}
        />
      )
    }
    case 'date':
      return <DateField {...common} value={text} onChange={onChange} />
    case 'period': {
      const span =
        drafted && typeof drafted === 'object' && 'from' in drafted ? drafted : { from: '', to: '' }
      return (
        <fieldset className="register-pair">
          <legend className="w-label">{label}</legend>
          <DateField
            label={t('from')}
            labelNote={labelNote}
            value={span.from}
            onChange={(from) => onChange({ ...span, from })}
            error={error}
          />
          <DateField
            label={t('until')}
            value={span.to}
            onChange={(to) => onChange({ ...span, to })}
            hint={hint}
          />
        </fieldset>
      )
    }
    case 'yes-no':
      return (
        <RadioChoice
          {...common}
          inline
          value={drafted === null || drafted === undefined ? (field.required ? null : 'unset') : `${drafted}`}
          choices={[
            { id: 'true', label: t('yes') },
            { id: 'false', label: t('no') },
            ...(field.required ? [] : [{ id: 'unset', label: t('unset') }]),
          ]}
          onChange={(id) => onChange(id === 'unset' ? null : id === 'true')}
        />
      )
    case 'choice': {
      const all = props.vocabularies.find(({ key }) => key === field.vocabulary)?.terms ?? []
      const held = Array.isArray(drafted) ? drafted : typeof drafted === 'string' ? [drafted] : []
      const choices = all
        .filter(({ code, ended }) => !ended || held.includes(code))
        .map(({ code, labels }) => ({
          id: code,
          label: say(labels),
          keys: [code, ...pinyinOf(labels.zh)],
        }))
      if (field.many) return <CheckboxList {...common} choices={choices} value={held} onChange={onChange} />
      return (
        <ComboBox
          {...common}
          placeholder={t('pickTerm')}
          choices={choices}
          value={held[0] ?? null}
          onChange={onChange}
        />
      )
    }
    case 'unit':
      return <UnitPicker {...common} value={refOf(drafted)} onChange={onChange} />
    case 'region':
      return <RegionPicker {...common} value={text || null} onChange={onChange} />
    case 'record':
      return <RecordPicker {...common} register={field.register} value={refOf(drafted)} onChange={onChange} />
    case 'place':
      return (
        <Suspense fallback={<p className="w-quiet">{label}</p>}>
          <PlaceField {...common} allowed={field.shape} value={placeOf(drafted)} onChange={onChange} />
        </Suspense>
      )
  }
}

function refOf(drafted: Drafted | undefined): UnitRef | null {
  return drafted && typeof drafted === 'object' && 'id' in drafted ? drafted : null
}

function placeOf(drafted: Drafted | undefined): PlaceDraft {
  return drafted && typeof drafted === 'object' && 'shape' in drafted
    ? drafted
    : { shape: 'point', x: '', y: '', text: '' }
}
