import type { UnitRef } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'
import { UnitPicker } from '../../pickers/unit-picker.tsx'

/** Who owes a report: names to strike out, and a field to add one. */
export function UnitSetEditor(props: {
  units: readonly UnitRef[]
  onChange: (units: UnitRef[]) => void
  error?: string | undefined
}) {
  const { t } = useTranslation('office')
  const { units, onChange } = props
  return (
    <div className="w-field">
      <span className="w-label">
        {t('cycleUnits')} <span className="w-label-note">{t('unitsCount', { count: units.length })}</span>
      </span>
      <ul className="office-units">
        {units.map((unit) => (
          <li key={unit.id} className="office-unit">
            {unit.name}
            <button
              type="button"
              aria-label={t('removeUnit', { name: unit.name })}
              onClick={() => onChange(units.filter(({ id }) => id !== unit.id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <UnitPicker
        key={units.length}
        label={t('addUnit')}
        value={null}
        without={units}
        error={props.error}
        onChange={(unit) => {
          if (unit) onChange([...units, unit])
        }}
      />
    </div>
  )
}
