import { describe, expect, it } from 'vitest'
import type { ClockFacts, ClockRule } from './clock-rule.ts'
import { holidayCalendar } from './holiday-calendar.ts'
import { readHolidayNotice } from './read-holiday-notice.ts'
import { runClock } from './run-clock.ts'

const notices: Record<number, string> = {
  2025: `一、元旦：1月1日放假1天。
二、春节：1月28日至2月4日放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
五、端午节：5月31日至6月2日放假，共3天。
六、国庆节、中秋节：10月1日至8日放假调休，共8天。9月28日（周日）、10月11日（周六）上班。`,
  2026: `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`,
}
const calendar = holidayCalendar(
  Object.entries(notices).map(([year, text]) => ({
    year: Number(year),
    days: readHolidayNotice(text, Number(year)).days,
  })),
)
const workdays = (amount: number): ClockRule => ({ count: 'workdays', amount, moves: true })
const days = (amount: number, moves = true): ClockRule => ({ count: 'days', amount, moves })
const months = (amount: number): ClockRule => ({ count: 'months', amount, moves: true })
const named = (on: string, moves: boolean): ClockRule => ({ count: 'named', on, moves })

describe('a time limit', () => {
  // Days are worked out by hand from the notices above.
  it.each<[string, ClockRule, ClockFacts, string | null]>([
    ['办理时限15个工作日, an ordinary stretch', workdays(15), { startedOn: '2026-03-02' }, '2026-03-23'],
    ['15 working days over 春节', workdays(15), { startedOn: '2026-02-06' }, '2026-03-05'],
    ['政府信息公开20个工作日 over 国庆', workdays(20), { startedOn: '2025-09-19' }, '2025-10-23'],
    ['one working day before 元旦', workdays(1), { startedOn: '2025-12-31' }, '2026-01-04'],
    ['检察建议 two months', months(2), { startedOn: '2026-04-10' }, '2026-06-10'],
    ['two months that end at 国庆', months(2), { startedOn: '2026-08-03' }, '2026-10-08'],
    ['two months from a day that later months lack', months(2), { startedOn: '2025-12-31' }, '2026-02-28'],
    ['检察建议 urgent, fifteen days that end at 劳动节', days(15), { startedOn: '2026-04-17' }, '2026-05-06'],
    ['信访 60 days', days(60), { startedOn: '2026-03-02' }, '2026-05-06'],
    ['信访 60 days, not moved', days(60, false), { startedOn: '2026-03-02' }, '2026-05-01'],
    [
      '信访 60 days and 30 more',
      days(60),
      { startedOn: '2026-03-02', extensions: [{ more: { amount: 30 }, reason: '情况复杂', by: '负责人' }] },
      '2026-06-01',
    ],
    [
      'suspended for a week in the middle',
      workdays(5),
      { startedOn: '2026-03-02', pauses: [{ from: '2026-03-04', to: '2026-03-10', reason: '补正材料' }] },
      '2026-03-16',
    ],
    [
      'months suspended for ten days',
      months(2),
      { startedOn: '2026-04-10', pauses: [{ from: '2026-05-01', to: '2026-05-10', reason: '鉴定' }] },
      '2026-06-22',
    ],
    [
      'suspended and not resumed',
      workdays(5),
      { startedOn: '2026-03-02', pauses: [{ from: '2026-03-04', to: null, reason: '补正材料' }] },
      null,
    ],
    [
      'suspended after it had run out',
      workdays(2),
      { startedOn: '2026-03-02', pauses: [{ from: '2026-03-09', to: null, reason: '补正材料' }] },
      '2026-03-04',
    ],
    ['a named day', named('2026-10-03', false), { startedOn: '2026-10-03' }, '2026-10-03'],
    ['a named day of rest that moves', named('2026-10-03', true), { startedOn: '2026-10-03' }, '2026-10-08'],
    ['a Sunday that is worked', named('2026-09-20', true), { startedOn: '2026-09-20' }, '2026-09-20'],
    [
      'a named day put off to a Saturday',
      named('2026-03-25', true),
      {
        startedOn: '2026-03-25',
        extensions: [{ more: { until: '2026-03-28' }, reason: '数据迟到', by: '统筹办' }],
      },
      '2026-03-30',
    ],
  ])('%s', (_, rule, facts, dueOn) => {
    expect(runClock(rule, facts, calendar).dueOn).toBe(dueOn)
  })

  it('ends at 24:00 in Asia/Shanghai and explains itself, each holiday by its name', () => {
    const facts = {
      startedOn: '2026-02-06',
      pauses: [{ from: '2026-02-10', to: '2026-02-11', reason: '补正材料' }],
    }
    const { dueAt, working } = runClock(workdays(15), facts, calendar)
    expect(dueAt?.toISOString()).toBe('2026-03-09T16:00:00.000Z')
    expect(working.map(({ zh }) => zh)).toEqual([
      '2026年2月6日起算，当日不计入',
      '时限15个工作日',
      '春节2026年2月15日至2026年2月23日放假，不计9日',
      '期间周末不计5日',
      '2026年2月14日、2026年2月28日为春节调休上班，计为工作日',
      '2026年2月10日至2026年2月11日中止，不计2日：补正材料',
      '2026年3月9日24时到期',
    ])
    expect(working.every(({ en }) => en !== '')).toBe(true)
  })

  it('says what it met where the last day was moved, and what it does not know', () => {
    expect(runClock(named('2026-10-04', true), { startedOn: '2026-10-04' }, calendar).working).toMatchObject([
      { kind: 'rule' },
      { kind: 'moved', zh: '2026年10月4日逢国庆节，顺延至其后第一个工作日2026年10月8日' },
      { kind: 'result' },
    ])
    expect(runClock(workdays(10), { startedOn: '2026-12-28' }, calendar).working).toContainEqual({
      kind: 'uncovered',
      zh: '2027年的放假安排尚未录入，该年只按周末计算',
      en: 'No holidays are entered for 2027: only weekends are known',
    })
  })

  it.each([0, 1.5, 4000])('of %d is none', (amount) => {
    expect(() => runClock(workdays(amount), { startedOn: '2026-03-02' }, calendar)).toThrow(RangeError)
  })
})

describe('a notice', () => {
  it('is read with spans over the turn of a year, and with single days', () => {
    const { days: read, unread } = readHolidayNotice(
      '一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。\n三、清明节：4月5日放假，共1天。\n' +
        '六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。',
      2023,
    )
    expect(unread).toEqual([])
    expect(read.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2022-12-31 off',
      '2023-01-01 off',
      '2023-01-02 off',
      '2023-04-05 off',
      ...[29, 30].map((day) => `2023-09-${day} off`),
      ...[1, 2, 3, 4, 5, 6].map((day) => `2023-10-0${day} off`),
      '2023-10-07 work',
      '2023-10-08 work',
    ])
  })

  it('may also be rows of a workbook; what cannot be read is named', () => {
    expect(readHolidayNotice('日期\t名称\t类别\n2027/1/1\t元旦\t放假\n2027-01-03\t元旦\t上班', 2027)).toEqual(
      {
        days: [
          { day: '2027-01-01', kind: 'off', name: '元旦' },
          { day: '2027-01-03', kind: 'work', name: '元旦' },
        ],
        unread: [],
      },
    )
    expect(readHolidayNotice('春节：2月30日至3月3日放假\n2027-13-01\t元旦\t放假', 2027)).toEqual({
      days: [],
      unread: ['2月30日至3月3日放假', '2027-13-01\t元旦\t放假'],
    })
  })
})
