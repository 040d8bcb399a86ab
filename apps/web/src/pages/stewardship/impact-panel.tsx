import './stewardship.css'
import { getImpactChecks } from '@wanwu/contract'
import { Failed, Loading } from '@wanwu/ui'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { ImpactChecks } from './impact-checks.tsx'
import type { PanelProps } from './panel-props.ts'
import { ScreeningView } from './screening-view.tsx'

/** 影响评价: what the extent touches, and the dated checks that its measures became. */
export function ImpactPanel({ record }: PanelProps) {
  const query = useAsk(getImpactChecks, { id: record.id })
  const { data } = query
  if (query.error) return <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
  if (!data) return <Loading lines={4} />
  return (
    <div className="stewardship-parts">
      {data.can.look ? (
        <ScreeningView id={record.id} revision={data.revision} maySave={data.can.screen} />
      ) : null}
      <ImpactChecks id={record.id} state={record.state} answer={data} />
    </div>
  )
}
