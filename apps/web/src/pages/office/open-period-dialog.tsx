import {
  type Cycle,
  getMatrix,
  listCycles,
  listPeriods,
  openPeriod,
  type PeriodPlan,
  previewPeriod,
} from '@wanwu/contract'
import { Button, Dialog, Loading, showToast, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { useName } from './in-language.ts'

/** Asks before a period is opened, and says how many units and duties that freezes. */
export function OpenPeriodDialog(props: { cycle: Cycle; period: PeriodPlan; onClose: () => void }) {
  const { t } = useTranslation('office')
  const { t: shell } = useTranslation()
  const nameOf = useName()
  const { cycle, period } = props
  const preview = useAsk(previewPeriod, { cycleId: cycle.id })
  const open = useAct(openPeriod, {
    refresh: [listCycles, listPeriods, getMatrix],
    onDone: (answer) => {
      props.onClose()
      showToast(t('openDone', { period: nameOf(period.name), ...answer }))
    },
  })
  return (
    <Dialog
      title={t('openTitle', { name: cycle.name, period: nameOf(period.name) })}
      open
      onClose={props.onClose}
      acts={
        <>
          <Button
            look="proposed"
            pending={open.isPending}
            onPress={() => open.mutate({ cycleId: cycle.id, dueOn: period.dueOn })}
          >
            {t('openYes')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <div className="office-stack">
        {preview.data ? (
          <>
            <p>{t('openText', { units: preview.data.units, duties: preview.data.duties })}</p>
            {preview.data.waiting > 0 ? <p>{t('openWaiting', { count: preview.data.waiting })}</p> : null}
            {preview.data.withoutDuty.length > 0 ? (
              <p>{t('openWithout', { units: preview.data.withoutDuty.join('、') })}</p>
            ) : null}
          </>
        ) : (
          <Loading lines={2} />
        )}
        {open.error ? <TroubleBlock trouble={troubleOf(open.error)} /> : null}
      </div>
    </Dialog>
  )
}
