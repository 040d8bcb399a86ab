const told =
  /(?:[列排]名?(?:在)?第一(?:位)?(?:者|的)?|[排列]名?(?:在)?首位(?:者|的)?|第一个|首个)(?:的?(?:责任)?(?:单位|部门))?(?:均)?(?:为|是|系)(?:总)?牵头(?:责任)?(?:单位|部门)/

/** How far 列第一位者为牵头单位 reaches: its own note, its section, or the tasks that follow. */
export type FirstLeadsScope = 'note' | 'section' | 'rest'

/** Reads whether a stretch says that the unit listed first leads, and how far that reaches. */
export function readFirstLeads(norm: string): FirstLeadsScope | null {
  if (!/第一|首[位个]/.test(norm)) return null
  const match = told.exec(norm)
  if (!match) return null
  const after = norm.slice(match.index + match[0].length, match.index + match[0].length + 12)
  if (/本(?:节|章|部分|条|类|款)/.test(after)) return 'section'
  return /下同|以下|后同/.test(after) ? 'rest' : 'note'
}
