import type { Language } from '@wanwu/ui'

const zone = 'Asia/Shanghai'

function parts(at: Date): { year: string; month: string; day: string; time: string } {
  const found = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const read = (type: string) => found.find((part) => part.type === type)?.value ?? ''
  return {
    year: read('year'),
    // Some engines pad them although they were asked not to.
    month: `${Number(read('month'))}`,
    day: `${Number(read('day'))}`,
    time: `${read('hour')}:${read('minute')}`,
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day in the calendar of Asia/Shanghai: `2026年9月28日`, `28 Sep 2026`; without the year where `now` has the same. */
export function formatDay(iso: string, language: Language, now: Date = new Date()): string {
  const at = parts(new Date(iso.length === 10 ? `${iso}T00:00:00+08:00` : iso))
  const sameYear = at.year === parts(now).year
  if (language === 'en') {
    const day = `${at.day} ${months[Number(at.month) - 1] ?? ''}`
    return sameYear ? day : `${day} ${at.year}`
  }
  const day = `${at.month}月${at.day}日`
  return sameYear ? day : `${at.year}年${day}`
}

/** A moment: `9月28日 16:42`, `28 Sep, 16:42`; with the year where it is another one. */
export function formatMoment(iso: string, language: Language, now: Date = new Date()): string {
  const { time } = parts(new Date(iso))
  return language === 'en'
    ? `${formatDay(iso, language, now)}, ${time}`
    : `${formatDay(iso, language, now)} ${time}`
}

/** A count with its thousands set apart from 10,000 on (`9214`, `60,000`). */
export function formatCount(value: number): string {
  return value < 10_000 ? `${value}` : new Intl.NumberFormat('en').format(value)
}
