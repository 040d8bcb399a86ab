import './task.css'
import { useParams } from '@tanstack/react-router'
import { getTaskTimeline, timelineKinds } from '@wanwu/contract'
import { Failed, FilterChips, FilterChoice, Loading, RoleChip, SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { addressOf } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { TimelineLine } from './timeline-line.tsx'

const View = z.object({ kind: z.enum(timelineKinds).optional() })

/** 任务全过程: one task with everything dated about it: printed, owed, filed, proved, found, rectified. */
export function TaskPage() {
  const { t } = useTranslation('proof')
  const { t: ledger } = useTranslation('ledger')
  const { taskId } = useParams({ strict: false }) as { taskId: string }
  const [view, setView] = useView(View)
  const query = useAsk(getTaskTimeline, { taskId })
  const task = query.data?.task
  const entries = query.data?.entries ?? []
  const kinds = timelineKinds.filter((kind) => entries.some((entry) => entry.kind === kind))
  const shown = entries.filter(({ kind }) => !view.kind || kind === view.kind)
  return (
    <Page
      trail={[
        {
          label: ledger('title'),
          href: task ? addressOf('/ledger', { planId: task.planId, open: task.id }) : '/ledger',
        },
      ]}
      title={task ? `${task.no} ${task.title ?? task.text.slice(0, 30)}` : t('taskPage')}
    >
      {query.error && !task ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : task ? (
        <>
          <header className="task-head">
            <p lang="zh-CN">{task.text}</p>
            <div className="task-units">
              {task.units.map((unit) => (
                <span key={`${unit.id}${unit.role}`}>
                  <RoleChip unitRole={unit.role} />{' '}
                  <TextLink tone="plain" href={addressOf('/ledger', { unitId: unit.id })}>
                    {unit.name}
                  </TextLink>
                </span>
              ))}
            </div>
          </header>
          <section className="timeline">
            <SectionHead title={t('timeline')} note={t('timelineNote', { count: shown.length })} />
            {kinds.length > 1 ? (
              <FilterChips label={t('show')}>
                <FilterChoice
                  label={t('show')}
                  choices={kinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
                  value={view.kind ? [view.kind] : []}
                  onChange={([kind]) => setView({ kind: timelineKinds.find((known) => known === kind) })}
                />
              </FilterChips>
            ) : null}
            {shown.length === 0 ? <p className="w-quiet">{t('timelineEmpty')}</p> : null}
            <ol>
              {shown.map((entry, index) => (
                // lines have no name of their own, and are never put in another order
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <TimelineLine key={index} entry={entry} />
              ))}
            </ol>
          </section>
        </>
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  )
}
