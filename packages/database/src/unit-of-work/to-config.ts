import type { QueryConfig } from '../database.ts'

/** Turns the two call forms, text with parameters and configuration object, into one. */
export function toConfig(text: string | QueryConfig, params: readonly unknown[] | undefined): QueryConfig {
  if (typeof text !== 'string') return params === undefined ? text : { ...text, values: params }
  return params === undefined ? { text } : { text, values: params }
}
