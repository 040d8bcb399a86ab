import { type UnitRole, unitRoles } from '@wanwu/contract'
import { Button, ComboBox, RoleChip, Select, useUiWords } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitDraft } from './task-draft.ts'

/** A unit list to correct: names as printed, each in a role; one of them may consolidate the others' reports. */
export function UnitListEditor(props: {
  label: string
  units: UnitDraft[]
  /** names printed elsewhere in the document, offered first */
  known: readonly string[]
  onChange: (units: UnitDraft[]) => void
  consolidating?: string | null | undefined
  onConsolidate?: ((printed: string | null) => void) | undefined
}) {
  const { t } = useTranslation('review')
  const words = useUiWords()
  const [role, setRole] = useState<UnitRole>('responsible')
  const [adding, setAdding] = useState(false)
  const { units, onChange } = props
  const add = (name: string) => {
    if (name.trim()) onChange([...units, { name: name.trim(), role }])
    setAdding(false)
  }
  return (
    <div className="w-field">
      <span className="w-label">{props.label}</span>
      <ul className="unit-list">
        {units.map((unit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may stand twice in a list
          <li key={`${unit.name}-${index}`} className="unit-entry">
            <button
              type="button"
              className="unit-role"
              aria-label={`${unit.name} ${t('role')}`}
              onClick={() => {
                const turned = unitRoles[(unitRoles.indexOf(unit.role) + 1) % unitRoles.length] ?? unit.role
                onChange(units.map((one, place) => (place === index ? { ...one, role: turned } : one)))
              }}
            >
              <RoleChip unitRole={unit.role} />
            </button>
            <input
              className="w-input unit-name"
              aria-label={t('unitName')}
              value={unit.name}
              onChange={(event) =>
                onChange(
                  units.map((one, place) => (place === index ? { ...one, name: event.target.value } : one)),
                )
              }
            />
            <Button
              size="row"
              look="bare"
              label={t('removeUnit', { name: unit.name })}
              onPress={() => onChange(units.filter((_, place) => place !== index))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {adding ? (
        <div className="unit-add">
          <Select
            label={t('role')}
            size="bar"
            value={role}
            onChange={setRole}
            choices={unitRoles.map((id) => ({ id, label: words.roles[id] }))}
          />
          <ComboBox
            label={t('unitName')}
            labelHidden
            autoFocus
            value={null}
            choices={props.known.map((name) => ({ id: name, label: name }))}
            onChange={(name) => {
              if (name) add(name)
            }}
            create={{ label: (typed) => typed, onCreate: add }}
          />
        </div>
      ) : (
        <span>
          <Button size="row" onPress={() => setAdding(true)}>
            {t('addUnit')}
          </Button>
        </span>
      )}
      {props.onConsolidate && units.length > 1 ? (
        <Select
          label={t('consolidating')}
          value={props.consolidating ?? ''}
          onChange={(printed) => props.onConsolidate?.(printed || null)}
          hint={t('consolidatingHint')}
          choices={[
            { id: '', label: t('noConsolidating') },
            ...[...new Set(units.map((unit) => unit.name))].map((name) => ({ id: name, label: name })),
          ]}
        />
      ) : null}
    </div>
  )
}
