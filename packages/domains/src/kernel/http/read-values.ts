import type { Endpoint } from '@wanwu/contract'
import { z } from 'zod'

type Kind = 'text' | 'number' | 'boolean' | 'list' | 'json'

/** What the strings of path and query stand for, by name, as the input schema says. */
export type ValueKinds = ReadonlyMap<string, Kind>

/** Reads the kinds out of the declaration, once at start. */
export function valueKinds(endpoint: Endpoint): ValueKinds {
  const schema = z.toJSONSchema(endpoint.input, { io: 'input', unrepresentable: 'any' })
  return new Map(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [name, kindOf(property)] as const),
  )
}

function kindOf(property: unknown): Kind {
  if (typeof property !== 'object' || property === null) return 'text'
  const types = 'type' in property ? [property.type].flat() : []
  if (types.includes('integer') || types.includes('number')) return 'number'
  if (types.includes('boolean')) return 'boolean'
  if (types.includes('array')) return 'list'
  if (types.includes('object')) return 'json'
  const choices = 'anyOf' in property && Array.isArray(property.anyOf) ? property.anyOf : []
  const kinds = choices.map(kindOf).filter((kind) => kind !== 'text')
  return kinds[0] ?? 'text'
}

/** Turns the strings of path and query into the values they stand for; what does not fit stays a string. */
export function readValues(
  kinds: ValueKinds,
  strings: Record<string, string | string[]>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, given] of Object.entries(strings)) {
    values[name] = readValue(kinds.get(name) ?? 'text', given)
  }
  return values
}

function readValue(kind: Kind, given: string | string[]): unknown {
  if (kind === 'list') return [given].flat()
  if (Array.isArray(given)) return given
  if (kind === 'number' && /^-?\d+(\.\d+)?$/.test(given)) return Number(given)
  if (kind === 'boolean' && (given === 'true' || given === 'false')) return given === 'true'
  if (kind === 'json') return parseJson(given)
  return given
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
