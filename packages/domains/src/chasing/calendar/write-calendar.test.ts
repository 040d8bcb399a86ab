import { expect, it } from 'vitest'
import { type CalendarDay, writeCalendar } from './write-calendar.ts'

const day: CalendarDay = {
  id: '01890000-0000-7000-8000-000000000001',
  day: '2028-02-29',
  title: '云岭市林业和草原局 2028年第一季度报送；含湿地、林地，草地三类，附件另送到云岭市统筹办汇总',
  text: '一行\n二行, 逗号; 分号 \\ 反斜线',
  link: 'https://wanwu.example/reporting/reports/1',
  sequence: 3,
  done: false,
  stampedAt: new Date('2028-02-01T00:00:00Z'),
}

it('folds lines at 75 bytes without cutting a character, and unfolds to what was said', () => {
  const file = writeCalendar('报送', [day])
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(file).not.toContain('\ufffd')
  expect(file.replaceAll('\r\n ', '').split('\r\n')).toContain(`SUMMARY:${day.title}`)
})

it('escapes what has a meaning in the format', () => {
  expect(writeCalendar('x', [day]).replaceAll('\r\n ', '')).toContain(
    'DESCRIPTION:一行\\n二行\\, 逗号\\; 分号 \\\\ 反斜线\r\n',
  )
})

it('lasts the whole day, up to the next', () => {
  const lines = writeCalendar('x', [day]).split('\r\n')
  expect(lines).toContain('DTSTART;VALUE=DATE:20280229')
  expect(lines).toContain('DTEND;VALUE=DATE:20280301')
  expect(lines).toContain('DTSTAMP:20280201T000000Z')
  expect(lines).toContain('TRIGGER:-P1D')
})

it('rings no bell for what is done', () => {
  expect(writeCalendar('x', [{ ...day, done: true }])).not.toContain('VALARM')
})
