import type { Bilingual, RegionRef } from '@wanwu/contract'
import type { FeatureRows, PlainGeometry, PlainValue } from '@wanwu/reader/shapes'
import { checkPlace } from '@wanwu/register'

/** Polygons of a file, by the region that each belongs to. */
export interface MatchedBoundaries {
  /** by code; a region may lie in several parts */
  polygons: Map<string, PlainGeometry[]>
  /** what the file calls the polygons that belong to none */
  unmatched: string[]
  /** geometries that cannot be a boundary, by the place of the feature in the file */
  faults: { row: number; message: Bilingual }[]
}

/** `990121000000` and `990121` are one code. */
const codeOf = (value: PlainValue): string | null => {
  const digits = /^\d{6,12}$/.exec(String(value ?? '').trim())?.[0]
  return digits ? digits.replace(/^(\d{6})(?:000){1,2}$/, '$1') : null
}

const nameOf = (value: PlainValue) => String(value ?? '').replace(/\s/g, '')

function regionOf(cells: readonly PlainValue[], regions: readonly RegionRef[]): string | null {
  const codes = cells.map(codeOf)
  const names = cells.map(nameOf)
  // a feature that names its county and its prefecture is the county's, which comes later
  const found =
    regions.findLast(({ code }) => codes.includes(code)) ??
    regions.findLast(({ name }) => names.includes(name))
  return found?.code ?? null
}

/** What a feature is called: its first words that are no number. */
const calledBy = (cells: readonly PlainValue[], row: number) =>
  cells.map(nameOf).find((text) => text !== '' && !/^[\d.-]+$/.test(text)) ?? `#${row}`

/**
 * Finds the region of each polygon by a code (GB/T 2260, also with zeros behind) or a name in any column of its feature.
 * A file of one polygon that names none is the first region's.
 *
 * @param regions the region that the file is of, then those under it, parents first
 */
export function matchBoundaries(found: FeatureRows, regions: readonly RegionRef[]): MatchedBoundaries {
  const polygons = new Map<string, PlainGeometry[]>()
  const unmatched: string[] = []
  const faults: MatchedBoundaries['faults'] = []
  const alone = found.rows.length === 1 ? regions[0]?.code : undefined
  for (const { row, cells, geometry, fault } of found.rows) {
    const bad = fault ?? (geometry ? checkPlace(geometry, 'polygon', null) : noPlace)
    if (bad || !geometry) {
      faults.push({ row, message: bad ?? noPlace })
      continue
    }
    const code = regionOf(cells, regions) ?? alone
    if (code) polygons.set(code, [...(polygons.get(code) ?? []), geometry])
    else unmatched.push(calledBy(cells, row))
  }
  return { polygons, unmatched, faults }
}

const noPlace = { zh: '没有图形。', en: 'Has no geometry.' }
