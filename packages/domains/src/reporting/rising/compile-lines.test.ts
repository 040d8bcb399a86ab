import { emptyEntry, type RisenPart } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { compileLines } from './compile-lines.ts'

const part = (
  name: string,
  state: RisenPart['state'],
  content: Partial<NonNullable<RisenPart['content']>> | null,
) => ({
  obligationId: 'o',
  no: '1',
  title: null,
  part: {
    reportId: name,
    unit: { id: name, name },
    state,
    content: content && { ...emptyEntry, ...content },
  },
})
const done = { claim: 'done', completedOn: '2027-03-01' } as const

describe('compiled from the parts of a lower period', () => {
  it.each([
    ['all done', [part('甲', 'accepted', done), part('乙', 'accepted', done)], 'done', 2, 0],
    ['one still missing', [part('甲', 'accepted', done), part('乙', 'owed', null)], 'progress', 1, 1],
    [
      'not all done',
      [part('甲', 'accepted', done), part('乙', 'accepted', { claim: 'progress' })],
      'progress',
      2,
      0,
    ],
    ['waived is not missing', [part('甲', 'accepted', done), part('乙', 'waived', null)], 'done', 1, 0],
    ['nothing accepted', [part('甲', 'signed', null)], null, 0, 1],
  ] as const)('%s', (_, parts, claim, accepted, missing) => {
    const [line] = compileLines(parts)
    expect([line?.content.claim, line?.accepted, line?.missing]).toEqual([claim, accepted, missing])
  })

  it('keeps each unit’s words and figures apart, under its name', () => {
    const figures = [{ name: '巡护', value: 3, unit: '次', targetId: null }]
    const [line] = compileLines([
      part('甲局', 'accepted', { claim: 'progress', progress: '巡护三次。', figures }),
      part('乙局', 'accepted', { claim: 'progress', progress: '已部署。' }),
    ])
    expect(line?.content.progress).toBe('甲局：巡护三次。\n乙局：已部署。')
    expect(line?.content.figures).toEqual([{ name: '巡护（甲局）', value: 3, unit: '次', targetId: null }])
  })

  it('says of a clause that nobody below owes that there is nothing', () => {
    expect(compileLines([{ obligationId: 'o', no: '1', title: null, part: null }])).toMatchObject([
      { accepted: 0, missing: 0, parts: [] },
    ])
  })
})
