import { parseArray } from './parse-array.ts'

type Parse = (text: string) => unknown

const parseNumber: Parse = (text) => Number(text)
const parseText: Parse = (text) => text
const parseBytes: Parse = (text) => Buffer.from(text.slice(2), 'hex')

/** A count fits a number; what does not is a bigint, so that no digit is lost silently. */
const parseBigInteger: Parse = (text) => {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}

const parseInstant: Parse = (text) => {
  if (text === 'infinity' || text === '-infinity') return text
  const iso = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
  const instant = new Date(iso)
  return Number.isNaN(instant.getTime()) ? text : instant
}

/** Element type, array type and parser, by the fixed object ids of `pg_type`. Not listed: text as sent. */
const known: readonly (readonly [oid: number, arrayOid: number, parse: Parse])[] = [
  [16, 1000, (text) => text === 't'],
  [17, 1001, parseBytes],
  [18, 1002, parseText],
  [19, 1003, parseText],
  [20, 1016, parseBigInteger],
  [21, 1005, parseNumber],
  [23, 1007, parseNumber],
  [25, 1009, parseText],
  [26, 1028, parseNumber],
  [114, 199, (text) => JSON.parse(text)],
  [700, 1021, parseNumber],
  [701, 1022, parseNumber],
  [1042, 1014, parseText],
  [1043, 1015, parseText],
  [1082, 1182, parseText],
  [1083, 1183, parseText],
  [1114, 1115, parseText],
  [1184, 1185, parseInstant],
  [1186, 1187, parseText],
  [1700, 1231, parseText],
  [2950, 2951, parseText],
  [3802, 3807, (text) => JSON.parse(text)],
]

const parsers = new Map<number, Parse>()
for (const [oid, arrayOid, parse] of known) {
  parsers.set(oid, parse)
  parsers.set(arrayOid, (text) => parseArray(text, parse))
}

/**
 * How values come out of either engine: `timestamptz` as Date, `date` as 'YYYY-MM-DD', `int8` as number
 * (as bigint beyond 2^53), `numeric` as text, `json`/`jsonb` parsed, `bytea` as Buffer, arrays as arrays;
 * every other type (`timestamp`, `time`, `uuid`, `interval`, `geometry` as hex, enums) as its text.
 */
export const valueTypes = {
  getTypeParser(oid: number): Parse {
    return parsers.get(oid) ?? parseText
  },
}
