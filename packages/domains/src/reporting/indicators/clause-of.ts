/** A clause of a print with its place and words. */
export interface Clause {
  words: string
  start: number
  end: number
}

/** Words of a target's name that say how it is counted and not what of. */
const measureWords =
  /(?:达标率|覆盖率|保护率|完成率|修复率|保有量|(?:清除|治理|修复|保护|新增)?面积|数量|比例|占比|比重|率|指数)$/
const wholePlace = /^(?:全[省市州盟县区旗]|我[省市州盟县区旗]|[省市县区]域)/
/** From this share of its pairs of characters on, a clause is taken to speak of a name. */
const leastShare = 0.5

const pairsOf = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))

/**
 * The clause a target or goal belongs to: the one it is printed in, else the one whose words hold most of its name
 * (at least half of its pairs of characters); null where none speaks of it.
 */
export function clauseOf<C extends Clause>(
  target: { name: string; start: number | null },
  clauses: readonly C[],
): C | null {
  const { start } = target
  const printedIn = clauses.find((clause) => start !== null && clause.start <= start && start < clause.end)
  if (printedIn) return printedIn
  const name = target.name.replace(/[\s，。、（）]/g, '').replace(wholePlace, '')
  const bare = name.replace(measureWords, '')
  const pairs = pairsOf(bare.length >= 2 ? bare : name)
  let best: { clause: C; share: number } | null = null
  for (const clause of clauses) {
    const share = pairs.filter((pair) => clause.words.includes(pair)).length / Math.max(1, pairs.length)
    if (share >= leastShare && share > (best?.share ?? 0)) best = { clause, share }
  }
  return best?.clause ?? null
}
