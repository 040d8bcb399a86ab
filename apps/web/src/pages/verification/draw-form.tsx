import { listVerifications, planVerification, type UnitRef } from '@wanwu/contract'
import {
  Button,
  DateField,
  focusFirstFault,
  SidePanel,
  showToast,
  TextField,
  TextLink,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { UnitPicker } from '../../pickers/unit-picker.tsx'

/** Draws a sample of a period's claims: how many, by when, and which other units look. */
export function DrawForm(props: { periodId: string; periodName: string; onClose: () => void }) {
  const { t } = useTranslation('verification')
  const { t: shell } = useTranslation()
  const [size, setSize] = useState('5')
  const [plannedOn, setPlannedOn] = useState('')
  const [verifiers, setVerifiers] = useState<UnitRef[]>([])
  const [tried, setTried] = useState(false)
  const draw = useAct(planVerification, {
    refresh: [listVerifications],
    onDone: (answer) => {
      showToast(t('drawn', { n: answer.drawn }))
      props.onClose()
    },
  })
  const count = Number(size)
  const sizeFits = Number.isInteger(count) && count >= 1 && count <= 500
  const dayFits = /^\d{4}-\d{2}-\d{2}$/.test(plannedOn)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (!sizeFits || !dayFits || verifiers.length === 0) return
    draw.mutate({
      periodId: props.periodId,
      size: count,
      plannedOn,
      verifierIds: verifiers.map(({ id }) => id),
    })
  }
  return (
    <SidePanel
      title={t('drawTitle')}
      sub={props.periodName}
      focusKey="draw"
      onClose={props.onClose}
      foot={
        <>
          <Button type="submit" form="draw-form" look="proposed" pending={draw.isPending}>
            {t('draw')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <form id="draw-form" className="w-form" onSubmit={submit} noValidate>
        {draw.error ? <TroubleBlock trouble={troubleOf(draw.error)} /> : null}
        <p className="w-quiet">{t('drawText')}</p>
        <TextField
          label={t('size')}
          value={size}
          onChange={setSize}
          error={tried && !sizeFits ? t('sizeWrong') : undefined}
        />
        <DateField
          label={t('plannedOn')}
          value={plannedOn}
          onChange={setPlannedOn}
          error={tried && !dayFits ? t('needDay') : undefined}
        />
        {verifiers.map((unit) => (
          <p key={unit.id} className="panel-line panel-split">
            <span>{unit.name}</span>
            <TextLink onPress={() => setVerifiers(verifiers.filter(({ id }) => id !== unit.id))}>
              {t('drop')}
            </TextLink>
          </p>
        ))}
        <UnitPicker
          key={verifiers.length}
          label={verifiers.length === 0 ? t('verifiers') : t('addVerifier')}
          value={null}
          onChange={(unit) => {
            if (unit && !verifiers.some(({ id }) => id === unit.id)) setVerifiers([...verifiers, unit])
          }}
          error={tried && verifiers.length === 0 ? t('needVerifier') : undefined}
        />
      </form>
    </SidePanel>
  )
}
