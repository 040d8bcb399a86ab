import type { EntryField, FieldReturn } from '@wanwu/contract'
import { TextField } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { pasteTidily } from './paste-tidily.ts'
import { ReturnedHere } from './returned-here.tsx'

/** One text of an entry with its length beside that of the last period; what is pasted comes in without debris. */
export function EntryText(props: {
  field: Extract<EntryField, 'progress' | 'problem' | 'cause' | 'next' | 'help'>
  lines: number
  value: string
  earlier: string
  returned: readonly FieldReturn[]
  cutoffOn?: string | undefined
  error?: string | undefined
  onChange: (value: string) => void
}) {
  const { t } = useTranslation('filing')
  const format = useFormat()
  const { value, earlier } = props
  const same = value.trim() !== '' && value.trim() === earlier.trim()
  const length = t('signs', { count: value.length })
  return (
    <div className="filing-text" onPaste={pasteTidily}>
      <ReturnedHere returned={props.returned} />
      <TextField
        label={t(`fields.${props.field}`)}
        labelNote={props.cutoffOn ? t('untilCutoff', { day: format.day(props.cutoffOn) }) : t('mayBeEmpty')}
        lines={props.lines}
        value={value}
        error={props.error}
        onChange={props.onChange}
        hint={
          value === '' ? undefined : same ? (
            <span className="filing-same">{t('sameAsLast', { length })}</span>
          ) : earlier ? (
            t('signsBoth', { length, last: earlier.length })
          ) : (
            length
          )
        }
      />
    </div>
  )
}
