import { describe, expect, it } from 'vitest'
import { countLines } from '../ledger/count-lines.ts'
import { fitRows } from './row-heights.ts'

describe('fitRows', () => {
  it('counts Han characters twice and keeps line feeds', () => {
    expect(countLines('湿地保护湿地保护湿地', 11)).toBe(2)
    expect(countLines('wetlands!!', 11)).toBe(1)
    expect(countLines('甲\n乙\n', 11)).toBe(3)
  })

  it('gives each row the height of its tallest cell', () => {
    const text = '保护'.repeat(20)
    expect(fitRows(2, [{ row: 1, rowSpan: 1, width: 21, text }])).toEqual([20, 65])
  })

  it('spreads what a merged cell needs over its rows, and no more', () => {
    const merged = { row: 0, rowSpan: 2, width: 21, text: '保护'.repeat(40) }
    expect(fitRows(2, [merged])).toEqual([63, 63])
    expect(fitRows(2, [merged, { row: 0, rowSpan: 1, width: 21, text: '保护'.repeat(40) }])).toEqual([
      125, 20,
    ])
  })

  it('stays within what a spreadsheet allows', () => {
    expect(fitRows(1, [{ row: 0, rowSpan: 1, width: 5, text: '长'.repeat(900) }])).toEqual([409])
  })
})
