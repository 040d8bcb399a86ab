import type { Report } from '@wanwu/contract'
import { ActBar, Button } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type countDuties, countOpenValues } from './filing-view.ts'
import { SignDialog } from './sign-dialog.tsx'
import { SubmitDialog } from './submit-dialog.tsx'
import type { Filing } from './use-filing.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** The bar below: how much is prepared, what is left, and the one act that takes the report further. */
export function FilingBar(props: { report: Report; counts: ReturnType<typeof countDuties>; filing: Filing }) {
  const { t } = useTranslation('filing')
  const { t: targets } = useTranslation('targets')
  const [asking, setAsking] = useState<'submit' | 'sign' | 'withdraw' | null>(null)
  const { report, counts, filing } = props
  const { can } = report
  if (!can.submit && !can.sign && !can.withdraw) return null
  const openValues = countOpenValues(report.values, filing.valueOf)
  const missing = counts.own + counts.together + counts.halfWritten
  const reason =
    missing > 0
      ? t('submitMissing', { count: missing })
      : counts.waiting > 0
        ? t('submitWaits', { count: counts.waiting })
        : openValues > 0
          ? targets('submitValues', { count: openValues })
          : undefined
  const close = () => setAsking(null)
  return (
    <>
      <ActBar
        kind="acts"
        end={
          <>
            {can.withdraw ? (
              <Button look={can.sign ? 'plain' : 'bare'} onPress={() => setAsking('withdraw')}>
                {can.sign ? t('sendBack') : t('withdraw')}
              </Button>
            ) : null}
            {can.sign ? (
              <Button look="main" onPress={() => setAsking('sign')}>
                {t('sign')}
              </Button>
            ) : null}
            {can.submit ? (
              <Button look="main" reason={reason} onPress={() => setAsking('submit')}>
                {t('submit')}
              </Button>
            ) : null}
          </>
        }
      >
        {can.submit ? (
          <>
            <strong className="filing-prepared">
              {t('prepared', { prepared: counts.prepared, total: counts.total })}
            </strong>
            <span className="filing-prepared-track" aria-hidden>
              <span
                style={{ width: `${counts.total === 0 ? 100 : (counts.prepared / counts.total) * 100}%` }}
              />
            </span>
            <span className="filing-rest">
              {missing + counts.waiting + openValues > 0 ? t('signedCounts') : t('readyToSubmit')}
            </span>
          </>
        ) : (
          <span>{can.sign ? t('signNote') : t('withdrawNote')}</span>
        )}
      </ActBar>
      <SubmitDialog
        open={asking === 'submit'}
        onClose={close}
        report={report}
        filing={filing}
        unmended={counts.returned}
      />
      <SignDialog open={asking === 'sign'} onClose={close} report={report} />
      <WithdrawDialog open={asking === 'withdraw'} onClose={close} report={report} />
    </>
  )
}
