import { listPeriods, listReports, type Period, type ReportSummary } from '@wanwu/contract'
import { daysBetween, shanghaiDay } from '@wanwu/core/dates'
import { type Column, DataTable, Failed, Loading, SectionHead, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Page } from '../../shell/page.tsx'
import { useName } from './in-language.ts'
import { ReportingTabs } from './reporting-tabs.tsx'
import { StandingMark } from './standing-mark.tsx'
import { standingOf } from './standing-of.ts'

interface Row {
  report: ReportSummary
  period: Period | undefined
}

const withUnit = ['owed', 'submitted', 'returned']

/** A unit's own reports: what is to be filed, the most urgent first, then what was filed before. */
export function UnitDesk() {
  const { t } = useTranslation('office')
  const nameOf = useName()
  const format = useFormat()
  const reports = useAsk(listReports, {})
  const periods = useAsk(listPeriods, {})
  const rows: Row[] = (reports.data?.reports ?? []).map((report) => ({
    report,
    period: periods.data?.periods.find(({ id }) => id === report.periodId),
  }))
  const owed = rows
    .filter(({ report }) => withUnit.includes(report.state))
    .sort((one, other) => one.report.dueOn.localeCompare(other.report.dueOn))
  const earlier = rows.filter(({ report }) => !withUnit.includes(report.state))
  const count = (fits: (report: ReportSummary) => boolean) => owed.filter(({ report }) => fits(report)).length
  const missing = count(({ timing }) => timing === 'missing')
  const returned = count(({ state }) => state === 'returned')
  const atLeader = count(({ state }) => state === 'submitted')

  const days = (dueOn: string) => {
    const left = daysBetween(shanghaiDay(new Date()), dueOn)
    return left > 0
      ? t('daysLeft', { count: left })
      : left === 0
        ? t('dueToday')
        : t('daysOver', { count: -left })
  }
  const columns: Column<Row>[] = [
    {
      key: 'period',
      name: t('period'),
      width: 200,
      phone: 'title',
      cell: ({ report, period }) => (
        <TextLink href={`/reporting/reports/${report.id}`}>
          {period ? nameOf(period.name) : report.dueOn}
        </TextLink>
      ),
    },
    {
      key: 'plan',
      name: t('plan'),
      width: 220,
      grow: true,
      cell: ({ period }) => (
        <span>
          {period?.planTitle}
          <span className="w-second-line">{period?.cycleName}</span>
        </span>
      ),
    },
    {
      key: 'due',
      name: t('due'),
      width: 180,
      cell: ({ report }) => (
        <span>
          {t('dueAt', { day: format.day(report.dueOn) })}
          <span className="w-second-line">
            {withUnit.includes(report.state) && report.receivedAt === null ? days(report.dueOn) : null}
            {report.dueOn === report.firstDueOn
              ? null
              : ` ${t('oldDue', { day: format.day(report.firstDueOn) })}`}
          </span>
        </span>
      ),
    },
    {
      key: 'state',
      name: t('state'),
      width: 170,
      cell: ({ report }) => (
        <StandingMark
          standing={standingOf(report)}
          late={report.timing === 'late'}
          note={report.locked && ['owed', 'returned'].includes(report.state) ? t('locked') : undefined}
        />
      ),
    },
    { key: 'duties', name: t('duties'), width: 70, align: 'end', cell: ({ report }) => report.obligations },
    {
      key: 'acts',
      name: t('ask'),
      head: '',
      width: 160,
      cell: ({ report, period }) => (
        <span className="office-acts">
          <TextLink href={`/reporting/reports/${report.id}`}>
            {t(['owed', 'returned'].includes(report.state) && !report.locked ? 'file' : 'look')}
          </TextLink>
          <TextLink
            tone="plain"
            label={`${t('ask')}：${period ? nameOf(period.name) : report.dueOn}`}
            href={`/reporting/reports/${report.id}/ask`}
          >
            {t('ask')}
          </TextLink>
        </span>
      ),
    },
  ]
  const table = (label: string, shown: Row[]) => (
    <section className="office-part">
      <SectionHead title={label} note={shown.length} />
      <DataTable
        label={label}
        columns={columns}
        rows={shown}
        rowKey={({ report }) => report.id}
        rowSize="ledger"
      />
    </section>
  )

  return (
    <Page title={t('title')}>
      <ReportingTabs current="desk" />
      {reports.error ? (
        <Failed trouble={troubleOf(reports.error)} onRetry={() => void reports.refetch()} />
      ) : !reports.data ? (
        <Loading lines={6} />
      ) : (
        <>
          <div className="office-lead">
            <Sentence
              size="overview"
              template={
                owed.length === 0
                  ? t('unitNone')
                  : [
                      t('unitSentence'),
                      missing > 0 ? t('unitMissing') : '',
                      returned > 0 ? t('unitReturned') : '',
                      atLeader > 0 ? t('unitLeader') : '',
                      t('stop'),
                    ].join('')
              }
              numbers={{
                owed: { value: owed.length },
                missing: { value: missing, tone: 'red' },
                returned: { value: returned, tone: 'ochre' },
                atLeader: { value: atLeader },
              }}
              note={t('unitNote')}
            />
          </div>
          {owed.length > 0 ? table(t('toFile'), owed) : null}
          {earlier.length > 0 ? table(t('earlier'), earlier) : null}
        </>
      )}
    </Page>
  )
}
