import './office.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { askRequest, explainReport, getReport, type RequestKind, requestKinds } from '@wanwu/contract'
import {
  Button,
  DateField,
  Empty,
  Failed,
  Loading,
  RadioChoice,
  SectionHead,
  Select,
  Sentence,
  showToast,
  TextField,
  TroubleBlock,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Page } from '../../shell/page.tsx'
import { DeadlineFacts } from './deadline-facts.tsx'
import { useName } from './in-language.ts'
import { reportAnswers } from './office-answers.ts'
import { RequestWish } from './request-wish.tsx'

/** A unit asks for more time, relief, a reopening or a hand-over, with the deadline explained beside it. */
export function AskPage() {
  const { t } = useTranslation('office')
  const navigate = useNavigate()
  const format = useFormat()
  const nameOf = useName()
  const { reportId } = useParams({ strict: false }) as { reportId: string }
  const report = useAsk(getReport, { reportId })
  const around = useAsk(explainReport, { reportId })
  const [picked, setKind] = useState<RequestKind | null>(null)
  const [reason, setReason] = useState('')
  const [wantedDue, setWantedDue] = useState('')
  const [toUnitId, setToUnitId] = useState<string | null>(null)
  const ask = useAct(askRequest, {
    refresh: reportAnswers,
    onDone: () => {
      showToast(t('askDone'))
      void navigate({ href: '/reporting/requests' })
    },
  })
  const possible = requestKinds.filter((kind) => around.data?.can.ask.includes(kind))
  const kind = picked && possible.includes(picked) ? picked : (possible[0] ?? null)
  const lacking = [
    kind === 'extension' && !/^\d{4}-\d{2}-\d{2}$/.test(wantedDue) ? t('wantedDue') : '',
    kind === 'hand-over' && toUnitId === null ? t('toUnit') : '',
    reason.trim() === '' ? t('reason') : '',
  ].find((what) => what !== '')
  const title = report.data
    ? t('askTitle', { unit: report.data.summary.unit.name, period: nameOf(report.data.period.name) })
    : t('ask')
  const error = report.error ?? around.error

  return (
    <Page trail={[{ label: t('title'), href: '/reporting' }]} title={t('ask')}>
      {error ? (
        <Failed trouble={troubleOf(error)} onRetry={() => void around.refetch()} />
      ) : !report.data || !around.data ? (
        <Loading lines={6} />
      ) : (
        <>
          <Sentence template={title} note={t('askRule')} />
          <div className="office-columns">
            {kind === null ? (
              <Empty title={t('askNothing')}>{t('askNothingText')}</Empty>
            ) : (
              <div className="office-form">
                <RadioChoice
                  label={t('kind')}
                  choices={possible.map((id) => ({
                    id,
                    label: t(`requestKinds.${id}`),
                    note: t(`kindNotes.${id}`),
                  }))}
                  value={kind}
                  onChange={setKind}
                />
                {kind === 'extension' ? (
                  <DateField label={t('wantedDue')} value={wantedDue} onChange={setWantedDue} />
                ) : null}
                {kind === 'hand-over' ? (
                  <Select
                    label={t('toUnit')}
                    choices={around.data.others.map(({ id, name }) => ({ id, label: name }))}
                    value={toUnitId}
                    onChange={setToUnitId}
                  />
                ) : null}
                <TextField label={t('reason')} lines={3} value={reason} onChange={setReason} />
                {ask.error ? <TroubleBlock trouble={troubleOf(ask.error)} /> : null}
                <div>
                  <Button
                    look="main"
                    pending={ask.isPending}
                    reason={lacking ? t('lacks', { what: lacking }) : undefined}
                    onPress={() =>
                      ask.mutate({
                        reportId,
                        kind,
                        reason: reason.trim(),
                        wantedDue: kind === 'extension' ? wantedDue : null,
                        toUnitId: kind === 'hand-over' ? toUnitId : null,
                      })
                    }
                  >
                    {t('askYes')}
                  </Button>
                </div>
              </div>
            )}
            <div className="office-side">
              <section>
                <SectionHead title={t('deadline')} />
                <DeadlineFacts deadline={around.data.deadline} />
              </section>
              {around.data.requests.length > 0 ? (
                <section>
                  <SectionHead title={t('askedBefore')} />
                  <ul>
                    {around.data.requests.map((request) => (
                      <li key={request.id} className="office-line">
                        {t(`requestKinds.${request.kind}`)} <RequestWish request={request} />
                        <span className="w-second-line">
                          {request.decision ? t(`decisions.${request.decision}`) : t('undecided')}{' '}
                          {format.moment(request.askedAt)} {request.reason}
                        </span>
                      </li>
                    ))}
                  </ul>
                </section>
              ) : null}
            </div>
          </div>
        </>
      )}
    </Page>
  )
}
