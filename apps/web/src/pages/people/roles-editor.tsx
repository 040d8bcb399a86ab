import { listRegions, type Role, roles, type UnitRef } from '@wanwu/contract'
import { Button, Select } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { RegionPicker } from '../../pickers/region-picker.tsx'
import { UnitPicker } from '../../pickers/unit-picker.tsx'

/** A role being edited; `key` only tells rows apart. */
export interface EditedRole {
  key: string
  role: Role
  region: string | null
  unit: UnitRef | null
}

/** The roles of a person, each in a region and, where wanted, for one unit alone. */
export function RolesEditor(props: {
  value: readonly EditedRole[]
  /** what a new row starts with */
  unit: UnitRef | null
  tried: boolean
  onChange: (value: EditedRole[]) => void
}) {
  const { t } = useTranslation('people')
  const { t: words } = useTranslation('words')
  const regions = useAsk(listRegions, {})
  const put = (key: string, patch: Partial<EditedRole>) =>
    props.onChange(props.value.map((row) => (row.key === key ? { ...row, ...patch } : row)))
  return (
    <fieldset className="role-rows" style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className="w-label">{t('rolesHeld')}</legend>
      {props.value.map((row) => (
        <div key={row.key} className="role-row">
          <Select
            label={t('role')}
            value={row.role}
            onChange={(role) => put(row.key, { role })}
            choices={roles.map((id) => ({ id, label: words(`roles.${id}`) }))}
          />
          <RegionPicker
            label={t('roleRegion')}
            value={row.region}
            onChange={(region) => put(row.key, { region })}
            error={props.tried && !row.region ? t('needRegion') : undefined}
          />
          <UnitPicker
            label={t('roleUnit')}
            value={row.unit}
            onChange={(unit) => put(row.key, { unit })}
            hint={t('roleUnitHint')}
          />
          <div>
            <Button
              size="row"
              onPress={() => props.onChange(props.value.filter((other) => other.key !== row.key))}
            >
              {t('dropRole')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          size="bar"
          pending={regions.isPending}
          onPress={() =>
            props.onChange([
              ...props.value,
              {
                key: crypto.randomUUID?.() ?? `${Date.now()}`,
                role: 'liaison',
                region: regions.data?.items[0]?.code ?? null,
                unit: props.unit,
              },
            ])
          }
        >
          {t('addRole')}
        </Button>
      </div>
    </fieldset>
  )
}
