import { label } from '../declarations/words.ts'

type Labels = ReturnType<typeof label>

/** An answer as it is written: pointing at a register and act, a command, a room to come, or an outside system. */
export type Answer = { verb: Labels } & (
  | { register: string; act: string | null }
  | { command: string; on?: string }
  | { later: Room }
  | { outside: Labels; how: Labels }
)

/** Rooms of the house that are not built yet. */
export type Room = 'observation' | 'assessment' | 'space' | 'portal'

/** A system that the plans name, and what answers each thing they ask of it. */
export interface AskedSystem {
  system: string
  answers: readonly Answer[]
}

/** One system. */
export const system = (name: string, ...answers: Answer[]): AskedSystem => ({ system: name, answers })
/** Done by an act on a record of a register; `created` and `imported` are acts too. */
export const does = (zh: string, en: string, register: string, act: string): Answer => ({
  verb: label(zh, en),
  register,
  act,
})
/** Kept in a register, and nothing more. */
export const keeps = (zh: string, en: string, register: string): Answer => ({
  verb: label(zh, en),
  register,
  act: null,
})
/**
 * Done by a command of another room, named by its endpoint.
 *
 * @param on the register on whose records it is offered
 */
export const command = (zh: string, en: string, id: string, on?: string): Answer => ({
  verb: label(zh, en),
  command: id,
  ...(on ? { on } : {}),
})
/** For a room to come. */
export const later = (zh: string, en: string, room: Room): Answer => ({ verb: label(zh, en), later: room })
/** Another system does it; data is exchanged with it in this way. */
export const outside = (
  zh: string,
  en: string,
  name: [zh: string, en: string],
  how: [zh: string, en: string],
): Answer => ({
  verb: label(zh, en),
  outside: label(...name),
  how: label(...how),
})
