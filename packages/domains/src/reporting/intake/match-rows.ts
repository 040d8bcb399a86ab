import type { IntakeRow, ReportLine, Task } from '@wanwu/contract'
import { matchTasks } from '../../plan/index.ts'
import type { ReportRowDraft } from './read-report-rows.ts'

/** The duty of a report as far as it tells which row is about it. */
export type NamedLine = Pick<ReportLine, 'obligationId'> & {
  task: Pick<ReportLine['task'], 'no' | 'title' | 'text'>
}

/** A number as it is compared: 任务1, 第1项, （1） and 1. are all 1. */
export function foldNumber(no: string): string {
  return no.replace(/[^\p{L}\p{N}.]/gu, '').replace(/^(?:任务|事项|第)+|[项条.]+$/gu, '')
}

function clause(id: string, no: string, title: string | null, text: string): Task {
  return {
    id,
    no: foldNumber(no),
    title,
    text,
    section: null,
    path: [],
    units: [],
    schedule: { start: null, end: null, ongoing: false, label: null },
    recurrences: [],
    measures: [],
    condition: null,
    source: { start: 0, end: 0 },
  }
}

/** The cell of the task holds its heading, its words, or both: then the heading has a line of its own. */
function clauseOfRow(row: ReportRowDraft): Task {
  const [first = '', ...rest] = row.wording.split('\n').map((line) => line.trim())
  const text = rest.filter((line) => line !== '').join('')
  return clause(row.key, row.no, text === '' ? null : first, text === '' ? first : text)
}

/** Says for every row which duty it is about, by number and wording; what is doubtful carries its reason. */
export function matchRows(lines: readonly NamedLine[], rows: readonly ReportRowDraft[]): IntakeRow[] {
  const before = lines.map(({ obligationId, task }) => clause(obligationId, task.no, task.title, task.text))
  const { rows: matches } = matchTasks(before, rows.map(clauseOfRow))
  return rows.map((row, index): IntakeRow => {
    const match = matches[index]
    return {
      ...row,
      obligationId: match?.best?.id ?? null,
      reason: match?.reason ?? null,
      candidates: (match?.candidates ?? []).map(({ before: duty, score }) => ({
        obligationId: duty.id,
        score,
      })),
    }
  })
}
