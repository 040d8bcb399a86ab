import { getReport, listReports, type Report, signReport } from '@wanwu/contract'
import { Button, Dialog, showToast, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'

/** 签发: the leader signs, and with that the report is filed. */
export function SignDialog(props: { open: boolean; onClose: () => void; report: Report }) {
  const { t } = useTranslation('filing')
  const { summary } = props.report
  const sign = useAct(signReport, {
    refresh: [getReport, listReports],
    onDone: () => {
      showToast(t('signed'))
      props.onClose()
    },
  })
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={t('signTitle', { unit: summary.unit.name })}
      acts={
        <>
          <Button
            look="main"
            autoFocus
            pending={sign.isPending}
            onPress={() => sign.mutate({ reportId: summary.id, revision: summary.revision })}
          >
            {t('sign')}
          </Button>
          <Button onPress={props.onClose}>{t('notYet')}</Button>
        </>
      }
    >
      <p>{t('signText')}</p>
      {sign.error ? <TroubleBlock trouble={troubleOf(sign.error)} /> : null}
    </Dialog>
  )
}
