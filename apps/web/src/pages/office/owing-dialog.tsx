import type { PeriodHead } from '@wanwu/contract'
import { Button, Dialog, showToast, TextField } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { copyText } from './copy-text.ts'
import { useOwingText } from './use-owing-text.ts'

/** 还欠谁, as text to copy; where the browser keeps its clipboard closed it can be marked and copied by hand. */
export function OwingDialog(props: { period: PeriodHead; onClose: () => void }) {
  const { t } = useTranslation('office')
  const { t: shell } = useTranslation()
  const { units, text } = useOwingText(props.period)
  const copy = async () => {
    if (!(await copyText(text))) return
    showToast(t('copied'))
    props.onClose()
  }
  return (
    <Dialog
      title={t('copyOwingTitle', { count: units.length })}
      open
      onClose={props.onClose}
      wide
      acts={
        <>
          <Button look="proposed" onPress={() => void copy()}>
            {t('copy')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <div className="office-stack">
        <p>{t('copyOwingText')}</p>
        <TextField label={t('owing')} value={text} onChange={() => undefined} lines={10} readOnly />
      </div>
    </Dialog>
  )
}
