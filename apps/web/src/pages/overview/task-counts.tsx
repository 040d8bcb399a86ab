import { type TaskStanding, taskStandings } from '@wanwu/contract'
import { OpenNumber, SectionHead, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** 任务状态 in figures: each opens the tasks it counts with their working. */
export function TaskCounts(props: {
  counts: Record<TaskStanding, number>
  onOpen: (standing: TaskStanding) => void
}) {
  const { t } = useTranslation('standing')
  const shown = taskStandings.filter((standing) => props.counts[standing] > 0)
  if (shown.length === 0) return null
  return (
    <section>
      <SectionHead title={t('tasks')} note={t('tasksNote')} />
      <ul className="standing-counts">
        {shown.map((standing) => (
          <li key={standing}>
            <StateWord state={standing}>{t(`standings.${standing}`)}</StateWord>
            <OpenNumber
              value={props.counts[standing]}
              tone={standing === 'contradicted' ? 'ochre' : 'pine'}
              label={`${t(`standings.${standing}`)} ${props.counts[standing]}`}
              onPress={() => props.onOpen(standing)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
