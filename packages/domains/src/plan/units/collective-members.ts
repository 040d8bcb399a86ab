/** A unit as far as its membership in a collective goes. */
export interface Member {
  id: string
  kind: string
  region: string
  regionLevel: string
}

/** Words of a collective → level of the places it means, the lowest first: 各县（市、区） are counties. */
const levels: readonly [RegExp, string][] = [
  [/乡|镇|街道/, 'township'],
  [/县|区|旗|（市|\(市/, 'county'],
  [/市|州|盟/, 'prefecture'],
]

/**
 * Units of a directory that a collective stands for: governments of the places it names; zones
 * (开发区管委会, without a division code of their own) only where the collective names them.
 */
export function collectiveMembers(printed: string, units: readonly Member[]): string[] {
  const level = levels.find(([words]) => words.test(printed))?.[1]
  if (!level) return []
  return units
    .filter(
      (unit) =>
        (unit.kind === 'government' && unit.regionLevel === level) ||
        (unit.kind === 'zone' && level === 'county' && /管委会|开发区|园区/.test(printed)),
    )
    .map((unit) => unit.id)
}
