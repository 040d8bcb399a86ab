import { addToPeriod, type PeriodHead, type UnitRef } from '@wanwu/contract'
import { Button, Dialog, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { UnitPicker } from '../../pickers/unit-picker.tsx'
import { useName } from './in-language.ts'
import { reportAnswers } from './office-answers.ts'

/** Adds a unit to an open period, with the reason that stays on record. */
export function AddUnitDialog(props: { period: PeriodHead; onClose: () => void }) {
  const { t } = useTranslation('office')
  const { t: shell } = useTranslation()
  const nameOf = useName()
  const [unit, setUnit] = useState<UnitRef | null>(null)
  const [reason, setReason] = useState('')
  const add = useAct(addToPeriod, {
    refresh: reportAnswers,
    onDone: () => {
      props.onClose()
      showToast(t('addDone'))
    },
  })
  const lacking = unit === null ? t('unit') : reason.trim() === '' ? t('addReason') : undefined
  return (
    <Dialog
      title={t('addTitle', { period: nameOf(props.period.name) })}
      open
      onClose={props.onClose}
      acts={
        <>
          <Button
            look="proposed"
            pending={add.isPending}
            reason={lacking ? t('lacks', { what: lacking }) : undefined}
            onPress={() =>
              add.mutate({ periodId: props.period.id, unitId: unit?.id ?? '', reason: reason.trim() })
            }
          >
            {t('addYes')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <div className="office-stack">
        <p>{t('addText')}</p>
        <UnitPicker label={t('unit')} value={unit} onChange={setUnit} />
        <TextField label={t('addReason')} value={reason} onChange={setReason} />
        {add.error ? <TroubleBlock trouble={troubleOf(add.error)} /> : null}
      </div>
    </Dialog>
  )
}
