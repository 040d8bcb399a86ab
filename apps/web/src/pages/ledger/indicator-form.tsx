import {
  confirmIndicator,
  type IndicatorFields,
  listIndicators,
  pathModes,
  type UnitRef,
} from '@wanwu/contract'
import {
  Button,
  Checkbox,
  focusFirstFault,
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
import { UnitPicker } from '../../pickers/unit-picker.tsx'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'

/** What stands of a target or goal, as far as the form needs it. */
interface Standing {
  owner: UnitRef | null
  proposed: UnitRef | null
  revision: number
  source?: string
  calibre?: string
  cumulative?: boolean
  pathMode?: IndicatorFields['path']
  base?: IndicatorFields['base']
  unit?: string | null
}

/** Names the owner of a target or goal; of a target also source, calibre, path and base. */
export function IndicatorForm(props: {
  kind: 'figure' | 'goal'
  planId: string
  name: string
  line: Standing
  onClose: () => void
}) {
  const { t } = useTranslation('targets')
  const { t: shell } = useTranslation()
  const { line, kind } = props
  const [owner, setOwner] = useState(line.owner ?? line.proposed)
  const [source, setSource] = useState(line.source ?? '')
  const [calibre, setCalibre] = useState(line.calibre ?? '')
  const [cumulative, setCumulative] = useState(line.cumulative ?? false)
  const [path, setPath] = useState(line.pathMode ?? 'interpolated')
  const [baseYear, setBaseYear] = useState(`${line.base?.year ?? ''}`)
  const [baseValue, setBaseValue] = useState(`${line.base?.value ?? ''}`)
  const [tried, setTried] = useState(false)
  const confirm = useAct(confirmIndicator, {
    refresh: [listIndicators],
    onDone: () => {
      showToast(t('confirmed', { name: props.name }))
      props.onClose()
    },
  })
  const year = Number(baseYear)
  const value = Number(baseValue)
  const bare = baseYear.trim() === '' && baseValue.trim() === ''
  const baseFits =
    bare ||
    (/^(?:19[5-9]|20)\d{1,2}$/.test(baseYear.trim()) && baseValue.trim() !== '' && !Number.isNaN(value))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (!owner || !baseFits) return
    confirm.mutate({
      planId: props.planId,
      kind,
      name: props.name,
      revision: line.revision,
      fields: {
        ownerUnitId: owner.id,
        source,
        calibre,
        cumulative,
        path,
        base: bare ? null : { year, value },
      },
    })
  }
  return (
    <SidePanel
      title={props.name}
      sub={t('settings')}
      focusKey={`edit ${props.name}`}
      onClose={props.onClose}
      foot={
        <>
          <Button type="submit" form="indicator-form" look="main" pending={confirm.isPending}>
            {t('confirm')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <UnsavedGuard
        dirty={!confirm.isSuccess && (source !== (line.source ?? '') || calibre !== (line.calibre ?? ''))}
      />
      <form id="indicator-form" className="w-form" onSubmit={submit} noValidate>
        {confirm.error ? <TroubleBlock trouble={troubleOf(confirm.error)} /> : null}
        <UnitPicker
          label={t('owner')}
          value={owner}
          onChange={setOwner}
          error={tried && !owner ? t('pickOwner') : undefined}
        />
        {kind === 'figure' ? (
          <>
            <TextField
              label={t('source')}
              labelNote={shell('optional')}
              value={source}
              onChange={setSource}
            />
            <TextField
              label={t('calibre')}
              labelNote={shell('optional')}
              lines={3}
              value={calibre}
              onChange={setCalibre}
            />
            <Checkbox checked={cumulative} onChange={setCumulative}>
              {t('cumulative')}
            </Checkbox>
            <Select
              label={t('pathMode')}
              value={path}
              onChange={setPath}
              choices={pathModes.map((id) => ({ id, label: t(`pathModes.${id}`) }))}
            />
            <TextField
              label={t('baseYear')}
              labelNote={shell('optional')}
              value={baseYear}
              onChange={setBaseYear}
              error={tried && !baseFits ? t('baseFault') : undefined}
            />
            <TextField
              label={t('base')}
              labelNote={line.unit ?? shell('optional')}
              value={baseValue}
              onChange={setBaseValue}
            />
          </>
        ) : null}
      </form>
    </SidePanel>
  )
}
