import type { RegionVersion } from '@wanwu/contract'

/** A region in the order of its tree. */
export interface RegionLine {
  region: RegionVersion
  depth: number
}

/** Regions in the order of their tree, each below the one it belongs to; one whose parent is not seen is a root. */
export function treeOrder(regions: readonly RegionVersion[]): RegionLine[] {
  const known = new Set(regions.map((region) => region.code))
  const below = (parent: string | null, depth: number): RegionLine[] =>
    regions
      .filter((region) =>
        parent === null ? region.parent === null || !known.has(region.parent) : region.parent === parent,
      )
      .flatMap((region) => [{ region, depth }, ...below(region.code, depth + 1)])
  return below(null, 0)
}
