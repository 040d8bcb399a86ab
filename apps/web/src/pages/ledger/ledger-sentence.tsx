import { countLedger, type getOverview, getUnit, type LedgerFilter, type OutputOf } from '@wanwu/contract'
import { Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import type { LedgerView } from './ledger-view.ts'

/** The count of what is seen, in one sentence; each number narrows the list to its rows. */
export function LedgerSentence(props: {
  filter: LedgerFilter
  mine: OutputOf<typeof getOverview>['mine'] | null
  hrefOf: (patch: LedgerView) => string
}) {
  const { t } = useTranslation('ledger')
  const { filter, hrefOf } = props
  const counts = useAsk(countLedger, filter).data
  const unit = useAsk(getUnit, { id: filter.unitId ?? '' }, { enabled: filter.unitId !== undefined })
  if (!counts) return <Sentence template="…" />
  const template = [
    filter.unitId
      ? t('sentenceUnit', { unit: unit.data?.name ?? props.mine?.unitName ?? '' })
      : t('sentence'),
    filter.unitId ? '' : t('sentenceDuties'),
    counts.dated > 0 ? t('sentenceDated') : '',
    counts.ongoing > 0 ? t('sentenceOngoing') : '',
    counts.undated > 0 ? t('sentenceUndated') : '',
    counts.waiting > 0 ? t('sentenceWaiting') : '',
    t('stop'),
  ].join('')
  return (
    <Sentence
      template={template}
      numbers={{
        tasks: { value: counts.tasks, href: hrefOf({ by: undefined, role: undefined, time: undefined }) },
        lead: { value: counts.lead, href: hrefOf({ role: 'lead' }) },
        responsible: { value: counts.responsible, href: hrefOf({ role: 'responsible' }) },
        support: { value: counts.support, href: hrefOf({ role: 'support' }) },
        units: { value: counts.units, href: hrefOf({ by: 'unit' }) },
        duties: { value: counts.duties, href: hrefOf({ by: 'unit' }) },
        dated: { value: counts.dated, href: hrefOf({ time: 'dated' }) },
        ongoing: { value: counts.ongoing, href: hrefOf({ time: 'ongoing' }) },
        undated: { value: counts.undated, href: hrefOf({ time: 'none' }) },
        waiting: { value: counts.waiting, href: hrefOf({ time: 'waiting' }) },
      }}
    />
  )
}
