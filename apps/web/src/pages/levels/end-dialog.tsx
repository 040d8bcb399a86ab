import { type Handing, listHandings, refuseHanding, withdrawHanding } from '@wanwu/contract'
import { Button, Dialog, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'

/** 退回下发, 撤回下发: with a reason that both offices read. */
export function EndDialog(props: { handing: Handing; onClose: () => void }) {
  const { t } = useTranslation('levels')
  const { handing } = props
  const way = handing.can.refuse ? 'refuse' : 'withdraw'
  const [reason, setReason] = useState('')
  const end = useAct(way === 'refuse' ? refuseHanding : withdrawHanding, {
    refresh: [listHandings],
    onDone: () => {
      showToast(t(`${way}Done`))
      props.onClose()
    },
  })
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={t(`${way}Title`, { number: handing.number, to: handing.to.name })}
      acts={
        <>
          <Button
            look="main"
            pending={end.isPending}
            reason={reason.trim() === '' ? t('reasonNeeded') : undefined}
            onPress={() => end.mutate({ handingId: handing.id, reason: reason.trim() })}
          >
            {t(way)}
          </Button>
          <Button onPress={props.onClose}>{t('notYet')}</Button>
        </>
      }
    >
      <div className="w-form">
        <p>{t(`${way}Text`)}</p>
        <TextField label={t('reason')} autoFocus value={reason} onChange={setReason} />
        {end.error ? <TroubleBlock trouble={troubleOf(end.error)} /> : null}
      </div>
    </Dialog>
  )
}
