import type { PeriodHead, Standing } from '@wanwu/contract'
import { Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../place/address.ts'
import { useName } from './in-language.ts'

/** A period in one sentence; every number opens the rows it counts. */
export function PeriodSentence(props: { period: PeriodHead; size?: 'overview' | 'page' }) {
  const { t } = useTranslation('office')
  const nameOf = useName()
  const { period } = props
  const { counts } = period
  const rows = (values: Record<string, string>) => addressOf(`/reporting/periods/${period.id}`, values)
  const of = (standing: Standing) => rows({ standing })
  const when = (count: number, words: string) => (count > 0 ? words : '')
  const second = [
    when(counts.atLeader, t('secondLeader')),
    when(counts.extended, t('secondExtended')),
    when(counts.waived, t('secondWaived')),
    when(period.openRequests, t('secondRequests')),
  ].join('')
  return (
    <>
      <Sentence
        size={props.size ?? 'page'}
        template={[
          t('sentence', { period: nameOf(period.name) }),
          when(counts.late, t('sentenceLate')),
          when(counts.missing, t('sentenceMissing')),
          when(counts.notDue, t('sentenceNotDue')),
          when(counts.returned, t('sentenceReturned')),
          when(counts.toReview, t('sentenceReview')),
          when(counts.accepted, t('sentenceAccepted')),
          t('stop'),
        ].join('')}
        numbers={{
          expected: { value: counts.expected, href: rows({ timing: 'expected' }) },
          received: { value: counts.received, href: rows({ timing: 'received' }) },
          onTime: { value: counts.onTime, href: rows({ timing: 'on-time' }) },
          late: { value: counts.late, href: rows({ timing: 'late' }), tone: 'ochre' },
          missing: { value: counts.missing, href: of('missing'), tone: 'red' },
          notDue: { value: counts.notDue, href: of('not-due') },
          returned: { value: counts.returned, href: of('returned'), tone: 'ochre' },
          toReview: { value: counts.toReview, href: of('to-review') },
          accepted: { value: counts.accepted, href: of('accepted') },
        }}
      />
      {second ? (
        <Sentence
          size="second"
          template={`${t('second')}${second.replace(/[，,]\s*$/, '')}${t('stop')}`}
          numbers={{
            atLeader: { value: counts.atLeader, href: of('at-leader') },
            extended: { value: counts.extended, href: rows({ extended: 'yes' }) },
            waived: { value: counts.waived, href: of('waived') },
            requests: { value: period.openRequests, href: '/reporting/requests?open=yes', tone: 'ochre' },
          }}
        />
      ) : null}
    </>
  )
}
