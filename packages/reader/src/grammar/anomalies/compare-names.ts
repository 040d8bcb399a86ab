import { departmentWords } from '../words/department-words.ts'

/** How often two names and their parts are printed. */
export interface NameCounts {
  readonly rare: number
  readonly usual: number
  readonly text: string
}

/** How a rare name relates to a usual one: a printing slip, another way to write it, or neither (null). */
export function compareNames(rare: string, usual: string, counts: NameCounts): 'slip' | 'variant' | null {
  if (withoutTier(rare) === withoutTier(usual)) return null
  if (joinless(rare) === joinless(usual)) return 'variant'
  if (rare.length === usual.length + 1 && isDoubled(rare, usual)) return 'slip'
  if (isShortForm(rare, usual) || isShortForm(usual, rare)) return 'variant'
  if (rare.length < 5 || counts.usual < 2 || counts.usual < counts.rare * 2) return null
  if (rare.length === usual.length) return isMisprint(rare, usual, counts.text) ? 'slip' : null
  if (Math.abs(rare.length - usual.length) !== 1 || rare.length < 6) return null
  return isOneOff(rare, usual) ? 'slip' : null
}

function withoutTier(name: string): string {
  return name.replace(/^(?:省|市|县|区|州|旗|镇|乡)(?!场)/, '').replace(/^市(?=场监)/, '市')
}

/** 和, 与, 及 between the parts of a name and the long forms of common endings carry no difference. */
function joinless(name: string): string {
  return name
    .replace(/[和与及]/g, '')
    .replace(/办公室/g, '办')
    .replace(/委员会/g, '委')
    .replace(/人民(?=政府|法院|检察院)/g, '')
}

/** One or two characters printed twice: 市林业业局. */
function isDoubled(longer: string, shorter: string): boolean {
  for (let i = 1; i < longer.length; i++) {
    if (longer.charAt(i) === longer.charAt(i - 1) && longer.slice(0, i) + longer.slice(i + 1) === shorter)
      return true
  }
  return false
}

/** 市市场监管局 for 市市场监督管理局: the same letters in order with some left out inside, same beginning and ending. */
function isShortForm(short: string, long: string): boolean {
  if (short.length >= long.length || short.length < 3 || long.startsWith(short) || long.endsWith(short))
    return false
  const left = joinless(short)
  const right = joinless(long)
  if (left.slice(0, 2) !== right.slice(0, 2) || left.at(-1) !== right.at(-1) || left.length >= right.length)
    return false
  let at = 0
  for (const char of right) if (char === left.charAt(at)) at++
  if (at !== left.length) return false
  // 市公安局交警支队 and 市…分局 are parts of a body, not longer ways to write it.
  return !/(?:局|委|厅|院|部|政府).{1,}(?:局|队|站|所|处|中心|院|办)$/.test(right)
}

/** A character differs and the name's own wording occurs nowhere else, nor is it a department of its own. */
function isMisprint(rare: string, usual: string, text: string): boolean {
  let at = -1
  for (let i = 0; i < rare.length; i++) {
    if (rare.charAt(i) === usual.charAt(i)) continue
    if (at >= 0) return false
    at = i
  }
  if (at <= 0 || at === rare.length - 1) return false
  const around = [rare.slice(at - 1, at + 1), rare.slice(at, at + 2)]
  if (around.some((pair) => departmentWords.has(pair)) || /[县区市镇乡州旗省]/.test(rare.slice(at, at + 2)))
    return false
  const own = [usual.slice(at - 1, at + 1), usual.slice(at, at + 2)]
  return (
    own.some((pair) => departmentWords.has(pair)) ||
    occurrences(text, around[0] ?? '') + occurrences(text, around[1] ?? '') < occurrences(text, own[0] ?? '')
  )
}

function occurrences(text: string, part: string): number {
  if (part.length < 2) return 0
  let count = 0
  for (let at = text.indexOf(part); at >= 0 && count < 50; at = text.indexOf(part, at + 1)) count++
  return count
}

/** One character too many or too few inside a long name. */
function isOneOff(rare: string, usual: string): boolean {
  const [short, long] = rare.length < usual.length ? [rare, usual] : [usual, rare]
  let at = 0
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++
  if (at === 0 || at >= short.length || short.slice(at) !== long.slice(at + 1)) return false
  const extra = long.charAt(at)
  return !/[省市县区州旗镇乡和与及各总分]/.test(extra)
}
