import type { LedgerDuty, UnitRole } from '@wanwu/contract'

/** Names of one role in a row: as printed for the task itself; of measures where the task names none. */
export function namesOfRole(duties: readonly LedgerDuty[], role: UnitRole): string[] {
  const own = duties.filter((duty) => duty.role === role && duty.measureId === null)
  const names = (own.length > 0 ? own : duties.filter((duty) => duty.role === role)).map(
    // A collective is shown as printed: 各县（区）人民政府, not its dozen members.
    (duty) => duty.printed,
  )
  return [...new Set(names)]
}

/** Characters that stand beside each other in a line of a column: a Han character is 13 px wide. */
const charactersIn = (width: number): number => Math.floor((width - 16) / 13)

/**
 * How many of the names fit into `lines` lines of a column `width` pixels wide, the count of the rest
 * included, so that a row keeps its height and no name is cut. At least one.
 */
export function namesThatFit(names: readonly string[], width: number, lines: number): number {
  const line = charactersIn(width)
  const fits = (list: readonly string[], tail: number) => {
    const length = list.join('、').length + tail
    // The last line keeps a character free: punctuation is never put at the start of a line.
    return length <= line * lines - lines
  }
  if (fits(names, 0)) return names.length
  for (let count = names.length - 1; count > 1; count--) {
    if (fits(names.slice(0, count), 4)) return count
  }
  return 1
}
