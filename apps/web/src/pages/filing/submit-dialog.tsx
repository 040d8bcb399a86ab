import { getReport, listReports, type Report, submitReport } from '@wanwu/contract'
import { Button, Callout, DateField, Dialog, isDayOrEmpty, showToast, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import type { Filing } from './use-filing.ts'

/** 送签: says until when the report speaks and hands it to the leader, after everything written is stored. */
export function SubmitDialog(props: {
  open: boolean
  onClose: () => void
  report: Report
  filing: Filing
  unmended: number
}) {
  const { t } = useTranslation('filing')
  const { report, filing, onClose } = props
  const [cutoffOn, setCutoffOn] = useState(report.cutoffOn)
  const [unsent, setUnsent] = useState(0)
  const submit = useAct(submitReport, {
    refresh: [getReport, listReports],
    onDone: () => {
      showToast(t('submitted'))
      onClose()
    },
  })
  const go = async () => {
    await filing.keeper.flush()
    setUnsent(filing.keeper.state().changes.size)
    if (filing.keeper.clear) {
      submit.mutate({ reportId: report.summary.id, revision: report.summary.revision, cutoffOn })
    }
  }
  const valid = cutoffOn !== '' && isDayOrEmpty(cutoffOn)
  return (
    <Dialog
      open={props.open}
      onClose={onClose}
      title={t('submitTitle')}
      acts={
        <>
          <Button
            look="main"
            autoFocus
            pending={submit.isPending}
            reason={valid ? undefined : t('cutoffMissing')}
            onPress={() => void go()}
          >
            {t('submit')}
          </Button>
          <Button onPress={onClose}>{t('notYet')}</Button>
        </>
      }
    >
      <div className="w-form">
        <p>{t('submitText')}</p>
        {props.unmended > 0 ? (
          <Callout state="returned">{t('submitUnmended', { count: props.unmended })}</Callout>
        ) : null}
        <DateField label={t('cutoff')} value={cutoffOn} onChange={setCutoffOn} hint={t('cutoffHint')} />
        {unsent > 0 ? <Callout state="doubtful">{t('submitUnsent', { count: unsent })}</Callout> : null}
        {submit.error ? <TroubleBlock trouble={troubleOf(submit.error)} /> : null}
      </div>
    </Dialog>
  )
}
