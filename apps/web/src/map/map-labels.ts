import type { DrawnOutline } from '@wanwu/contract'
import type * as maplibregl from 'maplibre-gl'
import { boxOf, gridStep } from './box.ts'

/** Words on a map, where they stand on the screen. */
export type Label = { key: string; text: string; left: number; top: number; kind: 'degree' | 'region' }

/** Names of the regions in sight that are wide enough to bear them, and of the whole one only while none of its parts does. */
export function readNames(map: maplibregl.Map, outline: DrawnOutline | undefined): Label[] {
  const parts = outline?.features.filter(({ code }) => code !== outline.region?.code) ?? []
  const named = parts.length > 0 ? parts : (outline?.features ?? [])
  const { clientWidth, clientHeight } = map.getContainer()
  return named.flatMap(({ code, name, at, geometry }): Label[] => {
    const box = boxOf([geometry])
    const spot = map.project(at)
    const wide = box ? map.project([box[2], box[1]]).x - map.project([box[0], box[1]]).x : 0
    const half = name.length * 7 + 6
    const inSight = spot.x > half && spot.x < clientWidth - half && spot.y > 12 && spot.y < clientHeight - 24
    return inSight && wide > 2 * half
      ? [{ key: code, text: name, left: spot.x, top: spot.y - 9, kind: 'region' }]
      : []
  })
}

/** Lines of longitude and latitude in sight, with the figures that stand at their ends. */
export function readGrid(map: maplibregl.Map): { lines: [number, number][][]; labels: Label[] } {
  const bounds = map.getBounds()
  const [west, south, east, north] = [
    bounds.getWest(),
    Math.max(-85, bounds.getSouth()),
    bounds.getEast(),
    Math.min(85, bounds.getNorth()),
  ]
  const step = gridStep(east - west)
  const digits = Math.max(0, -Math.floor(Math.log10(step)))
  const lines: [number, number][][] = []
  const labels: Label[] = []
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  for (let x = Math.ceil(west / step) * step; x < east; x += step) {
    lines.push([
      [x, south],
      [x, north],
    ])
    const left = map.project([x, south]).x
    if (left > 40 && left < width - 170)
      labels.push({ key: `x${x}`, text: `${x.toFixed(digits)}°E`, left, top: height - 18, kind: 'degree' })
  }
  for (let y = Math.ceil(south / step) * step; y < north; y += step) {
    lines.push([
      [west, y],
      [east, y],
    ])
    const top = map.project([west, y]).y
    if (top > 12 && top < height - 40)
      labels.push({ key: `y${y}`, text: `${y.toFixed(digits)}°N`, left: 4, top: top - 9, kind: 'degree' })
  }
  return { lines, labels }
}
