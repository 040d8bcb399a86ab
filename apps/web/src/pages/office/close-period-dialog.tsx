import { closePeriod, type PeriodHead } from '@wanwu/contract'
import { Button, Dialog, showToast, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useName } from './in-language.ts'
import { reportAnswers } from './office-answers.ts'

/** Asks before a period is closed, and says what that ends. */
export function ClosePeriodDialog(props: { period: PeriodHead; onClose: () => void }) {
  const { t } = useTranslation('office')
  const { t: shell } = useTranslation()
  const nameOf = useName()
  const close = useAct(closePeriod, {
    refresh: reportAnswers,
    onDone: () => {
      props.onClose()
      showToast(t('closeDone'))
    },
  })
  return (
    <Dialog
      title={t('closeTitle', { period: nameOf(props.period.name) })}
      open
      onClose={props.onClose}
      acts={
        <>
          <Button
            look="proposed"
            pending={close.isPending}
            onPress={() => close.mutate({ periodId: props.period.id })}
          >
            {t('closeYes')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <div className="office-stack">
        <p>{t('closeText')}</p>
        {close.error ? <TroubleBlock trouble={troubleOf(close.error)} /> : null}
      </div>
    </Dialog>
  )
}
