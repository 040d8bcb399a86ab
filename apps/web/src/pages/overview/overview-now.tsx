import './overview-now.css'
import {
  countChanges,
  countLights,
  countTaskStandings,
  getPeriodStanding,
  listIndicators,
} from '@wanwu/contract'
import { Loading } from '@wanwu/ui'
import type { ReactNode } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { ChangesList } from './changes-list.tsx'
import { IndicatorPaths } from './indicator-paths.tsx'
import { LightCounts } from './light-counts.tsx'
import { OverviewView } from './overview-view.ts'
import { PeriodLead } from './period-lead.tsx'
import { StandingMatrix } from './standing-matrix.tsx'
import { TaskCounts } from './task-counts.tsx'

/**
 * How things stand now: the period's sentence, who filed what, lights, tasks, changes, indicators. Each part asks for
 * itself and shows when it is answered. The plan's own sentence leads while no period was opened yet, and follows then.
 */
export function OverviewNow(props: { planId: string; planLead: (size: 'overview' | 'second') => ReactNode }) {
  const { planId } = props
  const [view, setView] = useView(OverviewView)
  const period = useAsk(getPeriodStanding, { planId, ...(view.period ? { periodId: view.period } : {}) })
  const lights = useAsk(countLights, { planId })
  const tasks = useAsk(countTaskStandings, { planId })
  const changes = useAsk(countChanges, { planId })
  const indicators = useAsk(listIndicators, { planId })
  const open = (patch: Partial<OverviewView>) =>
    setView({ light: undefined, task: undefined, change: undefined, ...patch }, true)
  const standing = period.data
  const present = standing?.periods.at(-1)

  return (
    <>
      {period.isPending ? (
        <Loading lines={3} />
      ) : standing && present ? (
        <PeriodLead standing={standing} period={present} />
      ) : (
        props.planLead('overview')
      )}
      <div className="standing-room">
        <div className="overview-columns">
          <div className="overview-side">
            {standing && present ? <StandingMatrix standing={standing} present={present} /> : null}
            {indicators.data ? (
              <IndicatorPaths planId={planId} indicators={indicators.data.indicators} />
            ) : null}
          </div>
          <div className="overview-side">
            {lights.data ? (
              <LightCounts counts={lights.data.counts} onOpen={(light) => open({ light })} />
            ) : null}
            {tasks.data ? <TaskCounts counts={tasks.data.counts} onOpen={(task) => open({ task })} /> : null}
            {changes.data ? (
              <ChangesList changes={changes.data.changes} onOpen={(change) => open({ change })} />
            ) : null}
          </div>
        </div>
      </div>
      {present ? <div className="standing-plan">{props.planLead('second')}</div> : null}
    </>
  )
}
