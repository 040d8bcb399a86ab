import {
  createUnit,
  getUnit,
  listUnits,
  type UnitDetail,
  type UnitKind,
  unitKinds,
  updateUnit,
} from '@wanwu/contract'
import { Button, focusFirstFault, Select, SidePanel, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf, troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { RegionPicker } from '../../pickers/region-picker.tsx'
import { UnitPicker } from '../../pickers/unit-picker.tsx'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'

/** Adds a unit, or changes the one given. */
export function UnitForm(props: {
  unit?: UnitDetail
  /** region a new unit starts with */
  region?: string | undefined
  onClose: () => void
  onDone: (unit: UnitDetail) => void
  /** somebody else changed it meanwhile */
  onStale?: () => void
}) {
  const { t } = useTranslation('units')
  const { t: shell } = useTranslation()
  const { t: words } = useTranslation('words')
  const { unit } = props
  const start = {
    name: unit?.name ?? '',
    shortName: unit?.shortName ?? '',
    kind: (unit?.kind ?? 'department') as UnitKind,
    region: (unit?.region.code ?? props.region ?? null) as string | null,
    planScope: (unit?.planScope.code ?? props.region ?? null) as string | null,
    parent: unit?.parent ?? null,
    lineSuperior: unit?.lineSuperior ?? null,
    aliases: '',
  }
  const [value, setValue] = useState(start)
  const [tried, setTried] = useState(false)
  const [done, setDone] = useState(false)
  const put = (patch: Partial<typeof start>) => setValue((last) => ({ ...last, ...patch }))
  const finish = (saved: UnitDetail, words: string) => {
    setDone(true)
    showToast(words)
    props.onDone(saved)
  }
  const create = useAct(createUnit, {
    refresh: [listUnits],
    onDone: (saved) => finish(saved, t('created', { name: saved.name })),
  })
  const update = useAct(updateUnit, {
    refresh: [listUnits, getUnit],
    onDone: (saved) => finish(saved, t('saved')),
  })
  const act = unit ? update : create

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    const { name, region } = value
    if (!name.trim() || !region) return
    const fields = {
      name,
      shortName: value.shortName.trim() || null,
      kind: value.kind,
      region,
      planScope: value.planScope ?? region,
      parentId: value.parent?.id ?? null,
      lineSuperiorId: value.lineSuperior?.id ?? null,
    }
    if (unit) update.mutate({ id: unit.id, revision: unit.revision, ...fields })
    else {
      const aliases = value.aliases
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((text) => ({ text, kind: 'short' as const }))
      create.mutate({ ...fields, aliases })
    }
  }
  const dirty = !done && JSON.stringify(value) !== JSON.stringify(start)

  return (
    <SidePanel
      title={unit ? t('editTitle') : t('newTitle')}
      sub={unit?.name}
      focusKey={unit ? `edit-${unit.id}` : 'new'}
      onClose={props.onClose}
      foot={
        <>
          <Button type="submit" form="unit-form" look={unit ? 'proposed' : 'main'} pending={act.isPending}>
            {unit ? shell('save') : t('create')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <UnsavedGuard dirty={dirty} />
      <form id="unit-form" className="w-form" onSubmit={submit} noValidate>
        {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
        {codeOf(act.error) === 'CONFLICT' && props.onStale ? (
          <Button onPress={props.onStale}>{shell('reload')}</Button>
        ) : null}
        <TextField
          label={t('fullName')}
          value={value.name}
          onChange={(name) => put({ name })}
          hint={unit ? t('renameHint') : undefined}
          error={tried && !value.name.trim() ? t('needName') : undefined}
          autoFocus
        />
        <TextField
          label={t('short')}
          labelNote={shell('optional')}
          value={value.shortName}
          onChange={(shortName) => put({ shortName })}
        />
        <Select
          label={t('kind')}
          value={value.kind}
          onChange={(kind) => put({ kind })}
          choices={unitKinds.map((id) => ({ id, label: words(`unitKinds.${id}`) }))}
        />
        <RegionPicker
          label={t('place')}
          value={value.region}
          onChange={(region) =>
            put({ region, planScope: value.planScope === value.region ? region : value.planScope })
          }
          error={tried && !value.region ? t('needRegion') : undefined}
        />
        <RegionPicker
          label={t('planScope')}
          value={value.planScope}
          onChange={(planScope) => put({ planScope })}
          hint={t('planScopeHint')}
        />
        <UnitPicker label={t('parent')} value={value.parent} onChange={(parent) => put({ parent })} />
        <UnitPicker
          label={t('lineSuperior')}
          value={value.lineSuperior}
          onChange={(lineSuperior) => put({ lineSuperior })}
          hint={t('lineSuperiorHint')}
        />
        {unit ? null : (
          <TextField
            label={t('aliasesField')}
            labelNote={shell('optional')}
            value={value.aliases}
            onChange={(aliases) => put({ aliases })}
            lines={3}
            hint={t('aliasesHint')}
          />
        )}
      </form>
    </SidePanel>
  )
}
