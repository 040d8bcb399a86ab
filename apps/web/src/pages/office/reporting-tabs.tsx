import { ViewTabs } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** The pages of the reporting room that everybody has: who owes, the cycles, the requests. */
export function ReportingTabs(props: { current: 'desk' | 'cycles' | 'requests'; open?: number | undefined }) {
  const { t } = useTranslation('office')
  return (
    <ViewTabs
      label={t('title')}
      current={props.current}
      tabs={[
        { id: 'desk', label: t('title'), href: '/reporting' },
        { id: 'cycles', label: t('cycles'), href: '/reporting/cycles' },
        { id: 'requests', label: t('requests'), href: '/reporting/requests', count: props.open || undefined },
      ]}
    />
  )
}
