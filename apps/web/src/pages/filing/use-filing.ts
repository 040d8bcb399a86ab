import { useQueryClient } from '@tanstack/react-query'
import { getReport, type OwedValue, type Report, type ReportLine } from '@wanwu/contract'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { onReconnect } from '../../api/connection.ts'
import { keyOf } from '../../api/use-ask.ts'
import { browserStorage } from '../../drafts/browser-storage.ts'
import { DraftKeeper, type KeeperState } from '../../drafts/draft-keeper.ts'
import {
  type FilingPart,
  narrativePart,
  presentPart,
  storedParts,
  withStored,
} from '../../drafts/report-parts.ts'
import { sendPartsOf } from '../../drafts/send-part.ts'

/** A report while it is written: what its parts say now, and how they are stored. */
export interface Filing {
  keeper: DraftKeeper<FilingPart>
  state: KeeperState<FilingPart>
  contentOf: (line: ReportLine) => ReportLine['content']
  valueOf: (value: OwedValue) => OwedValue['content']
  narrative: string
}

/** Opens a report for writing; what was left unsent the last time is there again. */
export function useFiling(report: Report, personId: string): Filing {
  const queries = useQueryClient()
  const reportId = report.summary.id
  const keeper = useMemo(
    () =>
      new DraftKeeper<FilingPart>({
        place: { personId, subjectId: reportId },
        storage: browserStorage(),
        send: sendPartsOf(reportId),
        presentOf: presentPart,
        onStored: (part, stored) =>
          queries.setQueryData<Report>(keyOf(getReport, { reportId }), (known) =>
            known ? withStored(known, part, stored) : known,
          ),
      }),
    [queries, reportId, personId],
  )
  useEffect(() => keeper.meet(storedParts(report)), [keeper, report])
  useEffect(() => {
    const stop = onReconnect(() => void keeper.flush())
    const onHide = () => {
      if (document.visibilityState === 'hidden') void keeper.flush()
    }
    document.addEventListener('visibilitychange', onHide)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', onHide)
      keeper.close()
    }
  }, [keeper])
  const state = useSyncExternalStore(keeper.subscribe, keeper.state)
  return {
    keeper,
    state,
    contentOf: (line) => {
      const part = keeper.read(line.obligationId)
      return part && 'claim' in part ? part : line.content
    },
    valueOf: (value) => {
      const part = keeper.read(value.obligationId)
      return part && 'calibre' in part ? part : value.content
    },
    narrative: (() => {
      const part = keeper.read(narrativePart)
      return part && 'narrative' in part ? part.narrative : report.narrative
    })(),
  }
}
