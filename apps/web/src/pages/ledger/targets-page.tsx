import '../system/system.css'
import './ledger.css'
import './targets.css'
import { type IndicatorLine, listIndicators } from '@wanwu/contract'
import { type Column, DataTable, Empty, Failed, Loading, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { signOf } from '../../text/sign-of.ts'
import { GoalPanel } from './goal-panel.tsx'
import { GoalSection } from './goal-section.tsx'
import { IndicatorPanel } from './indicator-panel.tsx'
import { LatestValue } from './latest-value.tsx'

const View = z.object({ planId: z.string().optional(), open: z.string().optional() })

/** The key of a target or goal in the address. */
const keyOf = (line: { planId: string; name?: string; phrase?: string }) =>
  `${line.planId}/${line.name ?? line.phrase}`

/** 指标目标: who answers for each, what it should reach, what is claimed and what is verified; goals with judgements. */
export function TargetsPage() {
  const { t } = useTranslation('targets')
  const { t: ledger } = useTranslation('ledger')
  const [view, setView] = useView(View)
  const query = useAsk(listIndicators, view.planId ? { planId: view.planId } : {})
  const indicators = query.data?.indicators ?? []
  const goals = query.data?.goals ?? []
  const open = indicators.find((line) => keyOf(line) === view.open)
  const openGoal = goals.find((goal) => keyOf(goal) === view.open)
  const close = () => setView({ open: undefined })
  const owed = indicators.flatMap(({ years }) => years.filter((year) => year.owed !== null))
  const unowned = [...indicators, ...goals].filter(({ owner }) => owner === null).length
  const printedYears = [
    ...new Set(indicators.flatMap(({ targets }) => targets.map(({ year }) => year))),
  ].sort((a, b) => (a ?? 9999) - (b ?? 9999))
  const columns: Column<IndicatorLine>[] = [
    {
      key: 'name',
      name: t('target'),
      width: 220,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (line) => line.name,
    },
    {
      key: 'owner',
      name: t('owner'),
      width: 170,
      cell: (line) =>
        line.owner?.name ?? (
          <span className="w-quiet">
            {t('ownerNone')}
            {line.proposed ? (
              <span className="w-second-line">{t('ownerProposed', { unit: line.proposed.name })}</span>
            ) : null}
          </span>
        ),
    },
    {
      key: 'latest',
      name: t('latest'),
      width: 150,
      cell: (line) => <LatestValue line={line} />,
    },
    ...printedYears.map((year) => ({
      key: `${year}`,
      name: year === null ? t('noYear') : t('yearWhole', { year }),
      width: 180,
      grow: true,
      cell: (line: IndicatorLine) =>
        line.targets
          .filter((target) => target.year === year)
          .map((target) => (
            <span key={target.targetId}>
              <strong>
                {signOf(target.op)}
                {target.value}
                {line.unit}
              </strong>
              <span className="w-second-line" lang="zh-CN">
                {target.phrase}
              </span>
            </span>
          )),
    })),
  ]
  return (
    <Page
      trail={[{ label: ledger('title'), href: '/ledger' }]}
      title={ledger('targetsTitle')}
      aside={
        open ? (
          <IndicatorPanel key={keyOf(open)} line={open} onClose={close} />
        ) : openGoal ? (
          <GoalPanel key={keyOf(openGoal)} goal={openGoal} onClose={close} />
        ) : null
      }
    >
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <>
          <Sentence
            template={`${t('sentence')}${unowned > 0 ? t('sentenceUnowned') : ''}${owed.length > 0 ? t('sentenceOwed') : ''}`}
            numbers={{
              indicators: { value: indicators.length },
              goals: { value: goals.length },
              unowned: { value: unowned },
              owed: { value: owed.length },
              claimed: { value: owed.filter(({ claimed }) => claimed !== null).length },
              verified: { value: owed.filter(({ verified }) => verified !== null).length },
            }}
            note={t('note')}
          />
          <div className="ledger-part">
            <DataTable
              label={ledger('targetsTitle')}
              columns={columns}
              rows={indicators}
              rowKey={keyOf}
              rowSize="ledger"
              openKey={open ? keyOf(open) : undefined}
              onOpen={(line) => setView({ open: keyOf(line) }, true)}
              empty={
                <Empty title={t('empty')} acts={<TextLink href="/plans">{t('goPlans')}</TextLink>}>
                  {t('how')}
                </Empty>
              }
            />
          </div>
          {goals.length > 0 ? (
            <GoalSection goals={goals} onOpen={(goal) => setView({ open: keyOf(goal) }, true)} />
          ) : null}
        </>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
