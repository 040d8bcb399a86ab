import '../system/system.css'
import './holidays.css'
import { type HolidayArrangement, listHolidays } from '@wanwu/contract'
import { Button, type Column, DataTable, Failed, Loading, Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { HolidayForm } from './holiday-form.tsx'
import { spansOf } from './spans-of.ts'
import { TryClock } from './try-clock.tsx'

const View = z.object({ enter: z.string().optional() })

/** 放假调休安排: what each year's notice says, a further year entered from its text, and a limit to try it on. */
export function HolidaysPage() {
  const { t } = useTranslation('holidays')
  const { t: system } = useTranslation('system')
  const format = useFormat()
  const [view, setView] = useView(View)
  const query = useAsk(listHolidays, {})
  const years = query.data?.years ?? []
  const last = years[0]?.year ?? 0
  const enter = query.data?.can.enter ?? false
  const spans = (arrangement: HolidayArrangement, kind: 'off' | 'work') => (
    <ul>
      {spansOf(arrangement.days, kind).map(({ name, from, to }) => (
        <li key={from}>
          {name}　{format.date(from)}
          {from === to ? '' : ` – ${format.date(to)}`}
        </li>
      ))}
    </ul>
  )
  const columns: Column<HolidayArrangement>[] = [
    {
      key: 'year',
      name: t('year', { year: '' }),
      width: 150,
      frozen: true,
      phone: 'title',
      cell: (row) => (
        <>
          <strong>{t('year', { year: row.year })}</strong>
          <span className="w-second-line">{t('version', { version: row.version })}</span>
        </>
      ),
    },
    { key: 'off', name: t('off'), width: 330, grow: true, cell: (row) => spans(row, 'off') },
    { key: 'work', name: t('work'), width: 230, grow: true, cell: (row) => spans(row, 'work') },
    {
      key: 'notice',
      name: t('notice'),
      width: 240,
      cell: (row) => (
        <>
          {row.notice}
          <span className="w-second-line">
            {format.date(row.issuedOn)}，
            {row.enteredBy
              ? t('enteredBy', { by: row.enteredBy, day: format.day(row.enteredAt) })
              : t('shipped')}
          </span>
          {enter ? (
            <Button size="row" onPress={() => setView({ enter: `${row.year}` }, true)}>
              {t('correct')}
            </Button>
          ) : null}
        </>
      ),
    },
  ]
  return (
    <Page
      trail={[{ label: system('title'), href: '/system' }]}
      title={system('holidaysTitle')}
      tools={
        enter ? (
          <Button size="bar" onPress={() => setView({ enter: `${last + 1}` }, true)}>
            {t('enter')}
          </Button>
        ) : null
      }
      aside={
        enter && view.enter ? (
          <HolidayForm
            key={view.enter}
            year={Number(view.enter) || last + 1}
            years={years}
            onClose={() => setView({ enter: undefined })}
          />
        ) : null
      }
    >
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <div className="panel-parts">
          <Sentence
            template={t('sentence', { last })}
            numbers={{ years: { value: years.length } }}
            note={t('note')}
          />
          <TryClock years={years} />
          <DataTable
            label={system('holidaysTitle')}
            columns={columns}
            rows={years}
            rowKey={(row) => `${row.year}`}
            rowSize="ledger"
          />
        </div>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
