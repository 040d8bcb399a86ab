import { foldText } from '@wanwu/core'
import { likeness, pairsOf } from '../../reporting/index.ts'

/** How an instrument's name fits what a task waits for. */
export interface NameFit {
  /** 0 to 1 */
  score: number
  /** the task prints this very name in 《》 */
  sure: boolean
}

/** Below it two names have nothing to do with each other. */
const least = 0.6

const bare = (name: string) => foldText(/《([^》]+)》/.exec(name)?.[1] ?? name)

/**
 * Weighs the name of an instrument that was issued against what a task waits for: the phrase as printed
 * (《云岭市湿地保护条例》出台后) and the name as read from it. Only the same name in 《》 is sure; a part of the name,
 * or one that is much alike, is for a person to confirm. Null where they are too unlike.
 */
export function weighName(
  name: string,
  waits: { instrument: string | null; phrase: string },
): NameFit | null {
  const own = bare(name)
  if (own.length < 2) return null
  const quoted = [...waits.phrase.matchAll(/《([^》]+)》/g)].map((match) => foldText(match[1] ?? ''))
  if (quoted.includes(own)) return { score: 1, sure: true }
  const others = [...quoted, foldText(waits.instrument ?? '')].filter((other) => other.length >= 2)
  const score = Math.max(
    0,
    ...others.map((other) => {
      if (other === own) return 1
      if (own.includes(other) || other.includes(own)) return 0.9
      return likeness(pairsOf(own), pairsOf(other))
    }),
  )
  return score < least ? null : { score: Math.round(score * 100) / 100, sure: false }
}
