import { getRising, listEvidence, type Report } from '@wanwu/contract'
import { type Language, TextLink } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { narrativePart } from '../../drafts/report-parts.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { DutyForm } from './duty-form.tsx'
import { DutyList } from './duty-list.tsx'
import { EarlierPane } from './earlier-pane.tsx'
import { FilingBar } from './filing-bar.tsx'
import { FilingClocks } from './filing-clocks.tsx'
import { FilingSentence } from './filing-sentence.tsx'
import { countDuties, countOpenValues, dutiesOf, FilingView, nextDuty, valuesPart } from './filing-view.ts'
import { NarrativeForm } from './narrative-form.tsx'
import { OpenDecisions } from './open-decisions.tsx'
import { ReportRead } from './report-read.tsx'
import { SaveState } from './save-state.tsx'
import { UnsentHere } from './unsent-here.tsx'
import { useFiling } from './use-filing.ts'
import { useFilingKeys } from './use-filing-keys.ts'
import { useFormStart } from './use-form-start.ts'
import { ValuesForm } from './values-form.tsx'
import { ValuesRead } from './values-read.tsx'
import { WhyBack } from './why-back.tsx'

/** The page of a report once it is there: what is left above, list, form and last period below. */
export function FilingDesk(props: { report: Report; personId: string; language: Language }) {
  const { t } = useTranslation('filing')
  const { report, language } = props
  const filing = useFiling(report, props.personId)
  const evidence = useAsk(listEvidence, { reportId: report.summary.id }).data?.evidence ?? []
  const rising = useAsk(getRising, { reportId: report.summary.id }).data
  const [view, setView] = useView(FilingView)
  const duties = dutiesOf(report, filing.contentOf)
  const counts = countDuties(duties)
  const writing = report.can.edit
  // Chosen once: what is open must not change under the hands of whoever writes in it.
  const [first] = useState(() => nextDuty(duties, null)?.line.obligationId)
  const narrative = view.duty === narrativePart
  const values = view.duty === valuesPart && report.values.length > 0
  const open =
    duties.find(({ line }) => line.obligationId === (view.duty ?? first)) ??
    (narrative || values ? undefined : duties[0])
  const openId = narrative ? narrativePart : values ? valuesPart : (open?.line.obligationId ?? null)
  const form = useFormStart(openId)
  const go = (duty: string | undefined) => setView({ duty }, view.duty === undefined)
  const order = [
    ...duties.map(({ line }) => line.obligationId),
    ...(report.values.length > 0 ? [valuesPart] : []),
    narrativePart,
  ]
  const step = (by: number) => go(order[order.indexOf(openId ?? '') + by] ?? openId ?? undefined)
  const next = () => {
    void filing.keeper.flush()
    const left = openId !== valuesPart && countOpenValues(report.values, filing.valueOf) > 0
    go(nextDuty(duties, openId)?.line.obligationId ?? (left ? valuesPart : narrativePart))
  }
  useFilingKeys({ next, step, save: () => void filing.keeper.flush(), enabled: writing })
  const periodName = language === 'en' ? report.period.name.en : report.period.name.zh

  return (
    <Page
      trail={[{ label: t('title'), href: '/reporting' }]}
      title={`${periodName} ${report.summary.unit.name}`}
      fill
      tools={
        writing ? (
          <>
            <SaveState state={filing.state} report={report} />
            {rising?.can.rise ? (
              <TextLink href={`/reporting/reports/${report.summary.id}/rising`}>{t('rising')}</TextLink>
            ) : null}
            <TextLink href={`/reporting/reports/${report.summary.id}/intake`}>{t('intake')}</TextLink>
            <TextLink href={`/reporting/reports/${report.summary.id}/ask`}>{t('ask')}</TextLink>
          </>
        ) : null
      }
      foot={<FilingBar report={report} counts={counts} filing={filing} />}
    >
      <header className="filing-head">
        <FilingSentence
          report={report}
          counts={counts}
          onGo={(group) =>
            go(
              duties.find((duty) =>
                group === 'returned' ? duty.unmended : duty.group === group && !duty.prepared,
              )?.line.obligationId,
            )
          }
        />
        <FilingClocks report={report} />
      </header>
      <OpenDecisions reportId={report.summary.id} />
      {writing ? <WhyBack report={report} /> : <UnsentHere filing={filing} report={report} />}
      <div className="filing" data-step={view.duty === undefined ? 'list' : 'form'} data-writing={writing}>
        {writing ? (
          <>
            <DutyList duties={duties} filing={filing} report={report} openId={openId} onOpen={go} />
            <section className="filing-form" ref={form}>
              {narrative ? (
                <NarrativeForm
                  filing={filing}
                  report={report}
                  evidence={evidence.filter((one) => one.obligationId === null)}
                  onBack={() => go(undefined)}
                />
              ) : values ? (
                <ValuesForm report={report} filing={filing} onBack={() => go(undefined)} />
              ) : open ? (
                <DutyForm
                  key={open.line.obligationId}
                  duty={open}
                  evidence={evidence.filter((one) => one.obligationId === open.line.obligationId)}
                  report={report}
                  filing={filing}
                  onBack={() => go(undefined)}
                  onNext={next}
                />
              ) : null}
            </section>
          </>
        ) : (
          <ReportRead
            reportId={report.summary.id}
            duties={duties}
            narrative={filing.narrative}
            evidence={evidence}
          >
            <ValuesRead report={report} />
          </ReportRead>
        )}
        <EarlierPane
          report={report}
          duty={writing && !narrative && !values ? open : undefined}
          narrative={narrative}
          filing={filing}
        />
      </div>
    </Page>
  )
}
