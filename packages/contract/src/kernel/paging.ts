import { z } from 'zod'

/** How a list is asked for: `cursor` is the `next` of the page before, absent for the first page. */
export const pageInput = {
  cursor: z.string().max(500).optional(),
  limit: z.int().min(1).max(200).default(50),
}

/** One page of a list by keyset: as fast on the thousandth page as on the first. `next` is null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}
