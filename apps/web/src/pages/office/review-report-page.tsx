import './office.css'
import './review-report.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import {
  acceptReports,
  explainReport,
  type FieldReturn,
  getReport,
  getRising,
  listPeriodRows,
  returnReports,
} from '@wanwu/contract'
import {
  ActBar,
  Button,
  Callout,
  Failed,
  Loading,
  SectionHead,
  Sentence,
  showToast,
  TextField,
  TextLink,
  TroubleBlock,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { Page } from '../../shell/page.tsx'
import { ValuesRead } from '../filing/values-read.tsx'
import { DeadlineFacts } from './deadline-facts.tsx'
import { useName } from './in-language.ts'
import { reportAnswers } from './office-answers.ts'
import { ReportHistory } from './report-history.tsx'
import { ReviewLine } from './review-line.tsx'
import { standingOf } from './standing-of.ts'

/** 审核: one report beside the plan's own text and the last period; returned field by field, or accepted. */
export function ReviewReportPage() {
  const { reportId } = useParams({ strict: false }) as { reportId: string }
  // What is being returned belongs to one report: another one starts with nothing.
  return <ReviewReport key={reportId} reportId={reportId} />
}

function ReviewReport(props: { reportId: string }) {
  const { t } = useTranslation('office')
  const { t: shell } = useTranslation()
  const navigate = useNavigate()
  const nameOf = useName()
  const { reportId } = props
  const query = useAsk(getReport, { reportId })
  const around = useAsk(explainReport, { reportId })
  const report = query.data
  const rising = useAsk(getRising, { reportId }).data
  const waiting = useAsk(
    listPeriodRows,
    { periodId: report?.period.id ?? '', standing: 'to-review', limit: 2 },
    { enabled: report?.can.review ?? false },
  )
  const next = waiting.data?.items.find(({ id }) => id !== reportId)
  const [returned, setReturned] = useState<ReadonlyMap<string, FieldReturn>>(new Map())
  const [reason, setReason] = useState('')
  const [returning, setReturning] = useState(false)
  const leave = (words: string) => {
    showToast(words)
    const place = next
      ? `/reporting/reports/${next.id}/review`
      : `/reporting/periods/${report?.period.id ?? ''}`
    void navigate({ href: place })
  }
  const accept = useAct(acceptReports, {
    refresh: reportAnswers,
    onDone: () => leave(t('accepted', { count: 1 })),
  })
  const giveBack = useAct(returnReports, {
    refresh: reportAnswers,
    onDone: () => leave(t('returnedDone', { count: 1 })),
  })
  if (query.error) {
    return (
      <Page trail={[{ label: t('title'), href: '/reporting' }]} title={t('review')}>
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      </Page>
    )
  }
  if (!report || !around.data) {
    return (
      <Page trail={[{ label: t('title'), href: '/reporting' }]} title={t('review')}>
        <Loading lines={8} />
      </Page>
    )
  }
  const { summary, period } = report
  const reports = [{ reportId, revision: summary.revision }]
  const fields = [...returned.values()].map((one) => ({ ...one, reason: one.reason.trim() }))
  const wordless = fields.some((one) => one.reason === '')
  const filed = around.data.filings.length > 0
  const problems = report.lines.filter(({ content }) => content.problem || content.help).length
  const startReturn = returning || fields.length > 0
  const trouble = accept.error ?? giveBack.error

  return (
    <Page
      trail={[
        { label: t('title'), href: '/reporting' },
        { label: nameOf(period.name), href: `/reporting/periods/${period.id}` },
      ]}
      title={summary.unit.name}
      foot={
        report.can.review ? (
          <ActBar
            kind="acts"
            end={
              startReturn ? (
                <>
                  <Button
                    onPress={() => {
                      setReturned(new Map())
                      setReturning(false)
                    }}
                  >
                    {shell('cancel')}
                  </Button>
                  <Button
                    look="main"
                    pending={giveBack.isPending}
                    reason={
                      wordless
                        ? t('lacks', { what: t('lineReason') })
                        : reason.trim() === ''
                          ? t('lacks', { what: t('returnReason') })
                          : undefined
                    }
                    onPress={() => giveBack.mutate({ reports, reason: reason.trim(), fields })}
                  >
                    {fields.length > 0 ? t('returnReport', { count: fields.length }) : t('returnWhole')}
                  </Button>
                </>
              ) : (
                <>
                  <Button onPress={() => setReturning(true)}>{t('returnWhole')}</Button>
                  <Button look="main" pending={accept.isPending} onPress={() => accept.mutate({ reports })}>
                    {t(next ? 'acceptNext' : 'accept')}
                  </Button>
                </>
              )
            }
          >
            {trouble ? (
              <TroubleBlock trouble={troubleOf(trouble)} />
            ) : startReturn ? (
              <span className="review-reason">
                <TextField label={t('overallReason')} value={reason} onChange={setReason} />
              </span>
            ) : (
              t('claimNote')
            )}
          </ActBar>
        ) : null
      }
    >
      <Sentence
        template={[
          t('reviewSentence', {
            unit: summary.unit.name,
            period: nameOf(period.name),
            standing: t(`standings.${standingOf(summary)}`).toLowerCase(),
          }),
          problems > 0 ? t('reviewProblems') : '',
          t('stop'),
        ].join('')}
        numbers={{
          duties: { value: report.lines.length },
          problems: { value: problems, tone: 'ochre' },
        }}
        note={`${period.planTitle} · ${period.cycleName}`}
      />
      <div className="office-acts review-links">
        {rising && rising.risen.length > 0 ? (
          <TextLink href={`/reporting/reports/${reportId}/rising`}>{t('risenParts')}</TextLink>
        ) : null}
        {around.data.can.record ? (
          <TextLink href={`/reporting/reports/${reportId}/record`}>{t('record')}</TextLink>
        ) : null}
        {around.data.can.ask.length > 0 ? (
          <TextLink href={`/reporting/reports/${reportId}/ask`}>
            {around.data.can.ask.map((kind) => t(`requestKinds.${kind}`)).join('、')}
          </TextLink>
        ) : null}
      </div>
      {filed || report.draft ? null : <Callout tone="quiet">{t('notFiledYet')}</Callout>}
      <div className="office-columns">
        <div className="review-lines">
          {filed && report.narrative ? (
            <section>
              <SectionHead title={t('narrative')} />
              <p className="review-narrative">{report.narrative}</p>
            </section>
          ) : null}
          {filed ? <ValuesRead report={report} /> : null}
          {report.lines.map((line) => (
            <ReviewLine
              key={line.obligationId}
              reportId={reportId}
              line={line}
              parts={around.data.parts.filter(({ obligationId }) => obligationId === line.obligationId)}
              filed={filed || report.draft}
              {...(report.can.review
                ? {
                    returned: returned.get(line.obligationId) ?? null,
                    onReturn: (one: FieldReturn | null) => {
                      const changed = new Map(returned)
                      if (one) changed.set(line.obligationId, one)
                      else changed.delete(line.obligationId)
                      setReturned(changed)
                    },
                  }
                : {})}
            />
          ))}
        </div>
        <div className="office-side">
          <section>
            <SectionHead title={t('deadline')} />
            <DeadlineFacts deadline={around.data.deadline} />
          </section>
          <ReportHistory reportId={reportId} filings={around.data.filings} acts={report.acts} />
        </div>
      </div>
    </Page>
  )
}
