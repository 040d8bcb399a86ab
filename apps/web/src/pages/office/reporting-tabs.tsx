import './reporting-tabs.css'
import { ViewTabs } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAbility } from '../../session/use-me.ts'

const places = {
  desk: '/reporting',
  breakdown: '/reporting/breakdown',
  actions: '/reporting/actions',
  requests: '/reporting/requests',
  verification: '/reporting/verification',
  circulars: '/reporting/circulars',
  appraisal: '/reporting/appraisal',
  tenure: '/reporting/tenure',
  contacts: '/reporting/contacts',
  cycles: '/reporting/cycles',
} as const

/** The pages of the reporting room, in the order of a quarter; the cycles, set up once, stand last. */
export function ReportingTabs(props: { current: keyof typeof places; open?: number | undefined }) {
  const { t } = useTranslation('office')
  const readsTenures = useAbility('tenure.read')
  return (
    <ViewTabs
      label={t('title')}
      current={props.current}
      tabs={Object.entries(places)
        .filter(([id]) => id !== 'tenure' || readsTenures)
        .map(([id, href]) => ({
          id,
          href,
          label: t(`tabs.${id as keyof typeof places}`),
          count: (id === 'requests' && props.open) || undefined,
        }))}
    />
  )
}
