import { decideRequest, type ReportRequest } from '@wanwu/contract'
import { Button, Dialog, Facts, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useName } from './in-language.ts'
import { reportAnswers } from './office-answers.ts'
import { RequestWish } from './request-wish.tsx'

/** A request with its reason, to be approved or refused; only a refusal must say why. */
export function DecideDialog(props: { request: ReportRequest; onClose: () => void }) {
  const { t } = useTranslation('office')
  const nameOf = useName()
  const { request } = props
  const [reason, setReason] = useState('')
  const decide = useAct(decideRequest, {
    refresh: reportAnswers,
    onDone: () => {
      props.onClose()
      showToast(t('decided'))
    },
  })
  const send = (decision: 'approved' | 'refused') =>
    decide.mutate({ requestId: request.id, decision, reason: reason.trim() })
  return (
    <Dialog
      title={t('decideTitle', {
        unit: request.unit.name,
        kind: t(`requestKinds.${request.kind}`),
        period: nameOf(request.period.name),
      })}
      open
      onClose={props.onClose}
      acts={
        <>
          <Button
            look="proposed"
            pending={decide.isPending}
            reason={request.can.decide ? undefined : t('selfAsked')}
            onPress={() => send('approved')}
          >
            {t('approve')}
          </Button>
          <Button
            reason={reason.trim() === '' ? t('decideReasonHint') : undefined}
            onPress={() => send('refused')}
          >
            {t('refuse')}
          </Button>
        </>
      }
    >
      <div className="office-stack">
        <Facts
          entries={[
            { label: t('reason'), value: request.reason },
            {
              label: t('wish'),
              value: request.wantedDue || request.toUnit ? <RequestWish request={request} /> : null,
            },
          ]}
        />
        <p className="w-quiet">{t(`kindNotes.${request.kind}`)}</p>
        <TextField
          label={t('decideReason')}
          hint={t('decideReasonHint')}
          value={reason}
          onChange={setReason}
          lines={2}
        />
        {decide.error ? <TroubleBlock trouble={troubleOf(decide.error)} /> : null}
      </div>
    </Dialog>
  )
}
