import {
  type FieldValue,
  mostShown,
  type RegisterDeclaration,
  type RegisterImport,
  type Vocabulary,
} from '@wanwu/contract'
import { inLanguage, SectionHead, TextLink, useLanguage } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useLabel } from './use-label.ts'
import { useValueText } from './use-value-text.ts'

/** Every cell (or row) that cannot be taken, by its address in the file: what is wrong and what to do. */
export function ImportFaults(props: { item: RegisterImport }) {
  const { t } = useTranslation('exchange')
  const language = useLanguage()
  const { faults, faultCount } = props.item
  if (faultCount === 0) return null
  return (
    <section id="faults">
      <SectionHead title={t('faults')} note={faultCount} />
      <ul className="import-rows">
        {faults.map(({ address, heading, value, message, next }) => (
          <li key={`${address} ${message.en}`}>
            <strong className="import-address">
              {/^\d+$/.test(address) ? t('row', { row: address }) : address}
            </strong>
            <span>
              {heading} {value === '' ? null : <q>{value}</q>}
            </span>
            <span>
              {inLanguage(message, language)} <span className="w-quiet">{inLanguage(next, language)}</span>
            </span>
          </li>
        ))}
      </ul>
      {faultCount > faults.length ? (
        <p className="w-quiet">{t('more', { n: faultCount - mostShown })}</p>
      ) : null}
    </section>
  )
}

/** Rows whose record is there already, with what would change. */
export function ImportDifferences(props: {
  item: RegisterImport
  declaration: RegisterDeclaration
  vocabularies: readonly Vocabulary[]
}) {
  const { t } = useTranslation('exchange')
  const say = useLabel()
  const print = useValueText(props.vocabularies)
  const { differences, counts } = props.item
  if (differences.length === 0) return null
  const text = (key: string, value: FieldValue | undefined) => {
    const field = props.declaration.fields.find((each) => each.key === key)
    return field && value !== undefined && value !== null ? print(field, value) : t('nothing')
  }
  const nameOf = (key: string) => {
    const field = props.declaration.fields.find((each) => each.key === key)
    return field ? say(field.labels) : key
  }
  return (
    <section id="differences">
      <SectionHead title={t('differences')} note={counts.update} />
      <ul className="import-rows">
        {differences.map(({ row, id, title, changes }) => (
          <li key={row}>
            <strong className="import-address">{t('row', { row })}</strong>
            <TextLink href={`/registers/${props.declaration.key}/${id}`}>{title || t('record')}</TextLink>
            <span>
              {changes.map(({ field, before, after }) => (
                <span key={field} className="import-change">
                  {nameOf(field)} <del>{before === undefined ? t('hidden') : text(field, before)}</del>{' '}
                  {text(field, after)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {counts.update > differences.length ? (
        <p className="w-quiet">{t('more', { n: counts.update - differences.length })}</p>
      ) : null}
    </section>
  )
}
