import type { RegisterDeclaration, RegisterField, RegisterRecord, Vocabulary } from '@wanwu/contract'
import { readVerbatim } from '@wanwu/core'
import { Facts, SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useLabel } from './use-label.ts'
import { useValueText } from './use-value-text.ts'

/** What somebody else's table said, kept as it came: headings with the content of each cell. */
function VerbatimFacts({ text }: { text: string }) {
  const cells = readVerbatim(text)
  if (!cells) return <p className="record-text">{text}</p>
  const filled = cells.filter(({ content }) => content !== null && content !== '')
  if (filled.length === 0) return <p lang="zh-CN">{cells.map(({ name }) => name).join('、')}</p>
  return (
    <div lang="zh-CN">
      <Facts entries={filled.map(({ name, content }) => ({ label: name, value: content }))} />
    </div>
  )
}

/** What a record says, part by part as in its form, then what acts set and what is worked out. Hidden values say why. */
export function RecordFacts(props: {
  declaration: RegisterDeclaration
  vocabularies: readonly Vocabulary[]
  record: RegisterRecord
}) {
  const { t } = useTranslation('registers')
  const say = useLabel()
  const textOf = useValueText(props.vocabularies)
  const { declaration, record } = props
  const inForm = new Set(declaration.form.flatMap((part) => part.fields))
  const handedDown = declaration.fields.filter((field) => field.kind === 'text' && field.verbatim)
  const rest = declaration.fields
    .filter((field) => !inForm.has(field.key) && !handedDown.includes(field))
    .map(({ key }) => key)
  const parts = [
    ...declaration.form.map(({ labels, fields }) => ({ name: say(labels), fields, always: true })),
    { name: t('byActs'), fields: rest, always: false },
  ]
  const shownValue = (field: RegisterField) => {
    const value = record.values[field.key]
    if (record.masked.includes(field.key) && (value === undefined || field.kind !== 'place')) {
      const why =
        field.class === 'personal'
          ? 'maskedPersonal'
          : field.class === 'sensitive'
            ? 'maskedSensitive'
            : 'masked'
      return <span className="w-quiet">{t(why)}</span>
    }
    const text = textOf(field, value, record.names)
    if (field.kind === 'record' && typeof value === 'string')
      return <TextLink href={`/registers/${field.register}/${value}`}>{text}</TextLink>
    if (field.kind === 'place' && record.masked.includes(field.key))
      return (
        <>
          {text} <span className="w-quiet">{t('blurred')}</span>
        </>
      )
    return text === '' ? '' : <span className="record-text">{text}</span>
  }
  const sections = parts.map(({ name, fields, always }) => {
    const entries = fields.flatMap((key) => {
      const field = declaration.fields.find((one) => one.key === key)
      if (!field || field.kind === 'files' || key === declaration.title) return []
      const value = shownValue(field)
      return value === '' ? [] : [{ label: say(field.labels), value }]
    })
    if (entries.length === 0 && !always) return null
    return (
      <section key={name}>
        <SectionHead title={name} />
        {entries.length > 0 ? <Facts entries={entries} /> : <p className="w-quiet">{t('factsNone')}</p>}
      </section>
    )
  })
  return (
    <>
      {sections}
      {handedDown.map((field) => {
        const text = record.values[field.key]
        if (typeof text !== 'string' || text === '') return null
        return (
          <section key={field.key}>
            <SectionHead title={say(field.labels)} />
            <VerbatimFacts text={text} />
          </section>
        )
      })}
    </>
  )
}
