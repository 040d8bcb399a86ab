import { Loading } from '@wanwu/ui'
import { type ComponentType, lazy, Suspense } from 'react'
import type { PanelProps } from './panel-props.ts'

const panels: Readonly<Record<string, ComponentType<PanelProps>>> = {
  'contingency-plan': lazy(() => import('./plan-panel.tsx').then((room) => ({ default: room.PlanPanel }))),
  'emergency-response': lazy(() =>
    import('./response-panel.tsx').then((room) => ({ default: room.ResponsePanel })),
  ),
  'impact-evaluation': lazy(() =>
    import('./impact-panel.tsx').then((room) => ({ default: room.ImpactPanel })),
  ),
  'genetic-resource': lazy(() => import('./chain-panel.tsx').then((room) => ({ default: room.ChainPanel }))),
  'ex-situ-population': lazy(() =>
    import('./kinship-panel.tsx').then((room) => ({ default: room.KinshipPanel })),
  ),
}

/** What stewardship shows and does on a record beyond its list: nothing on most registers. */
export function RecordPanel(props: PanelProps & { register: string }) {
  const Panel = panels[props.register]
  if (!Panel || props.record.voided) return null
  return (
    <div className="record-panel">
      <Suspense fallback={<Loading lines={4} />}>
        <Panel record={props.record} />
      </Suspense>
    </div>
  )
}
