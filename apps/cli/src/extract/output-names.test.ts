import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outputNames } from './output-names.ts'

describe('outputNames', () => {
  it('takes the stem of each input', () => {
    expect(outputNames(['原件/甲.docx', '-'], '结果', 'json')).toEqual([
      join('结果', '甲.json'),
      join('结果', '标准输入.json'),
    ])
  })

  it('keeps apart inputs of one stem, and of one name', () => {
    expect(outputNames(['一/甲.docx', '一/甲.pdf', '二/甲.pdf'], '结果', 'md')).toEqual([
      join('结果', '甲.docx.md'),
      join('结果', '甲.pdf.md'),
      join('结果', '甲.pdf-2.md'),
    ])
  })

  it('never names an input', () => {
    const [path] = outputNames([resolve('甲.xlsx')], '.', 'xlsx')
    expect(path).toBe('甲-2.xlsx')
  })
})
