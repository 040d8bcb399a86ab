import { RRuleTemporal } from 'rrule-temporal'

/** Most due days that are worked out at a time: a daily rule over five years. */
const most = 2000

/**
 * The days on which a rule falls, from one day to another, both included.
 *
 * @param rrule RFC 5545 rule without DTSTART, such as `FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25`. It counts from
 *   the first day of the year of `from`, so that INTERVAL stands still whatever day is asked from.
 * @throws RangeError when it is none.
 */
export function dueDays(rrule: string, from: string, until: string): string[] {
  const start = `${from.slice(0, 4)}0101T000000`
  let rule: RRuleTemporal
  try {
    rule = new RRuleTemporal({ rruleString: `DTSTART;TZID=Asia/Shanghai:${start}\nRRULE:${rrule}` })
  } catch (cause) {
    throw new RangeError(`no RFC 5545 rule: ${rrule}`, { cause })
  }
  const dayOf = (moment: { toPlainDate(): { toString(): string } }) => moment.toPlainDate().toString()
  return rule
    .all((moment, index) => index < most && dayOf(moment) <= until)
    .map(dayOf)
    .filter((day) => day >= from && day <= until)
}
