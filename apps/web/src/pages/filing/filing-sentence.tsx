import type { Report } from '@wanwu/contract'
import { Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import type { countDuties } from './filing-view.ts'

type Counts = ReturnType<typeof countDuties>
const parts = ['returned', 'together', 'own', 'waiting'] as const

/** What the unit still has to do, or what became of its report, in one sentence. */
export function FilingSentence(props: {
  report: Report
  counts: Counts
  onGo: (group: (typeof parts)[number]) => void
}) {
  const { t } = useTranslation('filing')
  const format = useFormat()
  const { report, counts } = props
  const { summary, can } = report
  const total = { value: counts.total }
  if (can.edit) {
    const left = parts.filter((part) => counts[part] > 0)
    const begun = counts.prepared > 0
    const template = [
      begun ? t('haveBegun') : t('have'),
      left.length > 0 ? left.map((part) => t(`left.${part}`)).join(t('comma')) : t('allPrepared'),
      t('stop'),
    ].join('')
    return (
      <Sentence
        template={template}
        numbers={{
          total,
          prepared: { value: counts.prepared },
          ...Object.fromEntries(
            left.map((part) => [
              part,
              {
                value: counts[part],
                tone: part === 'returned' ? ('ochre' as const) : ('pine' as const),
                onPress: () => props.onGo(part),
              },
            ]),
          ),
        }}
        note={t('fillNote')}
      />
    )
  }
  const template = {
    owed: t('stateLocked'),
    returned: t('stateLocked'),
    submitted: can.sign ? t('stateToSign') : t('stateSubmitted'),
    signed: t('stateSigned', { at: summary.receivedAt ? format.moment(summary.receivedAt) : '' }),
    accepted: t('stateAccepted'),
    waived: t('stateWaived'),
  }[summary.state]
  return <Sentence template={template} numbers={{ total }} note={report.draft ? t('draftNote') : undefined} />
}
