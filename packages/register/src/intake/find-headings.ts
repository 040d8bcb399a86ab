import type { RegisterDeclaration } from '@wanwu/contract'
import { fieldsOf } from '../names.ts'
import { enteredColumns, type SheetColumn } from '../sheet-columns.ts'

/** The row of headings among the first rows of a sheet, and what each column is taken for. */
export interface FoundHeadings {
  /** among the rows given, from 0 */
  index: number
  columns: { heading: string; target: string | null }[]
}

const suffixes: Record<Exclude<SheetColumn['part'], 'value'>, readonly string[]> = {
  from: ['起始', '起', '开始', '自', '起始日期', '开始日期', 'from', '起始时间', '开始时间', ''],
  to: ['截止', '止', '结束', '至', '截止日期', '结束日期', 'to', '截止时间', '结束时间'],
  longitude: ['经度', '东经', 'longitude', 'lon', 'x坐标'],
  latitude: ['纬度', '北纬', 'latitude', 'lat', 'y坐标'],
  wkt: ['wkt', '坐标', ''],
}

/** Headings that say nothing of a field and mean the place, where a register has one. */
const bare: Partial<Record<SheetColumn['part'], readonly string[]>> = {
  longitude: ['经度', '东经', '经度(度)', 'longitude', 'lon', 'lng'],
  latitude: ['纬度', '北纬', 'latitude', 'lat'],
  wkt: ['wkt', '坐标', '经纬度', 'geometry'],
}

const ownWords: Record<string, readonly string[]> = {
  '@unit': ['填报单位', '记录单位', 'keepingunit'],
  '@region': ['行政区划', '行政区', '行政区域', '所属行政区', '所在行政区', 'region'],
}

/** A heading without blanks, marks and what stands in brackets (a unit, a hint). */
function fold(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【〔][^()[\]【】〔〕]*[)\]】〕]/g, '')
    .replace(/[\s*:：。、_/\\-]+/g, '')
}

/** What folded headings mean, the declaration's own words first. */
function dictionary(declaration: RegisterDeclaration): Map<string, string> {
  const known = new Map<string, string>()
  const learn = (heading: string, key: string) => {
    const folded = fold(heading)
    if (folded !== '' && !known.has(folded)) known.set(folded, key)
  }
  const columns = enteredColumns(declaration)
  for (const { key, labels } of columns) learn(labels.zh, key)
  for (const { key, field, part, labels } of columns) {
    learn(labels.en, key)
    for (const word of ownWords[key] ?? []) learn(word, key)
    if (!field) continue
    for (const name of [field.labels.zh, field.labels.en, ...field.headings]) {
      if (part === 'value') learn(name, key)
      else for (const suffix of suffixes[part]) learn(`${name}${suffix}`, key)
      // a point may also be written into one cell
      if (part === 'longitude')
        for (const suffix of suffixes.wkt) learn(`${name}${suffix}`, `${field.key}.wkt`)
    }
  }
  const places = fieldsOf(declaration, 'place')
  const place = places.find(({ key }) => key === declaration.map?.field) ?? places[0]
  if (place && columns.some(({ field }) => field?.key === place.key)) {
    const inTwo = place.shape === 'point' || place.shape === 'any'
    for (const part of inTwo ? (['longitude', 'latitude', 'wkt'] as const) : (['wkt'] as const))
      for (const word of bare[part] ?? []) learn(word, `${place.key}.${part}`)
    if (place.shape === 'any') {
      for (const part of ['longitude', 'latitude'] as const)
        for (const suffix of suffixes[part]) learn(`${place.labels.zh}${suffix}`, `${place.key}.${part}`)
    }
  }
  return known
}

const searched = 20

/**
 * Finds the row of headings: the one of the first twenty in which most columns are known. Null where none is. A
 * column that came out blurred is taken for nothing: reading it back would blur what is stored.
 */
export function findHeadings(
  declaration: RegisterDeclaration,
  rows: readonly (readonly string[])[],
): FoundHeadings | null {
  const known = dictionary(declaration)
  let best: (FoundHeadings & { known: number }) | null = null
  for (const [index, cells] of rows.slice(0, searched).entries()) {
    const taken = new Set<string>()
    const columns = cells.map((cell) => {
      const heading = cell.replace(/\s+/g, ' ').trim().slice(0, 200)
      const target = /模糊|blurred/i.test(heading) ? null : (known.get(fold(heading)) ?? null)
      if (target === null || taken.has(target)) return { heading, target: null }
      taken.add(target)
      return { heading, target }
    })
    if (taken.size > (best?.known ?? 0)) best = { index, columns, known: taken.size }
  }
  return best && { index: best.index, columns: best.columns }
}
