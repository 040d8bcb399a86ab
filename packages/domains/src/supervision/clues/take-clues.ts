import type { BadClue, Bilingual, ClueColumns, FieldValue, RecordValues, Vocabulary } from '@wanwu/contract'
import { type FeatureRows, type PlainGeometry, readDegrees } from '@wanwu/reader/shapes'
import { checkValues, type Extent } from '@wanwu/register'
import type { EquippedRegister } from '../../registers/index.ts'
import { distinctNames } from './distinct-names.ts'

/** A row that can be taken, as the values of a clue. */
export interface TakenClue {
  row: number
  values: RecordValues
}

type Row = FeatureRows['rows'][number]

const textOf = (row: Row, column: number | null): string =>
  column === null ? '' : String(row.cells[column] ?? '').trim()

/** The code of a kind by the issuer's word for it; what fits none is `other`. */
function kindOf(text: string, vocabulary: Vocabulary | undefined): string | null {
  if (text === '') return null
  const term = vocabulary?.terms.find(
    ({ code, labels }) => code === text || labels.zh === text || text.includes(labels.zh),
  )
  return term?.code ?? 'other'
}

/** A number with whatever unit stands behind it; null where there is none. */
function numberOf(text: string): number | null {
  const found = /^-?[\d,，]+(?:\.\d+)?/.exec(text.normalize('NFKC'))
  return found ? Number(found[0].replace(/[,，]/g, '')) : null
}

const noDegrees: Bilingual = {
  zh: '不是经纬度，应如103.51或103°30′36″。',
  en: 'No degrees; write 103.51 or 103°30′36″.',
}

function placeOf(row: Row, meanings: ClueColumns): PlainGeometry | Bilingual | null {
  if (row.fault) return row.fault
  if (row.geometry) return row.geometry
  const texts = [textOf(row, meanings.longitude), textOf(row, meanings.latitude)]
  if (texts.every((text) => text === '')) return null
  const [x, y] = texts.map(readDegrees)
  return x === null || x === undefined || y === null || y === undefined
    ? noDegrees
    : { type: 'Point', coordinates: [x, y] }
}

/**
 * The rows of a batch as clues: what each column means goes into the fields of the register, and every column is kept as
 * it came. Rows that cannot be taken are named, each with its reason.
 */
export function takeClues(
  found: FeatureRows,
  meanings: ClueColumns,
  register: EquippedRegister,
  world: { today: string; extent: Extent | null },
): { good: TakenClue[]; bad: BadClue[] } {
  const good: TakenClue[] = []
  const bad: BadClue[] = []
  const rowOf = new Map<string, number>()
  const names = distinctNames(found.columns)
  const kinds = register.vocabularies.find(({ key }) => key === 'clue-kind')
  const columnOf: Record<string, number | null> = { ...meanings, place: meanings.longitude }
  for (const row of found.rows) {
    const number = textOf(row, meanings.number)
    const refuse = (field: string | null, problem: Bilingual) =>
      bad.push({
        row: row.row,
        number: number || null,
        column: field === null ? null : (found.columns[columnOf[field] ?? -1] ?? null),
        problem,
      })
    const place = placeOf(row, meanings)
    if (place && 'zh' in place) {
      refuse('place', place)
      continue
    }
    const earlier = rowOf.get(number)
    if (number !== '' && earlier !== undefined) {
      refuse('number', {
        zh: `编号与第${earlier}行重复。`,
        en: `The number stands in row ${earlier} already.`,
      })
      continue
    }
    const given: Record<string, FieldValue> = {
      number: number === '' ? null : number,
      kind: kindOf(textOf(row, meanings.kind), kinds),
      place: place as FieldValue,
      address: textOf(row, meanings.address) || null,
      area: numberOf(textOf(row, meanings.area)),
      images: textOf(row, meanings.images) || null,
      original: JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row.cells[at] ?? null]))),
    }
    const { values, faults } = checkValues(
      register.declaration,
      given,
      { vocabularies: register.vocabularies, ...world },
      true,
    )
    if (faults.length > 0) {
      for (const { field, message } of faults) refuse(field, message)
      continue
    }
    rowOf.set(number, row.row)
    good.push({ row: row.row, values })
  }
  return { good, bad }
}
