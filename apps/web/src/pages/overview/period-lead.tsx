import type { PeriodHead, PeriodStanding } from '@wanwu/contract'
import { Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { useName } from '../office/in-language.ts'

/** 本期 in two sentences: what was filed, then what was looked at. For a unit alone, its own report. */
export function PeriodLead(props: { standing: PeriodStanding; period: PeriodHead }) {
  const { t } = useTranslation('standing')
  const { t: words } = useTranslation('office')
  const format = useFormat()
  const nameOf = useName()
  const { standing, period } = props
  const { counts } = period
  const { found } = standing
  const rows = (values: Record<string, string>) => addressOf(`/reporting/periods/${period.id}`, values)
  const draws = (result?: string) => addressOf('/reporting/verification', { periodId: period.id, result })
  const numbers = {
    drawn: { value: found.drawn, href: draws() },
    verified: { value: found.verified, href: draws('verified') },
    contradicted: { value: found.contradicted, href: draws('contradicted'), tone: 'ochre' as const },
    waiting: { value: found.waiting, href: draws('waiting') },
  }
  const [own] = standing.rows
  const cell = own?.cells.find(({ periodId }) => periodId === period.id)
  if (!period.can.manage && standing.rows.length === 1 && cell) {
    return (
      <>
        <Sentence
          size="overview"
          template={t('own', {
            period: nameOf(period.name),
            standing: words(`standings.${cell.standing}`),
            day: format.day(period.dueOn),
          })}
          numbers={{ duties: { value: standing.duties, href: `/reporting/reports/${cell.reportId}` } }}
        />
        {found.drawn > 0 ? <Sentence size="second" template={t('ownFound')} numbers={numbers} /> : null}
      </>
    )
  }
  const when = (count: number, text: string) => (count > 0 ? text : '')
  return (
    <>
      <Sentence
        size="overview"
        template={[
          t('lead', { period: nameOf(period.name) }),
          when(counts.missing, t('missing')),
          when(counts.atLeader, t('atLeader')),
          when(counts.notDue, t('notDue')),
          when(counts.extended, t('extended')),
          t('stop'),
        ].join('')}
        numbers={{
          expected: { value: counts.expected, href: rows({ timing: 'expected' }) },
          received: { value: counts.received, href: rows({ timing: 'received' }) },
          missing: { value: counts.missing, href: rows({ standing: 'missing' }), tone: 'red' },
          atLeader: { value: counts.atLeader, href: rows({ standing: 'at-leader' }) },
          notDue: { value: counts.notDue, href: rows({ standing: 'not-due' }) },
          extended: { value: counts.extended, href: rows({ extended: 'yes' }) },
        }}
      />
      <Sentence
        size="second"
        template={[
          t('second', { duties: standing.duties }),
          when(counts.toReview, t('toReview')),
          when(counts.returned, t('returned')),
          found.drawn > 0 ? t('found') : t('foundNone'),
          t('stop'),
        ].join('')}
        numbers={{
          accepted: { value: counts.accepted, href: rows({ standing: 'accepted' }) },
          toReview: { value: counts.toReview, href: rows({ standing: 'to-review' }) },
          returned: { value: counts.returned, href: rows({ standing: 'returned' }), tone: 'ochre' },
          ...numbers,
        }}
      />
      <p className="w-sentence-note">{t('note')}</p>
    </>
  )
}
