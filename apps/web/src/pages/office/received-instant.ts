/** A day and a time of Asia/Shanghai as typed (`2026-11-27`, `16:40`), as a moment; null while they are none. */
export function receivedInstant(day: string, time: string): string | null {
  const typed = time.trim().replace('：', ':')
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/.exec(typed) ?? []
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || hours === '') return null
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  return `${day}T${hours.padStart(2, '0')}:${minutes}:00+08:00`
}
