import { getCatalogue, getLedgerTask, type LedgerDuty, unitRoles } from '@wanwu/contract'
import {
  Absent,
  Facts,
  Failed,
  Loading,
  NoteChip,
  RoleChip,
  SectionHead,
  SidePanel,
  TextLink,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'

/** One task: what is to be done, who owes what and where that was printed, and its history. */
export function TaskPanel(props: { id: string; onClose: () => void }) {
  const { t } = useTranslation('ledger')
  const { t: proof } = useTranslation('proof')
  const format = useFormat()
  const query = useAsk(getLedgerTask, { taskId: props.id })
  const catalogue = useAsk(getCatalogue, { catalogue: 'national-opinion' })
  const task = query.data?.id === props.id ? query.data : undefined
  const chapter = catalogue.data?.entries.find((entry) => entry.code === task?.chapter)?.title
  return (
    <SidePanel
      title={task?.title ?? task?.text.slice(0, 30) ?? t('task')}
      sub={task ? t('panelTask', { no: task.no }) : undefined}
      focusKey={props.id}
      onClose={props.onClose}
    >
      {query.error && !task ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : task ? (
        <div className="panel-parts">
          <Facts
            entries={[
              { label: t('path'), value: task.path.join(' / ') },
              { label: t('deadline'), value: task.schedule.label ?? <Absent what="deadline" /> },
              { label: t('recurrence'), value: task.recurrences.map((one) => one.phrase).join('；') },
              { label: t('condition'), value: task.condition?.phrase },
              { label: t('outcome'), value: task.outcome },
              { label: t('chapter'), value: chapter },
            ]}
          />
          <section>
            <SectionHead title={t('content')} />
            <p className="task-text">{task.text}</p>
            {task.measures.map((measure) => (
              <div key={measure.id} className="task-measure">
                {measure.no} {measure.text}
                <Duties duties={task.duties.filter((duty) => duty.measureId === measure.id)} />
              </div>
            ))}
          </section>
          <section>
            <SectionHead title={t('duties')} note={task.duties.length} />
            <Duties duties={task.duties.filter((duty) => duty.measureId === null)} />
          </section>
          <section>
            <SectionHead
              title={t('source')}
              act={<TextLink href={`/plans/${task.planId}`}>{t('sourceOpen')}</TextLink>}
            />
            <blockquote className="task-source" lang="zh-CN">
              {task.excerpt.text}
            </blockquote>
          </section>
          <section>
            <SectionHead
              title={t('history')}
              act={<TextLink href={`/ledger/tasks/${task.id}`}>{proof('timeline')}</TextLink>}
            />
            <ul>
              {task.history.map((entry) => (
                <li key={entry.at} className="panel-line">
                  {format.day(entry.at)} {t(entry.by ? 'historyLine' : 'historyLineBare', entry)}
                </li>
              ))}
            </ul>
          </section>
        </div>
      ) : (
        <Loading />
      )}
    </SidePanel>
  )
}

function Duties(props: { duties: readonly LedgerDuty[] }) {
  const { t } = useTranslation('ledger')
  return (
    <ul className="task-duties">
      {unitRoles.flatMap((role) =>
        props.duties
          .filter((duty) => duty.role === role)
          .map((duty) => (
            <li key={duty.id}>
              <RoleChip unitRole={role} />{' '}
              {duty.unitId ? (
                <TextLink tone="plain" href={addressOf('/ledger', { unitId: duty.unitId })}>
                  {duty.unitName}
                </TextLink>
              ) : (
                duty.unitName
              )}{' '}
              {duty.consolidating ? <NoteChip>{t('consolidating')}</NoteChip> : null}
              <span className="w-quiet">
                {duty.origin === 'printed'
                  ? duty.unitId
                    ? ''
                    : t('unmatched')
                  : t(`origins.${duty.origin}`, { printed: duty.printed })}
              </span>
            </li>
          )),
      )}
    </ul>
  )
}
