import type { Flow } from '../text/flow.ts'
import { foldText } from '../text/fold-text.ts'

/** Outermost 《》 titles of one stretch of text, without the brackets; one that never closes is passed over. */
export function titlesIn(flow: Flow): string[] {
  const titles: string[] = []
  if (!flow.norm.includes('《')) return titles
  let depth = 0
  let start = -1
  for (let i = 0; i < flow.norm.length; i++) {
    const char = flow.norm.charAt(i)
    if (char === '《') {
      if (depth === 0 || i - start > 200) {
        start = i + 1
        depth = 0
      }
      depth++
    } else if (char === '》' && depth > 0 && --depth === 0) {
      const title = flow.text.slice(start, i)
      if (title.length >= 2 && title.length <= 200) titles.push(title)
    }
  }
  return titles
}

/** Each title once, as first printed; width variants are one title. */
export function uniqueTitles(titles: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const title of titles) {
    const key = foldText(title).replace(/[“”"]/g, '').replace(/-+/g, '-')
    if (!byKey.has(key)) byKey.set(key, title)
  }
  return [...byKey.values()]
}
