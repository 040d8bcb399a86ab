import type { ErrorCode, Ledger } from '@wanwu/contract'

/** How one file ended. */
export type Outcome = { file: string } & ({ ledger: Ledger; to?: string } | { code: ErrorCode | 'INTERNAL' })

const headings = ['文件', '任务', '举措', '单位', '指标', '存疑', '结果']

/** A table of what was read, for standard error: a row each, columns aligned by display width, then a count. */
export function summarise(outcomes: readonly Outcome[]): string {
  const rows = [headings, ...outcomes.map(rowOf)]
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))))
  const lines = rows.map((row) =>
    row
      .map((text, column) => pad(text, widths[column] ?? 0, column > 0 && column < headings.length - 1))
      .join('  ')
      .trimEnd(),
  )
  const failed = outcomes.filter((outcome) => 'code' in outcome).length
  const read = outcomes.length - failed
  return `${lines.join('\n')}\n共 ${outcomes.length} 个文件，读出 ${read} 个，未读出 ${failed} 个。${read} of ${outcomes.length} files read.\n`
}

function rowOf(outcome: Outcome): string[] {
  if ('code' in outcome) return [outcome.file, '', '', '', '', '', outcome.code]
  const { tasks, indicators, anomalies } = outcome.ledger
  const owners = tasks.flatMap((task) => [task, ...task.measures])
  const units = new Set(owners.flatMap((owner) => owner.units.map((unit) => unit.name)))
  const counts = [tasks.length, owners.length - tasks.length, units.size, indicators.length, anomalies.length]
  return [outcome.file, ...counts.map(String), outcome.to ?? '已读出']
}

/** Columns that a text takes in a terminal: Han characters take two. */
function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    width +=
      code >= 0x1100 && /[\p{Script=Han}\p{Script=Hangul}\u3000-\u30ff\uff00-\uff60]/u.test(character) ? 2 : 1
  }
  return width
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return right ? space + text : text + space
}
