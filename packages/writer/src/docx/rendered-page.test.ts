import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  linesOf,
  missingTools,
  type RenderedPages,
  renderPages,
  type Word,
} from '../fixtures/render-pages.ts'
import { packOfficial } from '../official/pack.ts'
import { portraitPage } from '../official/page.ts'
import { pageNumberFooters } from '../official/page-number.ts'
import { bodyParagraph } from '../official/paragraph.ts'

const missing = missingTools()

describe.skipIf(missing !== '')(`an official page as it is rendered${missing}`, () => {
  let rendered: RenderedPages
  let pages: Word[][] = []

  beforeAll(async () => {
    const text = '保护湿地生态'.repeat(28 * 10)
    rendered = renderPages(
      await packOfficial(
        [{ properties: portraitPage, footers: pageNumberFooters(), children: [bodyParagraph(text)] }],
        { title: '版面' },
      ),
    )
    pages = rendered.pages
  }, 120_000)
  afterAll(() => rendered?.remove())

  it('holds 22 lines of 28 characters', () => {
    const lines = linesOf(pages[1] ?? [])
    expect(lines).toHaveLength(22)
    for (const line of lines) expect([...line]).toHaveLength(28)
  })

  it('indents the first line by two characters', () => {
    const [first, second] = linesOf(pages[0] ?? [])
    expect([...(first ?? '')]).toHaveLength(26)
    expect([...(second ?? '')]).toHaveLength(28)
  })

  it('keeps the text within 156 × 225 mm and the page number 7 mm below it, on the outer side', () => {
    const mm = (points: number) => (points * 25.4) / 72
    const body = (pages[0] ?? []).filter((word) => word.text.includes('湿'))
    expect(mm(Math.max(...body.map((word) => word.right)))).toBeLessThanOrEqual(28 + 156 + 0.3)
    expect(mm(Math.min(...body.map((word) => word.top)))).toBeGreaterThanOrEqual(37 - 1)
    const number = (page: number) => (pages[page] ?? []).find((word) => word.text.includes('—'))
    const odd = number(0)
    // The dash stands in the middle of its line, whose box is what can be measured.
    const dash = mm(((odd?.top ?? 0) + (odd?.bottom ?? 0)) / 2)
    expect(Math.abs(dash - (37 + 225 + 7))).toBeLessThan(1)
    expect(mm(odd?.left ?? 0)).toBeGreaterThan(150)
    expect(mm(number(1)?.left ?? 0)).toBeLessThan(40)
  })
})
