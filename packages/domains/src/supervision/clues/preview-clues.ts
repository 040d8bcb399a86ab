import { previewClues } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { PlainGeometry } from '@wanwu/reader/shapes'
import { defineQuery } from '../../kernel/index.ts'
import { extentOf, findRegister } from '../../registers/index.ts'
import { guessColumns } from './guess-columns.ts'
import { readClueFile } from './read-clue-file.ts'
import { takeClues } from './take-clues.ts'

const mostBad = 500
const sampled = 20

/** The first position of a geometry: enough to see whether a batch lies where it should. */
function firstPosition(coordinates: unknown): [number, number] | null {
  if (!Array.isArray(coordinates)) return null
  const [x, y] = coordinates
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : firstPosition(x)
}

/** 试读线索批次: what would be taken, and every row that would not; nothing is stored. */
export const previewCluesQuery = defineQuery({
  endpoint: previewClues,
  prepare: ({ file }) => readClueFile(file),
  async handler({ client, input, actor, now }, found) {
    const register = await findRegister(client, 'clue')
    const meanings = input.meanings ?? guessColumns(found.columns)
    const world = { today: shanghaiDay(now), extent: await extentOf(client, actor.homeRegion) }
    const { good, bad } = takeClues(found, meanings, register, world)
    return {
      format: found.format,
      columns: found.columns,
      meanings,
      rows: found.rows.length,
      good: good.length,
      bad: bad.slice(0, mostBad),
      sample: good.slice(0, sampled).map(({ row, values }) => {
        const place = values.place as PlainGeometry | null
        const text = (key: string) => (typeof values[key] === 'string' ? (values[key] as string) : null)
        return {
          row,
          number: text('number') ?? '',
          kind: text('kind'),
          address: text('address'),
          area: typeof values.area === 'number' ? values.area : null,
          shape: place?.type ?? '',
          at: place ? firstPosition(place.coordinates) : null,
        }
      }),
    }
  },
})
