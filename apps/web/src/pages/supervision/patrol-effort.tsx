import { getPatrolEffort, type OutputOf } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core/dates'
import { type Column, DataTable, DateField, Failed, Loading, parseDay, SectionHead } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'

type Area = OutputOf<typeof getPatrolEffort>['areas'][number]

/** 巡护努力量: what was walked in a stretch of days, and how much of each protected area it came to. */
export function PatrolEffort(props: {
  from: string | undefined
  to: string | undefined
  onChange: (days: { from?: string; to?: string }) => void
}) {
  const { t } = useTranslation('supervision')
  const format = useFormat()
  const [today] = useState(() => shanghaiDay(new Date()))
  const from = props.from ?? `${today.slice(0, 4)}-01-01`
  const to = props.to ?? today
  const query = useAsk(getPatrolEffort, { from, to })
  const { data } = query
  const number = (key: 'patrols' | 'days' | 'personDays' | 'kilometres' | 'hours'): Column<Area> => ({
    key,
    name: t(`patrol.${key}`),
    width: 110,
    align: 'end',
    cell: (row) => row[key],
  })
  const columns: Column<Area>[] = [
    { key: 'name', name: t('patrol.area'), width: 220, grow: true, phone: 'title', cell: (row) => row.name },
    number('patrols'),
    number('days'),
    number('personDays'),
    number('kilometres'),
    number('hours'),
    {
      key: 'visited',
      name: t('patrol.visited'),
      width: 150,
      align: 'end',
      cell: ({ cells, visited }) =>
        cells && visited !== null
          ? t('patrol.visitedOf', { share: Math.round((visited / cells) * 100), visited, cells })
          : '',
    },
  ]
  const put = (key: 'from' | 'to') => (typed: string) => {
    const day = parseDay(typed)
    if (day) props.onChange({ [key]: day })
  }
  return (
    <section>
      <SectionHead title={t('patrol.title')} note={t('patrol.note')} />
      <div className="supervision-days w-no-print">
        <DateField key={`from ${from}`} label={t('patrol.from')} value={from} onChange={put('from')} />
        <DateField key={`to ${to}`} label={t('patrol.to')} value={to} onChange={put('to')} />
      </div>
      {query.error && !data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : !data ? (
        <Loading lines={3} />
      ) : (
        <>
          <p>{t('patrol.sentence', { ...data.all, from: format.day(from), to: format.day(to) })}</p>
          <DataTable
            label={t('patrol.title')}
            columns={columns}
            rows={data.areas}
            rowKey={(row) => row.id}
            empty={t('patrol.none')}
          />
        </>
      )}
    </section>
  )
}
