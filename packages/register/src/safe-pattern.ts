/** Longest text that is held against a pattern. */
export const longestMatched = 200
const longestPattern = 200
const mostQuantifiers = 4
const mostOptional = 8

const quantifier = /^(?:[*+]|\{\d+(?:,\d*)?\}|\?)\??/

interface Group {
  /** holds something that may match in more than one way */
  loose: boolean
}

/** Whether a quantifier leaves a choice of how much it takes; `{4}` does not. */
const leavesChoice = (text: string) => !/^\{\d+\}\??$/.test(text)

/**
 * Whether a pattern can be held against any text of 200 characters in no time to speak of: none that looks around or
 * back, none in which what repeats holds what repeats or is a choice, and few that repeat at all. A subset of the
 * language that covers numbers and codes.
 */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length > longestPattern || /\(\?(?!:)|\\[1-9k]/.test(pattern)) return false
  try {
    new RegExp(pattern, 'u')
  } catch {
    return false
  }
  const open: Group[] = [{ loose: false }]
  let quantifiers = 0
  let optional = 0
  for (let at = 0; at < pattern.length; ) {
    const mark = pattern[at]
    let closed: Group | null = null
    if (mark === '\\') at += /^\\[pPu]\{[^}]*\}/.exec(pattern.slice(at))?.[0].length ?? 2
    else if (mark === '[') {
      for (at += 1; pattern[at] !== ']'; at += 1) if (pattern[at] === '\\') at += 1
      at += 1
    } else if (mark === '(') {
      open.push({ loose: false })
      at += pattern.startsWith('(?:', at) ? 3 : 1
      continue
    } else if (mark === ')') {
      closed = open.pop() ?? null
      at += 1
    } else {
      if (mark === '|') for (const group of open) group.loose = true
      at += 1
    }
    if (closed?.loose) for (const group of open) group.loose = true
    const repeated = quantifier.exec(pattern.slice(at))?.[0]
    if (!repeated || mark === '|') continue
    at += repeated.length
    const once = repeated.startsWith('?')
    if (closed?.loose && !once) return false
    if (!leavesChoice(repeated)) continue
    if (once) optional += 1
    else quantifiers += 1
    for (const group of open) group.loose = true
  }
  return quantifiers <= mostQuantifiers && optional <= mostOptional
}
