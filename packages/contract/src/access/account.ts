import { z } from 'zod'
import { permissions, roles } from '../kernel/permissions.ts'
import { Id, RegionRef, UnitRef } from '../kernel/values.ts'

/** 用户名: letters of any script, digits, dot, dash, underscore; 2 to 32 characters; case does not matter. */
export const UserName = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}._-]{2,32}$/u)

/** A password somebody chooses: at least 10 characters of two kinds (letters, digits, others). */
export const NewPassword = z
  .string()
  .min(10)
  .max(128)
  .refine((text) => [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(text)).length >= 2, {
    message: 'PASSWORD_TOO_SIMPLE',
  })

/** Languages of the product. */
export const locales = ['zh-CN', 'en'] as const
export const Locale = z.enum(locales)
export type Locale = z.infer<typeof Locale>

/** A role as held: where it counts. With a unit it acts for that unit (and those under it) alone. */
export const HeldRole = z.object({ role: z.enum(roles), region: RegionRef, unit: UnitRef.nullable() })
export type HeldRole = z.infer<typeof HeldRole>

/** Who is signed in, and what the web may offer them. */
export const Me = z.object({
  person: z.object({ id: Id, name: z.string(), userName: z.string() }),
  unit: UnitRef.nullable(),
  roles: z.array(HeldRole),
  /** every permission held anywhere; whether it holds for one thing is in that thing's `can` */
  abilities: z.array(z.enum(permissions)),
  locale: Locale,
  /** nothing but changing the password, signing out and this answer is open until it is changed */
  mustChangePassword: z.boolean(),
  /** signed in with a demo account */
  demo: z.boolean(),
  /** false for people who sign in by OIDC alone: they have no password here */
  hasPassword: z.boolean(),
})
export type Me = z.infer<typeof Me>
