const shanghaiOffset = 8 * 3600 * 1000
const dayLength = 24 * 3600 * 1000

/** The day in Asia/Shanghai at a moment, as `2026-03-01`. The zone has had no summer time since 1991. */
export function shanghaiDay(moment: Date): string {
  return new Date(moment.getTime() + shanghaiOffset).toISOString().slice(0, 10)
}

/** The moment at which a day begins in Asia/Shanghai. */
export function startOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - shanghaiOffset)
}

/** The moment at which a day ends in Asia/Shanghai: 24:00, which belongs to the next day. */
export function endOfDay(day: string): Date {
  return new Date(startOfDay(day).getTime() + dayLength)
}
