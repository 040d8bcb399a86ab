import { type RecordFilter, RecordFilters } from '@wanwu/contract'
import { z } from 'zod'

const text = z.string().optional()

/** What a list of records shows; kept in its address, so that a link reproduces it. */
export const RegisterView = z.object({
  q: text,
  where: text,
  within: text,
  voided: z.enum(['true']).optional(),
  sort: text,
  as: z.enum(['map']).optional(),
  /** id of the saved view it came from */
  view: text,
})
export type RegisterView = z.infer<typeof RegisterView>

/** The conditions in an address; what cannot be read is left out. */
export function readFilters(where: string | undefined): RecordFilter[] {
  if (!where) return []
  try {
    return RecordFilters.parse(JSON.parse(where))
  } catch {
    return []
  }
}

/** The address's text for conditions; nothing where there are none. */
export function printFilters(filters: readonly RecordFilter[]): string | undefined {
  return filters.length === 0 ? undefined : JSON.stringify(filters)
}

/** The conditions with that of one field replaced, or taken away where it asks for nothing. */
export function withFilter(filters: readonly RecordFilter[], next: RecordFilter): RecordFilter[] {
  const rest = filters.filter(({ field }) => field !== next.field)
  const asks = (next.is?.length ?? 0) > 0 || next.from !== undefined || next.to !== undefined
  return asks ? [...rest, next] : rest
}

/** What a list, its counts and its map are asked for. */
export function askOf({ q, where, within, voided, sort }: RegisterView) {
  return {
    ...(q ? { q } : {}),
    ...(where ? { where } : {}),
    ...(within ? { within } : {}),
    ...(voided ? { voided } : {}),
    ...(sort ? { sort } : {}),
  }
}
