import type { Rule } from './placed-page.ts'

const near = 2
const gap = 4
const shortest = 4

/** Joins pieces of one line to whole rules; cells draw their own borders piece by piece. */
export function joinRules(rules: readonly Rule[]): { horizontal: Rule[]; vertical: Rule[] } {
  const flat = rules.filter((rule) => rule.x2 - rule.x1 >= rule.y2 - rule.y1)
  const upright = rules.filter((rule) => rule.x2 - rule.x1 < rule.y2 - rule.y1)
  return {
    horizontal: joinFlat(flat).filter((rule) => rule.x2 - rule.x1 > shortest),
    vertical: joinFlat(upright.map(turn))
      .map(turn)
      .filter((rule) => rule.y2 - rule.y1 > shortest),
  }
}

function turn(rule: Rule): Rule {
  return { x1: rule.y1, x2: rule.y2, y1: rule.x1, y2: rule.x2 }
}

function joinFlat(rules: readonly Rule[]): Rule[] {
  const sorted = rules
    .map((rule) => ({ x1: rule.x1, x2: rule.x2, y: (rule.y1 + rule.y2) / 2 }))
    .sort((a, b) => a.y - b.y || a.x1 - b.x1)
  const levels: { x1: number; x2: number; y: number }[][] = []
  for (const rule of sorted) {
    const level = levels.at(-1)
    if (level && rule.y - (level[0]?.y ?? 0) <= near) level.push(rule)
    else levels.push([rule])
  }
  return levels.flatMap((level) => {
    const y = level[0]?.y ?? 0
    const joined: Rule[] = []
    for (const rule of level.sort((a, b) => a.x1 - b.x1)) {
      const last = joined.at(-1)
      if (last && rule.x1 - last.x2 <= gap) last.x2 = Math.max(last.x2, rule.x2)
      else joined.push({ x1: rule.x1, x2: rule.x2, y1: y, y2: y })
    }
    return joined
  })
}
