import { expect, test } from 'vitest'
import { waitingParts } from './waiting-parts.ts'

const counts = {
  tasks: 9,
  sure: 7,
  accepted: 7,
  doubts: 0,
  settled: 2,
  units: 4,
  unresolvedUnits: 1,
  indicators: 0,
  reporting: 0,
}
const text = (zh: string) => ({ zh, en: zh })

test('each part names the tab that settles it', () => {
  const parts = waitingParts({ counts, blockers: [text('单位'), text('任务')] })
  expect(parts.map((part) => part.tab)).toEqual(['units', 'tasks'])
})

test('a part that is not known is shown without a link', () => {
  const parts = waitingParts({ counts, blockers: [text('其他')] })
  expect(parts).toEqual([{ text: text('其他'), tab: undefined }])
})

test('nothing waits', () => {
  expect(waitingParts({ counts, blockers: [] })).toEqual([])
})
