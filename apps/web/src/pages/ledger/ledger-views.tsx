import type { getOverview, OutputOf } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'
import type { ViewValues } from '../../place/address.ts'
import { SavedViews } from '../../views/saved-views.tsx'
import { filterOf, type LedgerView } from './ledger-view.ts'

/** The views that every ledger has, and those saved of it. */
export function LedgerViews(props: { view: LedgerView; mine: OutputOf<typeof getOverview>['mine'] | null }) {
  const { t } = useTranslation('ledger')
  const { view, mine } = props
  const { planId, ...narrowing } = filterOf(view)
  const always: { id: string; label: string; filter: ViewValues }[] = [
    { id: 'all', label: t('all'), filter: {} },
    ...(mine?.unitId && mine.counts.tasks > 0
      ? [{ id: 'mine', label: mine.unitName ?? t('mine'), filter: { unitId: mine.unitId } }]
      : []),
    { id: 'no-lead', label: t('noLead'), filter: { lead: 'none' } },
    { id: 'dated', label: t('dated'), filter: { time: 'dated' } },
    { id: 'waiting', label: t('waitingView'), filter: { time: 'waiting' } },
  ]
  const set = Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== undefined))
  const current = view.view ?? always.find((one) => JSON.stringify(one.filter) === JSON.stringify(set))?.id
  return (
    <SavedViews list="ledger" always={always} current={current} filter={filterOf(view)} keep={{ planId }} />
  )
}
