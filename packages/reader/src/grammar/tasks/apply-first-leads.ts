import { readFirstLeads } from '../notes/first-leads.ts'
import type { Flow } from '../text/flow.ts'
import type { DraftTask } from './draft-task.ts'

/**
 * Gives the first responsible unit the lead where the document says so (列第一位者为牵头单位，下同): from the task whose
 * note says it on, within its section only where it says so, or everywhere where a sentence outside notes says it.
 */
export function applyFirstLeads(tasks: readonly DraftTask[], lines: readonly Flow[]): void {
  let told = false
  tasks.forEach((task, index) => {
    for (const note of task.notes) {
      if (note.firstLeads === null) continue
      told = true
      if (note.firstLeads === 'note') continue
      for (const other of tasks.slice(index)) {
        if (note.firstLeads === 'section' && other.section !== task.section) break
        leadFirst(other)
      }
    }
  })
  if (!told && lines.some((line) => readFirstLeads(line.norm) !== null))
    for (const task of tasks) leadFirst(task)
}

function leadFirst(task: DraftTask): void {
  if (task.units.some((unit) => unit.role === 'lead')) return
  const first = task.units.find((unit) => unit.role === 'responsible')
  if (!first) return
  first.role = 'lead'
  first.rule = 'unit.first-leads'
}
