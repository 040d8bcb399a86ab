import { z } from 'zod'

/** An identifier of ours (UUID version 7). */
export const Id = z.uuid()

/** A moment as ISO 8601 with its zone. */
export const Instant = z.iso.datetime({ offset: true })

/** A day as `2026-03-01`, in the calendar of Asia/Shanghai. */
export const Day = z.iso.date()

/** A line of text a person types: trimmed, not empty, without control characters. */
export const Line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}+$/u)

/** 行政区划代码: 6 digits for province, prefecture and county, 9 for townships, 12 for villages (GB/T 2260, 10114). */
export const RegionCode = z.string().regex(/^\d{6}(\d{3}){0,2}$/)

/** A region by code, with its name of today. */
export const RegionRef = z.object({ code: z.string(), name: z.string() })
export type RegionRef = z.infer<typeof RegionRef>

/** A unit by id, with its full name. */
export const UnitRef = z.object({ id: Id, name: z.string() })
export type UnitRef = z.infer<typeof UnitRef>

/** A person by id, with the name colleagues see. */
export const PersonRef = z.object({ id: Id, name: z.string() })
export type PersonRef = z.infer<typeof PersonRef>

/** The answer of a command that has nothing to say but that it happened. */
export const Done = z.object({ done: z.literal(true) })
