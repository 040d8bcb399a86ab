import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** An entry of the chain as it is sealed: every field that must never change. */
export interface SealedFields {
  id: string
  region: string
  sequence: number
  /** ISO 8601 with milliseconds, UTC */
  at: string
  actorId: string | null
  actorName: string | null
  address: string | null
  action: string
  subjectKind: string
  subjectId: string
  subjectLabel: string | null
  detail: Record<string, unknown>
}

/** The hash an empty chain begins from. */
export const chainStart = '0'.repeat(64)

/** SHA-256 in hex over the hash of the entry before and the canonical JSON of this one. */
export function sealEntry(previous: string, entry: SealedFields): string {
  return createHash('sha256').update(previous).update('\n').update(canonicalJson(entry)).digest('hex')
}
