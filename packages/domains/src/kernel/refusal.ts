import type { AppError } from '@wanwu/contract'
import type { AuditNote } from './audit/audit-note.ts'

/** An answer that is an error and yet keeps what was written: a refused sign-in that has to be on record. */
export class Refusal {
  readonly error: AppError
  readonly audit: AuditNote

  constructor(error: AppError, audit: AuditNote) {
    this.error = error
    this.audit = audit
  }
}

/** Commits the unit of work with this audit entry, then answers with the error. */
export function refuse(error: AppError, audit: AuditNote): Refusal {
  return new Refusal(error, audit)
}
