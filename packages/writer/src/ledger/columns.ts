import type { Ledger, Measure, Task } from '@wanwu/contract'
import { numbered } from './numbering.ts'
import { printCondition, printRecurrences, printSchedule } from './phrases.ts'
import { namesIn, roleHeadings } from './units-text.ts'

/** A further column of the office's own, at the end: its heading, the words it may hold, and its text. */
export interface StatusColumn {
  heading: string
  /** words offered as a drop-down in a workbook */
  choices?: readonly string[]
  /** text for a task (measure null) or for one of its measures */
  value: (task: Task, measure: Measure | null) => string
}

/** One column of a ledger table. */
export interface LedgerColumn {
  key: string
  heading: string
  /** share of the width, in half-width characters */
  width: number
  /** `task`: one cell over the task's rows; `row`: a cell for the task itself and for each measure */
  per: 'section' | 'title' | 'task' | 'row'
  /** centred, as short entries are; long text is left-aligned */
  centred: boolean
  /** kept in print even where no row has an entry */
  essential: boolean
  text: (task: Task, measure: Measure | null) => string
  choices?: readonly string[]
}

const remarkHeading = '备注'

function remark(task: Task, measure: Measure | null): string {
  if (measure) return printCondition(measure.condition)
  const own = task.extra?.[remarkHeading] ?? ''
  return [printCondition(task.condition), own].filter((part) => part !== '').join('；')
}

const rowColumn = (
  key: string,
  heading: string,
  width: number,
  centred: boolean,
  text: LedgerColumn['text'],
): LedgerColumn => ({ key, heading, width, per: 'row', centred, essential: false, text })

/** Wide enough that a printed number stays on one line: `（二十三）` is ten half-width characters. */
function numberWidth(ledger: Ledger): number {
  const longest = Math.max(0, ...ledger.tasks.map((task) => task.no.length))
  return Math.min(14, Math.max(6, longest * 2 + 3))
}

/** Headings of columns that came with an imported table and have no field of their own. */
function extraHeadings(ledger: Ledger): string[] {
  const headings = new Set<string>()
  for (const task of ledger.tasks) for (const key of Object.keys(task.extra ?? {})) headings.add(key)
  headings.delete(remarkHeading)
  return [...headings]
}

/**
 * The columns of a responsibility ledger (责任分工台账) in the order offices keep them: 序号, 章节, 重点任务,
 * 工作内容, 工作举措, 成果形式 (where any task has one), 牵头, 责任, 配合, 完成时限, 周期, the columns an
 * imported table brought along, 备注, then the office's own.
 */
export function ledgerColumns(ledger: Ledger, status: readonly StatusColumn[] = []): LedgerColumn[] {
  const hasMeasures = ledger.tasks.some((task) => task.measures.length > 0)
  const hasOutcome = ledger.tasks.some((task) => task.outcome)
  const place = { centred: false, essential: true, text: () => '' } as const
  return [
    {
      key: 'no',
      heading: '序号',
      width: numberWidth(ledger),
      per: 'task',
      centred: true,
      essential: true,
      text: (t) => t.no,
    },
    { key: 'section', heading: '章节', width: 10, per: 'section', ...place },
    { key: 'title', heading: '重点任务', width: 12, per: 'title', ...place },
    {
      key: 'text',
      heading: '工作内容',
      width: hasMeasures ? 30 : 50,
      per: 'task',
      centred: false,
      essential: true,
      text: (task) => task.text,
    },
    rowColumn('measure', '工作举措', hasMeasures ? 32 : 10, false, (_, measure) => measureText(measure)),
    ...(hasOutcome
      ? [
          rowColumn('outcome', '成果形式', 12, false, (task, measure) =>
            measure ? '' : (task.outcome ?? ''),
          ),
        ]
      : []),
    ...(['lead', 'responsible', 'support'] as const).map((role) =>
      rowColumn(role, roleHeadings[role], role === 'responsible' ? 16 : 14, false, (task, measure) =>
        namesIn((measure ?? task).units, role),
      ),
    ),
    rowColumn('schedule', '完成时限', 11, true, (task, measure) => printSchedule((measure ?? task).schedule)),
    rowColumn('recurrence', '周期', 10, true, (task, measure) =>
      printRecurrences((measure ?? task).recurrences),
    ),
    ...extraHeadings(ledger).map((heading) =>
      rowColumn(`extra:${heading}`, heading, 12, false, (task, measure) =>
        measure ? '' : (task.extra?.[heading] ?? ''),
      ),
    ),
    rowColumn('remark', remarkHeading, 11, false, remark),
    ...status.map((column) => ({
      ...rowColumn(`status:${column.heading}`, column.heading, 12, true, column.value),
      ...(column.choices ? { choices: column.choices } : {}),
    })),
  ]
}

function measureText(measure: Measure | null): string {
  if (!measure) return ''
  return numbered(measure.no, measure.text)
}
