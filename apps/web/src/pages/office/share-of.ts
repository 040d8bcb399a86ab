/** A share in whole percent, rounded down so that only a whole is ever called 100; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 100) / whole)
}
