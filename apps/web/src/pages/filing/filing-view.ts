import type { OwedValue, Report, ReportLine } from '@wanwu/contract'
import { type DutyGroup, groupOf, isPrepared } from '@wanwu/core/filing'
import { findValueGaps } from '@wanwu/core/targets'
import { z } from 'zod'

/** The name of the values owed with a report, beside its duties in the address. */
export const valuesPart = 'values'

/** What the page shows, kept in its address: the open duty, the values, or the narrative. */
export const FilingView = z.object({ duty: z.string().optional() })

/** A duty with what is written of it now and where it belongs. */
export interface Duty {
  line: ReportLine
  content: ReportLine['content']
  group: DutyGroup
  prepared: boolean
  /** returned by the office and not written in since */
  unmended: boolean
  /** units whose parts it waits for */
  waitsFor: string[]
}

/** The duties of a report as the page lists them. */
export function dutiesOf(report: Report, contentOf: (line: ReportLine) => ReportLine['content']): Duty[] {
  const returnedAt = report.acts.findLast(({ kind }) => kind === 'returned')?.at ?? ''
  return report.lines.map((line) => {
    const content = contentOf(line)
    const mended = content !== line.content || (line.editedAt ?? '') > returnedAt
    return {
      line,
      content,
      group: groupOf(line, report.waiting),
      prepared: isPrepared(line, content),
      unmended: line.returned.length > 0 && !mended,
      waitsFor: report.waiting
        .filter(({ obligationId }) => obligationId === line.obligationId)
        .map(({ unitName }) => unitName),
    }
  })
}

/** How much of a report is prepared and what is left of it, by group. */
export function countDuties(duties: readonly Duty[]) {
  const owed = duties.filter(({ group }) => group !== 'optional')
  const left = (group: DutyGroup) => owed.filter((duty) => duty.group === group && !duty.prepared).length
  return {
    total: owed.length,
    prepared: owed.filter(({ prepared, unmended }) => prepared && !unmended).length,
    together: left('together'),
    own: left('own'),
    waiting: owed.filter(({ group }) => group === 'waiting').length,
    returned: duties.filter(({ unmended }) => unmended).length,
    /** of support, begun and not finished */
    halfWritten: duties.filter(({ group, prepared }) => group === 'optional' && !prepared).length,
  }
}

/** The duty to go on with: the next one after `after` that asks for something, else the first such one. */
export function nextDuty(duties: readonly Duty[], after: string | null): Duty | undefined {
  const asks = ({ prepared, unmended }: Duty) => !prepared || unmended
  const order = (['own', 'together', 'waiting', 'optional'] as const).flatMap((group) =>
    duties.filter((duty) => duty.group === group),
  )
  const at = order.findIndex(({ line }) => line.obligationId === after)
  return [...order.slice(at + 1), ...order.slice(0, at + 1)].find(
    (duty) => asks(duty) && duty.line.obligationId !== after,
  )
}

/** How many of the values owed with a report lack something, or raise a question not answered. */
export function countOpenValues(
  values: readonly OwedValue[],
  contentOf: (value: OwedValue) => OwedValue['content'],
): number {
  return values.filter((value) => findValueGaps(contentOf(value), value).length > 0).length
}
