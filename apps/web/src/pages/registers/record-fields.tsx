import type { Bilingual, RegisterDeclaration, RegisterField, Vocabulary } from '@wanwu/contract'
import { SectionHead } from '@wanwu/ui'
import { FieldControl } from './field-control.tsx'
import type { Drafted, RecordDraft } from './record-draft.ts'
import { useLabel } from './use-label.ts'

const whole = (field: RegisterField) =>
  (field.kind === 'text' && field.lines) ||
  field.kind === 'place' ||
  field.kind === 'files' ||
  field.kind === 'period' ||
  (field.kind === 'choice' && field.many)

/** The fields of a register part by part, as its declaration orders its form. */
export function RecordFields(props: {
  declaration: Pick<RegisterDeclaration, 'fields' | 'form'>
  vocabularies: readonly Vocabulary[]
  draft: RecordDraft
  onChange: (field: string, drafted: Drafted) => void
  faults: Readonly<Record<string, Bilingual>>
  /** fields that this person may not see, and so not change */
  masked?: readonly string[] | undefined
}) {
  const say = useLabel()
  return props.declaration.form.map((part) => {
    const fields = part.fields.flatMap((key) => {
      const field = props.declaration.fields.find((one) => one.key === key)
      return field && field.kind !== 'computed' && !props.masked?.includes(key) ? [field] : []
    })
    if (fields.length === 0) return null
    return (
      <fieldset key={part.labels.zh} className="register-part" aria-label={say(part.labels)}>
        <SectionHead title={say(part.labels)} />
        {fields.map((field) => {
          const fault = props.faults[field.key]
          return (
            <div
              key={field.key}
              id={`field-${field.key}`}
              className={whole(field) ? 'register-wide' : undefined}
            >
              <FieldControl
                field={field}
                vocabularies={props.vocabularies}
                drafted={props.draft[field.key]}
                onChange={(drafted) => props.onChange(field.key, drafted)}
                error={fault ? say(fault) : undefined}
              />
            </div>
          )
        })}
      </fieldset>
    )
  })
}
