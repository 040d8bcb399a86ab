import { getCatalogue, type LedgerFilter, listLedgerUnits, unitRoles } from '@wanwu/contract'
import { FilterChips, FilterChoice, TextLink, useUiWords } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'

const times = ['dated', 'ongoing', 'none', 'waiting'] as const
const everies = ['P1M', 'P3M', 'P6M', 'P1Y'] as const
const leads = ['none', 'one', 'many'] as const

/** The filters of the ledger in one line; each is off until something is chosen. */
export function LedgerFilters(props: {
  filter: LedgerFilter
  onChange: (patch: Partial<LedgerFilter>) => void
}) {
  const { t } = useTranslation('ledger')
  const words = useUiWords()
  const { filter, onChange } = props
  const units = useAsk(listLedgerUnits, filter.planId ? { planId: filter.planId } : {})
  const catalogue = useAsk(getCatalogue, { catalogue: 'national-opinion' })
  const known = (units.data?.units ?? []).flatMap((unit) =>
    unit.unitId === null ? [] : [{ id: unit.unitId, label: unit.unitName, note: `${unit.tasks}` }],
  )
  const one = <T extends string>(value: T | undefined) => (value === undefined ? [] : [value])
  const { planId: _, ...narrowing } = filter
  return (
    <FilterChips label={t('title')}>
      <FilterChoice
        label={t('filterUnit')}
        choices={known}
        value={one(filter.unitId)}
        onChange={([unitId]) => onChange({ unitId })}
      />
      <FilterChoice
        label={t('filterRole')}
        choices={unitRoles.map((id) => ({ id, label: words.roles[id] }))}
        value={one(filter.role)}
        onChange={([role]) => onChange({ role: unitRoles.find((id) => id === role) })}
      />
      <FilterChoice
        label={t('filterTime')}
        choices={times.map((id) => ({ id, label: t(`times.${id}`) }))}
        value={one(filter.time)}
        onChange={([time]) => onChange({ time: times.find((id) => id === time) })}
      />
      <FilterChoice
        label={t('filterEvery')}
        choices={everies.map((id) => ({ id, label: t(`everies.${id}`) }))}
        value={one(filter.every)}
        onChange={([every]) => onChange({ every })}
      />
      <FilterChoice
        label={t('filterLead')}
        choices={leads.map((id) => ({ id, label: t(`leads.${id}`) }))}
        value={one(filter.lead)}
        onChange={([lead]) => onChange({ lead: leads.find((id) => id === lead) })}
      />
      <FilterChoice
        label={t('filterChapter')}
        choices={(catalogue.data?.entries ?? []).map((entry) => ({ id: entry.code, label: entry.title }))}
        value={one(filter.chapter)}
        onChange={([chapter]) => onChange({ chapter })}
      />
      {filter.section ? (
        <FilterChoice
          label={t('filterSection')}
          choices={[{ id: filter.section, label: filter.section }]}
          value={[filter.section]}
          onChange={([section]) => onChange({ section })}
        />
      ) : null}
      {Object.values(narrowing).some((value) => value !== undefined) ? (
        <TextLink
          onPress={() => onChange(Object.fromEntries(Object.keys(narrowing).map((key) => [key, undefined])))}
        >
          {t('clear')}
        </TextLink>
      ) : null}
    </FilterChips>
  )
}
