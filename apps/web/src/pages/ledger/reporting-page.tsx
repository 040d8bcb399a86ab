import '../system/system.css'
import './ledger.css'
import { listReportingRules, type OutputOf } from '@wanwu/contract'
import { type Column, DataTable, Empty, Failed, Loading, SectionHead, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { useRuleWords } from './use-rule-words.ts'

type Rule = OutputOf<typeof listReportingRules>['reporting'][number]
const everies = ['P7D', 'P1M', 'P3M', 'P6M', 'P1Y', 'P2Y', 'P5Y'] as const
const View = z.object({ planId: z.string().optional() })

/** 报送与周期: what plans in force ask to be reported, and what they ask to be done again and again. */
export function ReportingPage() {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const [view] = useView(View)
  const query = useAsk(listReportingRules, view)
  const nameRule = useRuleWords()
  const nameEvery = (every: string) => {
    const known = everies.find((one) => one === every)
    return known ? t(`everies.${known}`) : every
  }
  const columns: Column<Rule>[] = [
    {
      key: 'who',
      name: t('who'),
      width: 220,
      grow: true,
      phone: 'title',
      cell: (rule) => rule.who.join('、'),
    },
    { key: 'due', name: t('due'), width: 150, cell: (rule) => rule.due },
    { key: 'to', name: t('to'), width: 200, grow: true, cell: (rule) => rule.to },
    { key: 'content', name: t('content2'), width: 240, grow: true, cell: (rule) => rule.content.join('；') },
    {
      key: 'first',
      name: t('first'),
      width: 100,
      cell: (rule) => (rule.first ? format.day(rule.first) : null),
    },
    {
      key: 'rule',
      name: t('rule'),
      width: 220,
      cell: (rule) => nameRule(rule.rrule),
    },
  ]
  return (
    <Page trail={[{ label: t('title'), href: '/ledger' }]} title={t('reportingTitle')}>
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <>
          <Sentence
            template={t('reportingSentence')}
            numbers={{
              reporting: { value: query.data.reporting.length },
              recurrences: { value: query.data.recurrences.length },
            }}
            note={t('reportingNote')}
          />
          <div className="ledger-part">
            <DataTable
              label={t('reporting')}
              columns={columns}
              rows={query.data.reporting}
              rowKey={(rule) => rule.id}
              rowSize="ledger"
              empty={
                <Empty title={t('reportingEmpty')} acts={<TextLink href="/plans">{t('goPlans')}</TextLink>}>
                  {t('reportingHow')}
                </Empty>
              }
            />
          </div>
          <section className="ledger-part">
            <SectionHead title={t('recurrences')} note={query.data.recurrences.length} />
            <ul>
              {query.data.recurrences.map((again) => (
                <li key={again.id} className="panel-line">
                  <TextLink href={addressOf('/ledger', { planId: again.planId, open: again.taskId })}>
                    {t('everyTask', { no: again.taskNo })}
                  </TextLink>{' '}
                  “{again.phrase}” <span className="w-quiet">{nameEvery(again.every)}</span>
                </li>
              ))}
            </ul>
          </section>
        </>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
