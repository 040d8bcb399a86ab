import type { Anomaly, Task } from '@wanwu/contract'

/** Where an anomaly stands: a task, a measure of it, or the whole document (task null). */
export interface AnomalyPlace {
  readonly task: Task | null
  readonly measure?: Task['measures'][number]
}

/** An anomaly at a place, with its words in both languages. */
export function makeAnomaly(
  code: string,
  place: AnomalyPlace,
  words: { readonly zh: string; readonly en: string },
  more: Partial<Anomaly> = {},
): Anomaly {
  const { task, measure } = place
  const source = measure?.source ?? task?.source
  return {
    code,
    where: task ? `${task.no}${measure?.no ?? ''}` || (task.title ?? 'document') : 'document',
    detail: words.zh,
    detailEn: words.en,
    taskId: task?.id ?? null,
    ...(source ? { source } : {}),
    ...more,
  }
}
