/**
 * The claimed value of an obligation, as SQL of a lateral join: of the last submission that was signed off or
 * recorded and says something of it, as of when it was signed, or came in where it was recorded. `obligation` is the alias of `indicator_obligation`.
 */
export function claimedSql(obligation: string): string {
  return `select filed.value, filed.content, coalesce(submission.received_at, act.at) as at from submission_value as filed
    join submission on submission.id = filed.submission_id
    join report_act as act on act.report_id = submission.report_id and act.kind in ('signed', 'recorded')
      and (act.detail ->> 'submission')::integer = submission.ordinal
    where filed.obligation_id = ${obligation}.id order by submission.ordinal desc, act.sequence desc limit 1`
}
