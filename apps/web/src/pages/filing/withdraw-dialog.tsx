import { getReport, listReports, type Report, withdrawReport } from '@wanwu/contract'
import { Button, Dialog, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'

/** 退回修改, 撤回: the leader sends it back, or the unit takes it back, with a reason that stays on record. */
export function WithdrawDialog(props: { open: boolean; onClose: () => void; report: Report }) {
  const { t } = useTranslation('filing')
  const [reason, setReason] = useState('')
  const { summary, can } = props.report
  const withdraw = useAct(withdrawReport, {
    refresh: [getReport, listReports],
    onDone: () => {
      setReason('')
      showToast(t('withdrawn'))
      props.onClose()
    },
  })
  const label = can.sign ? t('sendBack') : t('withdraw')
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={can.sign ? t('sendBackTitle') : t('withdrawTitle')}
      acts={
        <>
          <Button
            look="main"
            pending={withdraw.isPending}
            reason={reason.trim() === '' ? t('reasonMissing') : undefined}
            onPress={() =>
              withdraw.mutate({ reportId: summary.id, revision: summary.revision, reason: reason.trim() })
            }
          >
            {label}
          </Button>
          <Button onPress={props.onClose}>{t('notYet')}</Button>
        </>
      }
    >
      <div className="w-form">
        {summary.state === 'signed' ? <p>{t('withdrawSigned')}</p> : null}
        <TextField label={t('reason')} lines={3} autoFocus value={reason} onChange={setReason} />
        {withdraw.error ? <TroubleBlock trouble={troubleOf(withdraw.error)} /> : null}
      </div>
    </Dialog>
  )
}
