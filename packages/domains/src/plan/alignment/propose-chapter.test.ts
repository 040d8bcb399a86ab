import { expect, test } from 'vitest'
import { sampleTask } from '../testing/sample-ledger.ts'
import { nationalOpinion } from './national-opinion.ts'
import { proposeChapter } from './propose-chapter.ts'

const entries = nationalOpinion.entries.filter((entry) => entry.verified)
const words = (index: number) => entries[index]?.words ?? []

test('nothing is proposed where no term stands', () => {
  expect(proposeChapter(sampleTask('t1', { text: '甲乙丙' }))).toEqual({ code: null, confidence: 0 })
})

test.each(entries.map((entry) => [entry.code, entry.words.join('、')]))(
  '%s is found by its terms',
  (code, text) => {
    const { code: proposed, confidence } = proposeChapter(sampleTask('t1', { text }))
    expect(proposed).toBe(code)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(0.95)
  },
)

test('headings weigh more than the text, and a rival makes less sure', () => {
  const [first = ''] = words(0)
  const [second = ''] = words(1)
  const alone = proposeChapter(sampleTask('t1', { title: first }))
  const rivalled = proposeChapter(sampleTask('t1', { title: first, text: second }))
  expect([alone.code, rivalled.code]).toEqual([entries[0]?.code, entries[0]?.code])
  expect(rivalled.confidence).toBeLessThan(alone.confidence)
})
