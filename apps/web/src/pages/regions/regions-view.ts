import { z } from 'zod'

/** What the page of regions shows; kept in its address. */
export const RegionsView = z.object({
  /** code of the region that is open, or `new` */
  open: z.string().optional(),
  /** what is done with the open region */
  act: z.enum(['change', 'close']).optional(),
  /** the tree as it stood on this day */
  on: z.iso.date().optional(),
})
