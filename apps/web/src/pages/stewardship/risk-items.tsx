import {
  type RiskAnswers,
  type RiskItem,
  type RiskScheme,
  readRiskAnswers,
  writeRiskAnswers,
} from '@wanwu/core'
import { RadioChoice, TextField } from '@wanwu/ui'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '../registers/use-label.ts'

interface RiskItemsProps {
  scheme: RiskScheme
  answers: RiskAnswers
  onRate: (code: string, value: number | undefined) => void
}

/** The items of a scheme: those of its sections under their headings, the others, which all have to be rated, below. */
export function RiskItems(props: RiskItemsProps) {
  const { items, sections } = props.scheme
  const optional = new Set(sections.flatMap((section) => section.items))
  return (
    <>
      {sections.map((section) => (
        <RiskSectionItems key={section.code} section={section} {...props} />
      ))}
      <div className="risk-items">
        {items
          .filter(({ code }) => !optional.has(code))
          .map((item) => (
            <RiskRating key={item.code} item={item} {...props} />
          ))}
      </div>
    </>
  )
}

/** A section with how many of it are rated. */
function RiskSectionItems(props: RiskItemsProps & { section: RiskScheme['sections'][number] }) {
  const { t } = useTranslation('stewardship')
  const say = useLabel()
  const id = useId()
  const { section, ...others } = props
  const count = section.items.filter((code) => code in props.answers).length
  return (
    <section className="risk-section" aria-labelledby={id}>
      <h3 id={id}>
        {say(section.labels)}
        <span data-short={count < section.atLeast}>{t('risk.rated', { count, least: section.atLeast })}</span>
      </h3>
      <div className="risk-items">
        {props.scheme.items
          .filter(({ code }) => section.items.includes(code))
          .map((item) => (
            <RiskRating key={item.code} item={item} optional {...others} />
          ))}
      </div>
    </section>
  )
}

const unrated = 'unrated'

/** One item: its grades in a line, with one for none where it may be left unrated; or a number between bounds. */
function RiskRating(props: RiskItemsProps & { item: RiskItem; optional?: true }) {
  const { t } = useTranslation('stewardship')
  const say = useLabel()
  const { scheme, item, optional = false } = props
  const { scale, code } = item
  const value = props.answers[code]
  // what is typed is no number yet after a minus
  const [typed, setTyped] = useState(value === undefined ? '' : `${value}`)
  const label = `${code} ${say(item.labels)}`
  if (scale.kind === 'number') {
    const [fault] =
      value === undefined ? [] : readRiskAnswers(scheme, writeRiskAnswers(scheme, { [code]: value })).faults
    return (
      <TextField
        label={label}
        hint={t('risk.between', { least: scale.least, most: scale.most })}
        error={fault ? say(fault.message) : undefined}
        value={typed}
        onChange={(text) => {
          setTyped(text)
          props.onRate(code, text.trim() === '' ? undefined : Number(text))
        }}
      />
    )
  }
  const grades = scale.grades.map((grade) => ({
    id: `${grade.value}`,
    label: `${grade.value} ${say(grade.labels)}`,
  }))
  return (
    <RadioChoice
      label={label}
      inline
      choices={optional ? [...grades, { id: unrated, label: t('risk.unrated') }] : grades}
      value={value === undefined ? (optional ? unrated : null) : `${value}`}
      onChange={(id) => props.onRate(code, id === unrated ? undefined : Number(id))}
    />
  )
}
