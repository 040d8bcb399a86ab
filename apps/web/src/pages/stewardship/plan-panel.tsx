import './stewardship.css'
import { getPlanTasks, type ResponseLevel } from '@wanwu/contract'
import { Button, Failed, Loading, RadioChoice, SectionHead } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { LineFaults } from './line-faults.tsx'
import type { PanelProps } from './panel-props.ts'
import { PlannedTasks } from './planned-tasks.tsx'
import { StartDialog } from './start-dialog.tsx'
import { useResponseWords } from './use-response-words.ts'

/** 预案: what each level gives out to whom, and the way to start a response by it. */
export function PlanPanel({ record }: PanelProps) {
  const { t } = useTranslation('stewardship')
  const { levelName } = useResponseWords()
  const [level, setLevel] = useState<ResponseLevel>('3')
  const [starting, setStarting] = useState(false)
  const query = useAsk(getPlanTasks, { id: record.id })
  const { data } = query
  if (query.error) return <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
  if (!data) return <Loading lines={4} />
  const tasks = data.levels.find((each) => each.level === level)?.tasks ?? []
  return (
    <section>
      <SectionHead
        title={t('plan.title')}
        note={t('plan.note')}
        act={
          data.can.start ? (
            <Button look="main" size="bar" onPress={() => setStarting(true)}>
              {t('plan.start')}
            </Button>
          ) : null
        }
      />
      <LineFaults
        lead={t('plan.faults', { count: data.faults.length })}
        faults={data.faults}
        mend={`/registers/contingency-plan/${record.id}/edit#field-steps`}
      />
      {data.levels.length > 0 ? (
        <>
          <div className="stewardship-choice">
            <RadioChoice
              inline
              label={t('plan.level')}
              choices={data.levels.map((each) => ({ id: each.level, label: levelName(each.level) }))}
              value={level}
              onChange={setLevel}
            />
            <p>
              {t('plan.counts', {
                tasks: tasks.length,
                units: new Set(tasks.map(({ unit }) => unit.id)).size,
              })}
            </p>
          </div>
          <PlannedTasks label={t('plan.title')} tasks={tasks} empty={t('plan.noTasks')} />
        </>
      ) : null}
      {starting ? <StartDialog plan={record} onClose={() => setStarting(false)} /> : null}
    </section>
  )
}
