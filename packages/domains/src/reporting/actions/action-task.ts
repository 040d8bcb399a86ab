/** SQL that makes an `ActionTask` of a row of task; `plan` has to be joined. `alias` is a name of ours, never input. */
export function actionTask(alias: string): string {
  return `jsonb_build_object('planId', ${alias}.plan_id, 'planTitle', plan.title, 'lineageId', ${alias}.lineage_id,
    'no', ${alias}.no, 'title', ${alias}.title, 'text', ${alias}.body)`
}
