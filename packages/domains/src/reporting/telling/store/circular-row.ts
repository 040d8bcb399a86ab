import type { CircularFields, CircularKind, CircularState, TellingFacts } from '@wanwu/contract'

/** A paper as it is stored. */
export interface CircularRow {
  id: string
  regionCode: string
  planId: string
  periodId: string | null
  year: number | null
  kind: CircularKind
  fields: CircularFields
  facts: TellingFacts
  state: CircularState
  revision: number
  number: string | null
  signatory: string | null
  issuedOn: string | null
  draftedBy: string
  /** the caller may write it */
  manage: boolean
}

/** The columns of a paper, under the names of `CircularRow`. */
export const circularColumns = `circular.id, circular.region_code as "regionCode", circular.plan_id as "planId",
  circular.period_id as "periodId", circular.year, circular.kind, circular.fields, circular.facts, circular.state,
  circular.revision, circular.number, circular.signatory, circular.issued_on as "issuedOn",
  circular.drafted_by as "draftedBy", wanwu_allows('report.manage', circular.region_code, null) as manage`
