import type { Action, ActionRule, ActionTask } from '@wanwu/contract'

/** What an action is called in the address of the page. */
export function keyOfAction({ task, phrase, unit, dueOn }: Action): string {
  return [task.lineageId, unit.id, dueOn, phrase].join('.')
}

/** What a rule is called in the address of the page. */
export function keyOfRule({ task, phrase }: ActionRule): string {
  return `${task.lineageId}.${phrase}`
}

/** A task by its number and heading. */
export function taskName({ no, title, text }: ActionTask): string {
  return `${no} ${title ?? text}`
}
