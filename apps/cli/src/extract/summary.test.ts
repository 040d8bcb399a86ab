import { describe, expect, it } from 'vitest'
import { ledgerOf } from '../fixtures/fake-reader.ts'
import { summarise } from './summary.ts'

describe('summarise', () => {
  it('aligns by the width that characters take and counts what was read', () => {
    const text = summarise([
      { file: '方案.docx', ledger: ledgerOf('甲'), to: '方案.json' },
      { file: 'a.pdf', code: 'NO_TEXT_LAYER' },
    ])
    expect(text.split('\n')).toEqual([
      '文件       任务  举措  单位  指标  存疑  结果',
      '方案.docx     1     1     1     1     1  方案.json',
      'a.pdf                                    NO_TEXT_LAYER',
      '共 2 个文件，读出 1 个，未读出 1 个。1 of 2 files read.',
      '',
    ])
  })
})
