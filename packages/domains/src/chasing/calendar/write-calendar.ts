import { addDays } from '@wanwu/core'

/** One due day in a calendar. */
export interface CalendarDay {
  id: string
  day: string
  title: string
  text: string
  link: string
  /** counts the changes of the event, so that calendars take the later one */
  sequence: number
  /** nothing is to be done any more */
  done: boolean
  /** when the file is made */
  stampedAt: Date
}

const encoder = new TextEncoder()

/** RFC 5545 §3.1: lines of at most 75 bytes, folded between characters and never inside one. */
function foldLine(line: string): string {
  const lines: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const bytes = encoder.encode(character).length
    if (size + bytes > (lines.length === 0 ? 75 : 74)) {
      lines.push(part)
      part = ''
      size = 0
    }
    part += character
    size += bytes
  }
  return [...lines, part].join('\r\n ')
}

/** RFC 5545 §3.3.11 */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')
}

const compactDay = (day: string) => day.replaceAll('-', '')
const compactTime = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, '')

/** An iCalendar file (RFC 5545) of whole days. A day is a day wherever it is read: it carries no zone. */
export function writeCalendar(name: string, days: readonly CalendarDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wanwu//Reporting//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${day.id}@wanwu`,
      `DTSTAMP:${compactTime(day.stampedAt)}`,
      `SEQUENCE:${day.sequence}`,
      `DTSTART;VALUE=DATE:${compactDay(day.day)}`,
      `DTEND;VALUE=DATE:${compactDay(addDays(day.day, 1))}`,
      `SUMMARY:${escapeText(day.title)}`,
      `DESCRIPTION:${escapeText(day.text)}`,
      `URL:${day.link}`,
      'TRANSP:TRANSPARENT',
      ...(day.done
        ? []
        : [
            'BEGIN:VALARM',
            'ACTION:DISPLAY',
            `DESCRIPTION:${escapeText(day.title)}`,
            'TRIGGER:-P1D',
            'END:VALARM',
          ]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}
