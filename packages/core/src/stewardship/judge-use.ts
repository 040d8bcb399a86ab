import type { UseProblem } from '@wanwu/contract'

/** What is known of a use of a genetic resource and of the access it rests on. Days as `2026-03-01`, money in 元. */
export interface UseFacts {
  resource: string
  startedOn: string | null
  benefit: number | null
  benefitBy: string | null
  paid: number
  /** it has ended: what was never approved is past, what is owed is not */
  ended: boolean
  access: {
    resource: string
    state: string
    approvedOn: string | null
    validTo: string | null
  } | null
}

function accessProblem({ access, resource, startedOn }: UseFacts): UseProblem | null {
  if (!access) return 'no-access'
  if (access.resource !== resource) return 'access-of-another-resource'
  if (!['approved', 'ended'].includes(access.state) || !access.approvedOn) return 'access-not-approved'
  if (startedOn === null) return access.state === 'ended' ? 'access-over' : null
  if (startedOn < access.approvedOn) return 'access-later'
  return access.validTo !== null && access.validTo < startedOn ? 'access-over' : null
}

/**
 * What is not in order with a use: no approved access when it began (none, refused or waiting, of another resource,
 * approved later, over before), and agreed benefits that are unpaid after their day.
 */
export function judgeUse(use: UseFacts, today: string): UseProblem[] {
  const unapproved = use.ended ? null : accessProblem(use)
  const overdue = use.benefitBy !== null && use.benefitBy < today && use.paid < (use.benefit ?? 0)
  return [...(unapproved ? [unapproved] : []), ...(overdue ? ['benefit-overdue' as const] : [])]
}
