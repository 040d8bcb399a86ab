import '../system/system.css'
import { getChasingSettings, listPlans } from '@wanwu/contract'
import { Empty, Failed, Loading, Select, Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { CycleOpenings } from './cycle-openings.tsx'
import { SettingsForm } from './settings-form.tsx'

const View = z.object({ planId: z.uuid().optional() })

/** 催报与亮灯设置: of one plan at a time. */
export function ChasingPage() {
  const { t } = useTranslation('chasing')
  const { t: shell } = useTranslation()
  const { t: system } = useTranslation('system')
  const [view, setView] = useView(View)
  const plans = useAsk(listPlans, {})
  const planId = view.planId ?? plans.data?.plans[0]?.id
  const settings = useAsk(getChasingSettings, { planId: planId ?? '' }, { enabled: planId !== undefined })
  return (
    <Page
      trail={[{ label: shell('rooms.system'), href: '/system' }]}
      title={system('chasingTitle')}
      bar={
        plans.data && plans.data.plans.length > 1 ? (
          <Select
            label={t('plan')}
            size="bar"
            value={planId ?? null}
            onChange={(id) => setView({ planId: id })}
            choices={plans.data.plans.map(({ id, title }) => ({ id, label: title }))}
          />
        ) : null
      }
    >
      {plans.data?.plans.length === 0 ? (
        <Empty title={t('noPlan')}>{t('noPlanText')}</Empty>
      ) : settings.error ? (
        <Failed trouble={troubleOf(settings.error)} onRetry={() => void settings.refetch()} />
      ) : settings.data ? (
        <>
          <Sentence
            template={settings.data.reminders.on ? t('sentence') : t('sentenceOff')}
            numbers={{ before: { value: settings.data.reminders.before.join('、') || '—' } }}
            note={`${settings.data.planTitle}${settings.data.revision === 0 ? t('defaults') : ''}`}
          />
          <div className="parts">
            <CycleOpenings cycles={settings.data.cycles} />
            <SettingsForm
              key={`${settings.data.planId} ${settings.data.revision}`}
              settings={settings.data}
            />
          </div>
        </>
      ) : (
        <Loading lines={6} />
      )}
    </Page>
  )
}
