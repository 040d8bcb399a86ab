import type { PlacedPage, PlacedText, Rule } from '../page/placed-page.ts'
import type { Drawing } from './read-drawing.ts'
import type { DrawnText } from './text-pen.ts'

/** Quarter turns clockwise that bring a text upright; null where it is slanted. */
function turnsOf({ along: [x, y] }: DrawnText): 0 | 1 | 2 | 3 | null {
  if (Math.abs(y) <= Math.abs(x) * 0.1) return x > 0 ? 0 : 2
  if (Math.abs(x) <= Math.abs(y) * 0.1) return y < 0 ? 1 : 3
  return null
}

/**
 * A drawing as a page to read: where most of its text stands on end, as a wide table does on an upright page, the
 * page is turned. What is slanted or turned against the rest (watermarks, margins) is left out, and so is what
 * stands outside the page.
 */
export function placeDrawing(
  drawing: Drawing,
  page: { number: number; width: number; height: number },
): PlacedPage {
  const weights = [0, 0, 0, 0]
  const turns = drawing.texts.map((text) => {
    const turn = turnsOf(text)
    if (turn !== null) weights[turn] = (weights[turn] ?? 0) + text.text.length
    return turn
  })
  const most = weights.indexOf(Math.max(...weights))
  const { width, height } = most % 2 === 0 ? page : { width: page.height, height: page.width }
  const turnPoint = (x: number, y: number): [number, number] => {
    if (most === 1) return [page.height - y, x]
    if (most === 2) return [page.width - x, page.height - y]
    return most === 3 ? [y, page.width - x] : [x, y]
  }
  const texts = drawing.texts.flatMap((text, index): PlacedText[] => {
    if (turns[index] !== most || text.size < 1) return []
    const [x, y] = turnPoint(text.x, text.y)
    const [endX] = turnPoint(text.endX, text.endY)
    if (endX < 0 || x > width || y < 0 || y > height) return []
    return [{ text: text.text, x, y, width: Math.abs(endX - x), size: Math.round(text.size * 100) / 100 }]
  })
  const rules = drawing.rules.map((rule): Rule => {
    const [x1, y1] = turnPoint(rule.x1, rule.y1)
    const [x2, y2] = turnPoint(rule.x2, rule.y2)
    return { x1: Math.min(x1, x2), x2: Math.max(x1, x2), y1: Math.min(y1, y2), y2: Math.max(y1, y2) }
  })
  return { number: page.number, width, height, texts, rules }
}
