import type { DraftTask } from './draft-task.ts'

const told =
  /(?:[列排]名?(?:在)?第一(?:位)?(?:者|的)?|[排列]名?(?:在)?首位(?:者|的)?|第一个|首个)(?:的?(?:单位|部门))?(?:均)?(?:为|是|系)(?:总)?牵头(?:单位|部门)/

/** Whether the document says that the unit listed first leads (列第一位者为牵头单位). */
export function saysFirstLeads(norm: string): boolean {
  return told.test(norm)
}

/** Gives the first responsible unit of every task without a lead the lead. */
export function applyFirstLeads(tasks: readonly DraftTask[]): void {
  for (const task of tasks) {
    if (task.units.some((unit) => unit.role === 'lead')) continue
    const first = task.units.find((unit) => unit.role === 'responsible')
    if (first) {
      first.role = 'lead'
      first.rule = 'unit.first-leads'
    }
  }
}
