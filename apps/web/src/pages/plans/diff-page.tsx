import './plans.css'
import { useParams } from '@tanstack/react-router'
import { type ClauseDiff, diffVersions, getPlan } from '@wanwu/contract'
import { Button, Empty, Failed, Loading, RoleChip, SectionHead, Sentence, useUiWords } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { Page } from '../../shell/page.tsx'
import { TextRuns } from '../../text/text-runs.tsx'

/** 版本比较: clause by clause, wording to the character, units with their roles, deadlines. */
export function DiffPage() {
  const { t } = useTranslation('plans')
  const { planId, versionId } = useParams({ strict: false }) as { planId: string; versionId: string }
  const [all, setAll] = useState(false)
  const plan = useAsk(getPlan, { planId })
  const query = useAsk(diffVersions, { versionId })
  const diff = query.data
  const clauses = diff?.clauses.filter((clause) => all || clause.kind !== 'same') ?? []
  return (
    <Page
      trail={[
        { label: t('title'), href: '/plans' },
        { label: plan.data?.title ?? t('plan'), href: `/plans/${planId}` },
      ]}
      title={diff ? t('diffTitle', { before: diff.before.ordinal, after: diff.after.ordinal }) : t('diff')}
    >
      {query.error ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : diff ? (
        <>
          <div className="plans-lead">
            <Sentence
              template={t('diffSentence')}
              numbers={Object.fromEntries(
                Object.entries(diff.counts).map(([kind, value]) => [kind, { value }]),
              )}
              note={diff.carried > 0 ? t('diffCarried', { count: diff.carried }) : undefined}
            />
            {diff.counts.same > 0 ? (
              <Button onPress={() => setAll(!all)}>{all ? t('hideSame') : t('showSame')}</Button>
            ) : null}
          </div>
          {clauses.length === 0 ? <Empty title={t('noDifference')} /> : null}
          {clauses.map((clause) => (
            <Clause key={`${clause.beforeId}/${clause.afterId}`} clause={clause} />
          ))}
          {diff.indicators.length > 0 ? (
            <section className="diff-clause">
              <SectionHead title={t('indicators')} />
              <ul>
                {diff.indicators.map((indicator) => (
                  <li key={`${indicator.name}${indicator.year}`}>
                    {indicator.year} {indicator.name}：<del>{indicator.before ?? t('none')}</del>{' '}
                    <ins>{indicator.after ?? t('none')}</ins>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </>
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  )
}

function Clause(props: { clause: ClauseDiff }) {
  const { t } = useTranslation('plans')
  const words = useUiWords()
  const { clause } = props
  const no = [...new Set([clause.beforeNo, clause.afterNo])].filter((one) => one !== null).join(' → ')
  return (
    <article className="diff-clause" data-kind={clause.kind}>
      <SectionHead
        title={
          <>
            {no} <TextRuns runs={clause.title ?? []} />
          </>
        }
        note={t(`diffKinds.${clause.kind}`)}
      />
      <p className="diff-text" lang="zh-CN">
        <TextRuns runs={clause.wording} />
      </p>
      {clause.measures.map((measure) =>
        measure.deadline || measure.wording.some((run) => run.kind !== 'same') ? (
          <p key={`${measure.beforeNo}/${measure.afterNo}`} className="diff-text" lang="zh-CN">
            <span className="w-quiet">
              {t('inMeasure', { no: measure.afterNo ?? measure.beforeNo ?? '' })}{' '}
            </span>
            <TextRuns runs={measure.wording} />
            {measure.deadline ? <DeadlineLine deadline={measure.deadline} /> : null}
          </p>
        ) : null,
      )}
      {clause.units.length > 0 ? (
        <ul className="diff-units">
          {clause.units.map((unit) => (
            <li key={`${unit.measureNo}${unit.name}${unit.before}${unit.after}`}>
              {unit.measureNo === null ? null : (
                <span className="w-quiet">{t('inMeasure', { no: unit.measureNo })} </span>
              )}
              {unit.name} {unit.after ? <RoleChip unitRole={unit.after} /> : null}{' '}
              <span className="w-quiet">
                {unit.before && unit.after
                  ? t('unitChanged', { before: words.roles[unit.before], after: words.roles[unit.after] })
                  : unit.after
                    ? t('unitAdded', { role: words.roles[unit.after] })
                    : t('unitDropped', { role: words.roles[unit.before ?? 'responsible'] })}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {clause.deadline ? (
        <p>
          <DeadlineLine deadline={clause.deadline} />
        </p>
      ) : null}
    </article>
  )
}

function DeadlineLine(props: { deadline: NonNullable<ClauseDiff['deadline']> }) {
  const { t } = useTranslation('plans')
  const { before, after } = props.deadline
  return (
    <span className="diff-deadline">
      <strong>{t('deadline')}</strong>{' '}
      {t('deadlineFrom', { before: before ?? t('none'), after: after ?? t('none') })}
    </span>
  )
}
