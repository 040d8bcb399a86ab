import '../system/system.css'
import './ledger.css'
import { listTargets, type TargetRow } from '@wanwu/contract'
import { type Column, DataTable, Empty, Failed, Loading, SectionHead, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { GoalPhrase } from './goal-phrase.tsx'

const View = z.object({ planId: z.string().optional() })
const signs = { '=': '', '>=': '≥', '>': '>', '<=': '≤', '<': '<' }

/** A goal over the years: one row, a value a year. */
interface TargetLine {
  name: string
  planTitle: string
  owner: string | null
  byYear: Map<number | null, TargetRow>
}

function linesOf(targets: readonly TargetRow[]): TargetLine[] {
  const lines = new Map<string, TargetLine>()
  for (const target of targets) {
    const key = `${target.planId}/${target.name}`
    const line = lines.get(key) ?? {
      name: target.name,
      planTitle: target.planTitle,
      owner: target.ownerName,
      byYear: new Map(),
    }
    line.byYear.set(target.year, target)
    lines.set(key, line)
  }
  return [...lines.values()]
}

/** 指标目标: goals by year with their phrase; those without a figure are listed, not charted. */
export function TargetsPage() {
  const { t } = useTranslation('ledger')
  const [view] = useView(View)
  const query = useAsk(listTargets, view)
  const targets = query.data?.targets ?? []
  const goals = query.data?.withoutFigure ?? []
  const years = [...new Set(targets.map((target) => target.year))].sort((a, b) => (a ?? 9999) - (b ?? 9999))
  const columns: Column<TargetLine>[] = [
    {
      key: 'name',
      name: t('target'),
      width: 240,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (line) => line.name,
    },
    ...years.map((year) => ({
      key: `${year}`,
      name: year === null ? t('noYear') : `${year}`,
      width: 200,
      grow: true,
      cell: (line: TargetLine) => {
        const target = line.byYear.get(year)
        if (!target) return null
        return (
          <span>
            <strong>
              {signs[target.op]}
              {target.value}
              {target.unit}
            </strong>
            <span className="w-second-line">{target.phrase}</span>
          </span>
        )
      },
    })),
    {
      key: 'owner',
      name: t('owner'),
      width: 130,
      cell: (line) => line.owner ?? <span className="w-quiet">{t('ownerNone')}</span>,
    },
  ]
  return (
    <Page trail={[{ label: t('title'), href: '/ledger' }]} title={t('targetsTitle')}>
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <>
          <Sentence
            template={t('targetsSentence')}
            numbers={{ targets: { value: targets.length }, goals: { value: goals.length } }}
            note={t('targetsNote')}
          />
          <div className="ledger-part">
            <DataTable
              label={t('targetsTitle')}
              columns={columns}
              rows={linesOf(targets)}
              rowKey={(line) => `${line.planTitle}/${line.name}`}
              rowSize="ledger"
              empty={
                <Empty title={t('targetsEmpty')} acts={<TextLink href="/plans">{t('goPlans')}</TextLink>}>
                  {t('targetsHow')}
                </Empty>
              }
            />
          </div>
          {goals.length > 0 ? (
            <section className="ledger-part">
              <SectionHead title={t('goals')} note={goals.length} />
              <ul>
                {goals.map((goal) => (
                  <li key={`${goal.planId}${goal.phrase}${goal.source?.start}`} className="panel-line">
                    <GoalPhrase goal={goal} />
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
