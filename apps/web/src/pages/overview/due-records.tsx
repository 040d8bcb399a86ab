import { listDueItems } from '@wanwu/contract'
import { SectionHead, Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { useAbility } from '../../session/use-me.ts'

/** 台账到期: what the caller's own unit owes in registers, in one line that opens. */
export function DueRecords() {
  const { t } = useTranslation('proof')
  const writes = useAbility('register.write')
  const { items = [], overdue = 0 } = useAsk(listDueItems, {}, { enabled: writes }).data ?? {}
  if (items.length === 0) return null
  return (
    <section>
      <SectionHead title={t('dueOverview')} />
      <div className="overview-line">
        <Sentence
          size="second"
          template={t('dueOverviewLine')}
          numbers={{
            overdue: { value: overdue, href: '/registers/due', tone: 'red' },
            soon: { value: items.length - overdue, href: '/registers/due' },
          }}
        />
      </div>
    </section>
  )
}
