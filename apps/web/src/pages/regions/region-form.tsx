import {
  addRegionVersion,
  getRegion,
  listRegions,
  type RegionLevel,
  type RegionVersion,
  regionLevels,
} from '@wanwu/contract'
import {
  Button,
  DateField,
  focusFirstFault,
  parseDay,
  Select,
  SidePanel,
  showToast,
  TextField,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { RegionPicker } from '../../pickers/region-picker.tsx'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'

/** Adds a region, or a new version of the one given: renamed, or placed elsewhere, from a day on. */
export function RegionForm(props: {
  latest?: RegionVersion
  onClose: () => void
  onDone: (code: string) => void
}) {
  const { t } = useTranslation('regions')
  const { t: shell } = useTranslation()
  const { t: words } = useTranslation('words')
  const { latest } = props
  const start = {
    code: latest?.code ?? '',
    name: latest?.name ?? '',
    level: (latest?.level ?? 'county') as RegionLevel,
    parent: latest?.parent ?? (null as string | null),
    validFrom: '',
  }
  const [value, setValue] = useState(start)
  const [tried, setTried] = useState(false)
  const [stored, setStored] = useState(false)
  const put = (patch: Partial<typeof start>) => setValue((last) => ({ ...last, ...patch }))
  const act = useAct(addRegionVersion, {
    refresh: [listRegions, getRegion],
    onDone: (version) => {
      setStored(true)
      showToast(t('stored', { name: version.name }))
      props.onDone(version.code)
    },
  })
  const codeRead = /^\d{6}(\d{3})?(\d{3})?$/.test(value.code.trim())
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    const validFrom = parseDay(value.validFrom)
    if (!codeRead || !value.name.trim() || !validFrom) return
    act.mutate({ ...value, code: value.code.trim(), name: value.name.trim(), validFrom })
  }
  return (
    <SidePanel
      title={latest ? t('changeTitle') : t('add')}
      sub={latest ? `${latest.name} · ${latest.code}` : undefined}
      focusKey={latest ? `change-${latest.code}` : 'new'}
      onClose={props.onClose}
      foot={
        <>
          <Button
            type="submit"
            form="region-form"
            look={latest ? 'proposed' : 'main'}
            pending={act.isPending}
          >
            {shell('save')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <UnsavedGuard dirty={!stored && JSON.stringify(value) !== JSON.stringify(start)} />
      <form id="region-form" className="w-form" onSubmit={submit} noValidate>
        {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
        <TextField
          label={t('code')}
          value={value.code}
          onChange={(code) => put({ code })}
          readOnly={latest !== undefined}
          hint={latest ? undefined : t('codeHint')}
          error={tried && !codeRead ? t('codeHint') : undefined}
          autoFocus={!latest}
        />
        <TextField
          label={t('name')}
          value={value.name}
          onChange={(name) => put({ name })}
          error={tried && !value.name.trim() ? t('needName') : undefined}
          autoFocus={latest !== undefined}
        />
        <Select
          label={t('level')}
          value={value.level}
          onChange={(level) => put({ level })}
          choices={regionLevels.map((id) => ({ id, label: words(`regionLevels.${id}`) }))}
        />
        <RegionPicker label={t('parent')} value={value.parent} onChange={(parent) => put({ parent })} />
        <DateField
          label={t('validFrom')}
          value={value.validFrom}
          onChange={(validFrom) => put({ validFrom })}
          hint={latest ? t('changeHint') : undefined}
          error={tried && !parseDay(value.validFrom) ? t('needDay') : undefined}
        />
      </form>
    </SidePanel>
  )
}
