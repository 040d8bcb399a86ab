import type { getOverview, OutputOf } from '@wanwu/contract'
import { SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** Tasks with the nearest deadlines, each with its deadline as printed. */
export function DueFirst(props: {
  tasks: OutputOf<typeof getOverview>['soon']
  hrefOf: (taskId: string) => string
}) {
  const { t } = useTranslation('overview')
  return (
    <section>
      <SectionHead title={t('soon')} note={t('soonNote')} />
      {props.tasks.length === 0 ? <p className="overview-line w-quiet">{t('soonEmpty')}</p> : null}
      <ul>
        {props.tasks.map((task) => (
          <li key={task.taskId} className="due">
            <span className="w-quiet">{task.no}</span>
            <TextLink href={props.hrefOf(task.taskId)} tone="plain">
              {task.title}
            </TextLink>
            <span className="due-day">{task.label}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
