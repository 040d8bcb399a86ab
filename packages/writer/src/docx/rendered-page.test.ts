import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packOfficial } from '../official/pack.ts'
import { portraitPage } from '../official/page.ts'
import { pageNumberFooters } from '../official/page-number.ts'
import { bodyParagraph } from '../official/paragraph.ts'

const missing = ['soffice', 'pdftotext'].filter((tool) => spawnSync(tool, ['--help']).error !== undefined)
const reason =
  missing.length > 0
    ? ` (left out: ${missing.join(', ')} not installed; apt-get install libreoffice-writer poppler-utils)`
    : ''

interface Word {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

describe.skipIf(missing.length > 0)(`an official page as it is rendered${reason}`, () => {
  let folder = ''
  let pages: Word[][] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wanwu-page-'))
    const text = '保护湿地生态'.repeat(28 * 10)
    const bytes = await packOfficial(
      [{ properties: portraitPage, footers: pageNumberFooters(), children: [bodyParagraph(text)] }],
      { title: '版面' },
    )
    writeFileSync(join(folder, 'page.docx'), bytes)
    const profile = pathToFileURL(join(folder, 'profile')).href
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'page.docx'),
      ],
      { stdio: 'ignore' },
    )
    execFileSync('pdftotext', ['-bbox', join(folder, 'page.pdf'), join(folder, 'page.xml')])
    pages = readFileSync(join(folder, 'page.xml'), 'utf8').split('<page ').slice(1).map(wordsOf)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

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

function wordsOf(page: string): Word[] {
  const pattern = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g
  return [...page.matchAll(pattern)].map(([, left, top, right, bottom, text]) => ({
    text: text ?? '',
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }))
}

/** The lines of the text, without the page number. */
function linesOf(words: readonly Word[]): string[] {
  const lines = new Map<number, string>()
  for (const word of words) {
    if (!/\p{Script=Han}/u.test(word.text)) continue
    const line = Math.round(word.top)
    lines.set(line, (lines.get(line) ?? '') + word.text)
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, text]) => text)
}
