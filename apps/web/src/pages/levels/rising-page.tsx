import '../office/office.css'
import '../system/system.css'
import './levels.css'
import { useParams } from '@tanstack/react-router'
import { getReport, getRising, riseReport } from '@wanwu/contract'
import { Button, Failed, Loading, Select, Sentence, showToast, TextLink, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { Page } from '../../shell/page.tsx'
import { useName } from '../office/in-language.ts'
import { RisenRecord } from './risen-record.tsx'

/** 上报: compiles what a lower period accepted into a report, and shows what was compiled with its parts. */
export function RisingPage() {
  const { t } = useTranslation('levels')
  const nameOf = useName()
  const { reportId } = useParams({ strict: false }) as { reportId: string }
  const query = useAsk(getRising, { reportId })
  const [chosen, setChosen] = useState<string | null>(null)
  const rise = useAct(riseReport, {
    refresh: [getRising, getReport],
    onDone: ({ accepted, missing, kept }) => showToast(t('risen', { accepted, missing, kept })),
  })
  const rising = query.data
  const periodId = chosen ?? rising?.periods[0]?.id
  const [last] = rising?.risen ?? []
  const sum = (pick: 'accepted' | 'missing') => last?.lines.reduce((all, line) => all + line[pick], 0) ?? 0
  return (
    <Page trail={[{ label: t('title'), href: '/reporting' }]} title={t('risingTitle')}>
      {query.error && !rising ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : rising ? (
        <div className="panel-parts levels-page">
          <Sentence
            template={last ? t('risingSentence') : t('risingNone')}
            numbers={{ accepted: { value: sum('accepted') }, missing: { value: sum('missing') } }}
            note={t('risingNote')}
          />
          {rise.error ? <TroubleBlock trouble={troubleOf(rise.error)} /> : null}
          {rising.can.rise && periodId ? (
            <div className="levels-rise">
              <Select
                label={t('period')}
                value={periodId}
                onChange={setChosen}
                choices={rising.periods.map((period) => ({
                  id: period.id,
                  label: t('periodChoice', {
                    name: nameOf(period.name),
                    accepted: period.accepted,
                    expected: period.expected,
                  }),
                  note: period.planTitle,
                }))}
              />
              <Button
                look="main"
                pending={rise.isPending}
                onPress={() => rise.mutate({ reportId, periodId })}
              >
                {t('rise')}
              </Button>
            </div>
          ) : rising.periods.length === 0 && rising.risen.length === 0 ? (
            <p className="w-quiet">{t('noPeriods')}</p>
          ) : null}
          <p className="w-no-print">
            <TextLink href={`/reporting/reports/${reportId}`}>{t('back')}</TextLink>
          </p>
          {rising.risen.map((risen) => (
            <RisenRecord key={risen.id} risen={risen} />
          ))}
        </div>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
