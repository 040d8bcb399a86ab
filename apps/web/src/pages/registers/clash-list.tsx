import type { FieldValue, RegisterField, RegisterRecord, Vocabulary } from '@wanwu/contract'
import { Button, Callout } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useLabel } from './use-label.ts'
import { useValueText } from './use-value-text.ts'

/** What two people changed at the same time, both beside each other; what this person filled in stays unless given up. */
export function ClashList(props: {
  fields: readonly RegisterField[]
  vocabularies: readonly Vocabulary[]
  present: RegisterRecord
  /** names of what this person chose */
  names: Readonly<Record<string, string>>
  mineOf: (field: RegisterField) => FieldValue
  onTheirs: (field: RegisterField) => void
}) {
  const { t } = useTranslation('registers')
  const say = useLabel()
  const textOf = useValueText(props.vocabularies)
  const { fields, present } = props
  return (
    <div role="alert">
      <Callout state="doubtful">
        <strong>{t('conflictTitle')}</strong>
        <p>{fields.length > 0 ? t('conflictText') : t('conflictNone')}</p>
        {fields.map((field) => (
          <div key={field.key} className="register-clash">
            <span>{say(field.labels)}</span>
            <span>
              {t('headed', {
                name: t('mine'),
                what: textOf(field, props.mineOf(field), { ...present.names, ...props.names }) || t('empty'),
              })}
            </span>
            <span>
              {t('headed', {
                name: t('theirs'),
                what: textOf(field, present.values[field.key], present.names) || t('empty'),
              })}
            </span>
            <Button size="row" onPress={() => props.onTheirs(field)}>
              {t('useTheirs')}
            </Button>
          </div>
        ))}
      </Callout>
    </div>
  )
}
