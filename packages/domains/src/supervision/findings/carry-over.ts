import type { FieldValue, FindingOrigin, RecordValues, RegisterRecord } from '@wanwu/contract'

const sources: Record<FindingOrigin, string> = {
  clue: 'clue',
  inspection: 'inspection',
  sighting: 'patrol',
  tip: 'tip',
  'impact-check': 'inspection',
}

/** The first of these that says something. */
const first = (values: RecordValues, ...keys: string[]): FieldValue =>
  keys.map((key) => values[key]).find((value) => value !== undefined && value !== null && value !== '') ??
  null

/** The texts among these that say something, one a line. */
function lines(values: RecordValues, ...keys: string[]): string | null {
  const texts = keys.map((key) => values[key]).filter((text) => typeof text === 'string' && text !== '')
  return texts.length === 0 ? null : texts.join('\n').slice(0, 2000)
}

/**
 * What a finding takes over from the record it is raised from: what, where, when, who was asked to look after it. Who
 * accepts, and until when, is for whoever raises it to say.
 */
export function carryOver(origin: FindingOrigin, record: RegisterRecord): RecordValues {
  // a place that is shown blurred is none to send anybody to
  const values = Object.fromEntries(
    Object.entries(record.values).filter(([key]) => !record.masked.includes(key)),
  )
  const carried: RecordValues = {
    source: sources[origin],
    problem: {
      clue: () => lines(values, 'situation') ?? lines(values, 'address', 'number'),
      inspection: () => lines(values, 'title', 'results'),
      sighting: () => lines(values, 'what', 'note'),
      tip: () => lines(values, 'summary', 'detail'),
      'impact-check': () => lines(values, 'measure', 'detail'),
    }[origin](),
    foundOn: first(values, 'checkedOn', 'inspectedOn', 'seenOn', 'receivedOn'),
    place: first(values, 'place', 'checkedAt'),
    address: first(values, 'address'),
    rectifyingUnit: first(values, 'dutyUnit', 'inspectedUnit'),
    supervisingUnit: first(values, 'checker'),
    inspection: origin === 'inspection' ? record.id : null,
    noticeNeeded: false,
  }
  return Object.fromEntries(Object.entries(carried).filter(([, value]) => value !== null))
}
