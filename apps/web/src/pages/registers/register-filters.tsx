import type { countRecords, OutputOf, RegisterDeclaration, Vocabulary } from '@wanwu/contract'
import { FilterChips, FilterChoice, FilterRange, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { printFilters, type RegisterView, readFilters, withFilter } from './register-view.ts'
import { useLabel } from './use-label.ts'

const ranged = new Set(['number', 'money', 'date', 'period'])

/** What a register can be narrowed by: its facets with counts, ranges of what it can be put in order by, void records. */
export function RegisterFilters(props: {
  declaration: RegisterDeclaration
  vocabularies: readonly Vocabulary[]
  counts: OutputOf<typeof countRecords> | undefined
  view: RegisterView
  onChange: (patch: RegisterView) => void
}) {
  const { t } = useTranslation('registers')
  const say = useLabel()
  const { declaration, vocabularies, view, onChange } = props
  const filters = readFilters(view.where)
  const fieldOf = (key: string) => declaration.fields.find((field) => field.key === key)
  const labelOf = (key: string, value: string, given: string) => {
    if (key === 'state') {
      const state = declaration.states.find((one) => one.key === value)
      return state ? say(state.labels) : given
    }
    const field = fieldOf(key)
    if (field?.kind === 'yes-no') return t(value === 'true' ? 'yes' : 'no')
    if (field?.kind !== 'choice') return given
    const terms = vocabularies.find((one) => one.key === field.vocabulary)?.terms
    const term = terms?.find(({ code }) => code === value)
    return term ? say(term.labels) : given
  }
  const change = (next: Parameters<typeof withFilter>[1]) =>
    onChange({ where: printFilters(withFilter(filters, next)) })
  const ranges = declaration.list.sort.flatMap((key) => {
    const field = fieldOf(key)
    return field && ranged.has(field.kind) ? [field] : []
  })
  return (
    <FilterChips label={t('filters')}>
      {(props.counts?.facets ?? []).map(({ field: key, values }) => {
        const field = fieldOf(key)
        const chosen = (filters.find((one) => one.field === key)?.is ?? []).map(String)
        const known = values.map(({ value, label, count }) => ({
          id: value,
          label: labelOf(key, value, label),
          note: `${count}`,
        }))
        const missing = chosen.filter((value) => !known.some(({ id }) => id === value))
        return (
          <FilterChoice
            key={key}
            multiple
            label={field ? say(field.labels) : t('state')}
            choices={[...known, ...missing.map((id) => ({ id, label: labelOf(key, id, id) }))]}
            value={chosen}
            onChange={(is) =>
              change({
                field: key,
                is: field?.kind === 'yes-no' ? is.map((value) => value === 'true') : is,
              })
            }
          />
        )
      })}
      {ranges.map((field) => {
        const set = filters.find((one) => one.field === field.key)
        const days = field.kind === 'date' || field.kind === 'period'
        const name = say(field.labels)
        return (
          <FilterRange
            key={field.key}
            label={name}
            kind={days ? 'day' : 'number'}
            from={set?.from === undefined ? '' : `${set.from}`}
            to={set?.to === undefined ? '' : `${set.to}`}
            words={{
              from: t('from'),
              to: t('until'),
              apply: t('apply'),
              named: (from, to) =>
                t(from && to ? 'rangeBoth' : from ? 'rangeFrom' : 'rangeUntil', { label: name, from, to }),
            }}
            onChange={(from, to) => {
              const value = (typed: string) => (typed === '' ? undefined : days ? typed : Number(typed))
              change({ field: field.key, from: value(from), to: value(to) })
            }}
          />
        )
      })}
      <FilterChoice
        label={t('voidedOnly')}
        choices={[{ id: 'true', label: t('yes') }]}
        value={view.voided ? ['true'] : []}
        onChange={([voided]) => onChange({ voided: voided ? 'true' : undefined })}
      />
      {view.within ? (
        <FilterChoice
          label={t('within')}
          choices={[{ id: view.within, label: t('within') }]}
          value={[view.within]}
          onChange={([within]) => onChange({ within })}
        />
      ) : null}
      {view.where || view.q || view.within || view.voided ? (
        <TextLink
          onPress={() => onChange({ where: undefined, q: undefined, within: undefined, voided: undefined })}
        >
          {t('clear')}
        </TextLink>
      ) : null}
    </FilterChips>
  )
}
