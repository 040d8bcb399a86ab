import { closeRegion, getRegion, listRegions, type RegionVersion } from '@wanwu/contract'
import { Button, DateField, focusFirstFault, parseDay, SidePanel, showToast, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { RegionPicker } from '../../pickers/region-picker.tsx'

/** Ends a region 撤销, naming the one that takes its place where one does. */
export function CloseRegionForm(props: { latest: RegionVersion; onClose: () => void }) {
  const { t } = useTranslation('regions')
  const { t: shell } = useTranslation()
  const { latest, onClose } = props
  const [day, setDay] = useState('')
  const [successor, setSuccessor] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const act = useAct(closeRegion, {
    refresh: [listRegions, getRegion],
    onDone: () => {
      showToast(t('closed', { name: latest.name }))
      onClose()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    const validTo = parseDay(day)
    if (validTo) act.mutate({ code: latest.code, validTo, successor })
  }
  return (
    <SidePanel
      title={t('close')}
      sub={`${latest.name} · ${latest.code}`}
      focusKey={`close-${latest.code}`}
      onClose={onClose}
      foot={
        <>
          <Button type="submit" form="close-region" look="proposed" pending={act.isPending}>
            {t('close')}
          </Button>
          <Button onPress={onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <form id="close-region" className="w-form" onSubmit={submit} noValidate>
        {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
        <p>{t('closeText')}</p>
        <DateField
          label={t('validTo')}
          value={day}
          onChange={setDay}
          error={tried && !parseDay(day) ? t('needDay') : undefined}
        />
        <RegionPicker
          label={t('successor')}
          value={successor}
          onChange={setSuccessor}
          hint={t('successorHint')}
        />
      </form>
    </SidePanel>
  )
}
