import { getMatrix, listRequests } from '@wanwu/contract'
import { Button, Empty, Facts, Failed, Loading, Menu, SearchField, SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk, useAskPages } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { OwingList } from './owing-list.tsx'
import { PeriodSentence } from './period-sentence.tsx'
import { ReportingTabs } from './reporting-tabs.tsx'
import { RequestLine } from './request-line.tsx'

const View = z.object({ cycleId: z.string().optional(), q: z.string().optional() })

/** The office's desk: the present period in a sentence, units by periods, who still owes, what waits for a decision. */
export function OfficeDesk() {
  const { t } = useTranslation('office')
  const { t: shell } = useTranslation()
  const format = useFormat()
  const [view, setView] = useView(View)
  const matrix = useAskPages(getMatrix, { ...view, limit: 100 })
  const requests = useAsk(listRequests, { open: true, limit: 5 })
  const { first } = matrix
  const [cycle] = first?.cycles ?? []
  const period = first?.periods.at(-1)

  return (
    <Page
      title={t('title')}
      bar={
        cycle ? (
          <Menu
            size="bar"
            label={cycle.name}
            entries={(first?.cycles ?? []).map((one) => ({
              id: one.id,
              label: one.name,
              note: one.planTitle,
              href: addressOf('/reporting', { cycleId: one.id }),
            }))}
          />
        ) : null
      }
      tools={
        period ? (
          <SearchField
            label={t('searchUnit')}
            value={view.q ?? ''}
            onSearch={(q) => setView({ q: q || undefined })}
          />
        ) : null
      }
    >
      <ReportingTabs current="desk" open={requests.data?.items.length} />
      {matrix.error ? (
        <Failed trouble={troubleOf(matrix.error)} onRetry={matrix.retry} />
      ) : !first ? (
        <Loading lines={8} />
      ) : !cycle ? (
        <Empty title={t('noCycle')} acts={<TextLink href="/reporting/cycles">{t('toCycles')}</TextLink>}>
          {t('noCycleText')}
        </Empty>
      ) : !period ? (
        <Empty title={t('noPeriod')} acts={<TextLink href="/reporting/cycles">{t('toOpen')}</TextLink>}>
          {t('noPeriodText')}
        </Empty>
      ) : (
        <>
          <div className="office-lead">
            <PeriodSentence period={period} size="overview" />
            <p className="w-sentence-note">
              {t('ratesOf', { plan: period.planTitle })}
              {t('ratesNote')}
            </p>
          </div>
          <div className="office-columns">
            <section className="office-matrix">
              <SectionHead title={t('matrix')} note={t('matrixNote')} />
              <MatrixTable periods={first.periods} rows={matrix.items} />
              {matrix.more ? (
                <p className="office-foot">
                  <Button size="row" pending={matrix.loadingMore} onPress={matrix.more}>
                    {shell('readMore')}
                  </Button>
                </p>
              ) : null}
            </section>
            <div className="office-side">
              <section>
                <SectionHead
                  title={t('clocks')}
                  act={<TextLink href={`/reporting/periods/${period.id}`}>{t('openPeriod')}</TextLink>}
                />
                <Facts
                  entries={[
                    {
                      label: t('covers'),
                      value: t('coversRange', {
                        from: format.day(period.coversFrom),
                        to: format.day(period.cutoffOn),
                      }),
                    },
                    { label: t('opens'), value: format.day(period.opensOn) },
                    { label: t('due'), value: t('dueAt', { day: format.day(period.dueOn) }) },
                    { label: t('locks'), value: t('dueAt', { day: format.day(period.locksOn) }) },
                  ]}
                />
              </section>
              {period.can.manage ? <OwingList period={period} /> : null}
              <section>
                <SectionHead
                  title={t('waitingRequests')}
                  act={<TextLink href="/reporting/requests">{t('allRequests')}</TextLink>}
                />
                {requests.data?.items.length === 0 ? (
                  <p className="w-quiet office-line">{t('noRequests')}</p>
                ) : null}
                <ul>
                  {requests.data?.items.map((request) => (
                    <RequestLine key={request.id} request={request} />
                  ))}
                </ul>
              </section>
            </div>
          </div>
        </>
      )}
    </Page>
  )
}
