import { listPlaces } from '@wanwu/contract'
import { selectPlaces } from '@wanwu/register'
import { defineQuery } from '../../kernel/index.ts'
import { readRecords } from '../store/as-exact.ts'
import { findRegister } from '../store/find-register.ts'
import { readRequest, usable } from '../store/read-request.ts'
import { sightOf } from '../store/sight-of.ts'

interface PlaceRow {
  id: string
  state: string
  title: string
  colour: string | null
  geometry: { type: string; coordinates: unknown[] }
  blurred: boolean
}

const mostPlaces = 2000

/** 台账上图: closed places as they are blurred for who is not entitled. */
export const listPlacesQuery = defineQuery({
  endpoint: listPlaces,
  async handler({ client, input, actor }) {
    const register = await findRegister(client, input.register)
    const { declaration } = register
    const sight = await sightOf(client, actor, register)
    const statement = usable(() => selectPlaces(declaration, readRequest(input), sight, mostPlaces))
    const { rows } = await readRecords<PlaceRow>(client, declaration, sight, statement)
    const features = rows.slice(0, mostPlaces).map(({ id, geometry, title, ...properties }) => ({
      type: 'Feature' as const,
      id,
      geometry,
      properties: { ...properties, title: title ?? '' },
    }))
    return { type: 'FeatureCollection' as const, features, more: rows.length > mostPlaces }
  },
})
