import { Id, PersonState, roles } from '@wanwu/contract'
import { z } from 'zod'

/** What the list of people shows; kept in its address. */
export const PeopleView = z.object({
  q: z.string().optional(),
  unitId: Id.optional(),
  role: z.enum(roles).optional(),
  state: PersonState.optional(),
  /** id of the person that is open, or `new` */
  open: z.string().optional(),
  /** the open person is being changed */
  edit: z.literal('1').optional(),
})
export type PeopleView = z.infer<typeof PeopleView>
