import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedPaper } from '../fixtures/invented-paper.ts'
import { linesOf, missingTools, type RenderedPages, renderPages } from '../fixtures/render-pages.ts'
import { writePaperDocx } from './write-paper-docx.ts'

const missing = missingTools()
/** What a rendered measure may be off by, in millimetres. */
const near = 0.6
const points = (millimetres: number) => (millimetres * 72) / 25.4

describe.skipIf(missing !== '')(`a circular as it is rendered${missing}`, () => {
  let document: RenderedPages
  beforeAll(async () => {
    document = renderPages(await writePaperDocx(inventedPaper(70)))
  }, 120_000)
  afterAll(() => document?.remove())

  it('has its mark 35 mm below the text area and the red line 4 mm below the number', () => {
    const [mark, line] = document.inkOf(0, 'red')
    expect(Math.abs((mark?.top ?? 0) - (37 + 35))).toBeLessThan(near)
    const number = document
      .inkOf(0, 'black')
      .filter(({ bottom }) => bottom < (line?.top ?? 0))
      .at(-1)
    expect(Math.abs((line?.top ?? 0) - (number?.bottom ?? 0) - 4)).toBeLessThan(near)
    const [rule] = document.rulesOf(0)
    expect(rule?.red).toBe(true)
    expect(Math.abs((rule?.left ?? 0) - 28)).toBeLessThan(near)
    expect(Math.abs((rule?.right ?? 0) - (28 + 156))).toBeLessThan(near)
  })

  it('holds 22 lines on a page full of text, at most 28 characters each, and has text on the first', () => {
    const lines = linesOf(document.pages[1] ?? [])
    expect(lines).toHaveLength(22)
    // Two digits take the room of a character.
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(29)
    expect(lines.some((line) => [...line].length === 28)).toBe(true)
    expect(linesOf(document.pages[0] ?? []).at(-1)).toContain('湿地鸟类')
  })

  it('numbers odd pages at the right and even ones at the left', () => {
    const place = (page: number) => document.pages[page]?.find(({ text }) => text === '—')?.left ?? 0
    expect(place(0)).toBeGreaterThan(points(150))
    expect(place(1)).toBeLessThan(points(45))
    expect(place(2)).toBeGreaterThan(points(150))
  })

  it('repeats the head of the table on every page it goes on to', () => {
    const withTable = document.pages.filter((words) => words.some(({ text }) => text.startsWith('示例单位')))
    expect(withTable.length).toBeGreaterThan(1)
    for (const words of withTable) expect(words.filter(({ text }) => text === '报送情况')).toHaveLength(1)
  })

  it('closes with 版记 on the lower edge of the text area of its last page', () => {
    const rules = document.rulesOf(document.pages.length - 1).slice(-3)
    expect(Math.abs((rules[2]?.bottom ?? 0) - (37 + 225))).toBeLessThan(near)
    const thickness = rules.map(({ top, bottom }) => bottom - top)
    expect(thickness[1]).toBeLessThan(thickness[0] ?? 0)
    expect(thickness[1]).toBeLessThan(thickness[2] ?? 0)
    const last = linesOf(document.pages.at(-1) ?? [])
    expect(last.at(-2)).toContain('抄送：')
    expect(last.at(-1)).toContain('印发')
  })
})

describe.skipIf(missing !== '')(`a letter as it is rendered${missing}`, () => {
  let letter: RenderedPages
  beforeAll(async () => {
    letter = renderPages(await writePaperDocx(inventedPaper(3, { layout: 'letter', annexes: [] })))
  }, 120_000)
  afterAll(() => letter?.remove())

  it('has its mark 30 mm from the edge and double lines of 170 mm, 4 mm below it and 20 mm from the lower edge', () => {
    const [mark] = letter.inkOf(0, 'red')
    expect(Math.abs((mark?.top ?? 0) - 30)).toBeLessThan(near)
    const rules = letter.rulesOf(0)
    expect(rules.map(({ red }) => red)).toEqual([true, true, true, true])
    for (const { left, right } of rules) expect(Math.abs(right - left - 170)).toBeLessThan(near)
    expect(Math.abs((rules[0]?.top ?? 0) - (mark?.bottom ?? 0) - 4)).toBeLessThan(near)
    expect(Math.abs((rules[3]?.bottom ?? 0) - (297 - 20))).toBeLessThan(near)
    const thickness = rules.map(({ top, bottom }) => bottom - top)
    expect(thickness[0]).toBeGreaterThan(thickness[1] ?? 0)
    expect(thickness[3]).toBeGreaterThan(thickness[2] ?? 0)
  })

  it('shows no number on its first page and the usual ones after it', () => {
    const numbered = (page: number) => letter.pages[page]?.some(({ text }) => text === '—')
    expect([numbered(0), numbered(1)]).toEqual([false, true])
  })
})
