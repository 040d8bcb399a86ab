/** What a command says for the audit chain 审计链. */
export interface AuditNote {
  /** the region that owns the thing and so the chain */
  region: string
  subject: { kind: string; id: string; label?: string | null }
  /** default: who is signed in; a sign-in names the person it signed in */
  actor?: { personId: string; name: string }
  /** default: the id of the endpoint */
  action?: string
  /** whoever did it is not to be found out by the address they called from (a tip of the public) */
  withoutAddress?: boolean
  /** particulars; keys that look like secrets are left out, long texts are cut */
  detail?: Record<string, unknown>
}

/** The chain of what belongs to no region. */
export const noRegion = '000000'
