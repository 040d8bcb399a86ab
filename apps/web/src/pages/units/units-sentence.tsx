import { type UnitSummary, unitKinds } from '@wanwu/contract'
import { Sentence, type SentenceNumber } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../place/address.ts'
import type { UnitsView } from './units-view.ts'

/** How many units there are in what is seen, and of which kinds; each number narrows the list to its rows. */
export function UnitsSentence(props: {
  units: readonly UnitSummary[]
  complete: boolean
  view: Omit<UnitsView, 'open' | 'edit'>
  region: string | undefined
}) {
  const { t } = useTranslation('units')
  const { t: words } = useTranslation('words')
  const { view, units } = props
  const numbers: Record<string, SentenceNumber> = { count: { value: units.length } }
  const kinds = unitKinds
    .map((kind) => ({ kind, n: units.filter((unit) => unit.kind === kind).length }))
    .filter((entry) => entry.n > 0)
  const parts =
    props.complete && !view.kind && kinds.length > 1
      ? kinds.map(({ kind, n }) => {
          numbers[kind] = { value: n, href: addressOf('/system/units', { ...view, kind }) }
          return t('kindPart', { kind: words(`unitKinds.${kind}`) }).replace('{n}', `{${kind}}`)
        })
      : []
  const head = !props.complete
    ? t('sentenceMore')
    : view.q
      ? t('sentenceSearch', { q: view.q })
      : props.region
        ? t('sentenceRegion', { region: props.region })
        : t('sentenceAll')
  return (
    <Sentence
      template={`${head}${parts.length > 0 ? t('kindsJoin') + parts.join(t('comma')) : ''}${t('stop')}`}
      numbers={numbers}
    />
  )
}
