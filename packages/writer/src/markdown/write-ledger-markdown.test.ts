import { describe, expect, it } from 'vitest'
import { as, ledger, task } from '../fixtures/build-ledger.ts'
import { inventedLedger, rowLedger } from '../fixtures/invented-ledger.ts'
import { writeLedgerMarkdown } from './write-ledger-markdown.ts'

describe('writeLedgerMarkdown', () => {
  const lines = writeLedgerMarkdown(inventedLedger).split('\n')

  it('begins with the title, the head and the sentence that binds units to every task', () => {
    expect(lines.filter((line) => line !== '').slice(0, 6)).toEqual([
      '# 云岭市生物多样性保护重点任务责任分工方案',
      '文号：云环委办发〔2025〕7号',
      '发文机关：云岭市生态环境保护委员会办公室',
      '发文日期：2025年3月6日',
      '适用地区：云岭市',
      '说明：以下各项任务均需各县（市、区）落实，不再列出。',
    ])
  })

  it('writes each task as heading, text, label lines and measures with their own units', () => {
    const from = lines.indexOf('### （一）推进地方立法')
    expect(lines[from - 2]).toBe('## 一、健全制度体系')
    expect(
      lines
        .slice(from)
        .filter((line) => line !== '')
        .slice(1, 8),
    ).toEqual([
      '梳理现行规定，对与上位法不一致的条款提出修改意见，建立部门间的会商办法。',
      '**牵头单位：**市司法局、市生态环境局',
      '**责任单位：**市林业局、市农业农村局',
      '**完成时限：**2027年底前',
      '**主要举措：**',
      '1. 《示例省湿地管理条例》出台后，市林业局牵头制定实施细则。（牵头单位：市林业局；启动条件：《示例省湿地管理条例》出台后）',
      '2. 市司法局每半年组织一次执法案卷评查，市公安局配合。（牵头单位：市司法局；配合单位：市公安局；周期：每半年）',
    ])
  })

  it('prints a heading over several tasks once', () => {
    const text = writeLedgerMarkdown(rowLedger)
    expect(text.match(/### （一）加快制度建设/g)).toHaveLength(1)
    expect(text).toContain('\n1. 任务内容：修订保护名录。\n')
    expect(text).toContain('\n2. 任务内容：建立补偿办法。\n')
  })

  it('tables the targets with their comparison in words', () => {
    expect(lines).toContain('| 2 | 固定样地 |  | 等于 | 36 | 个 | 建成固定样地36个 |')
  })

  it('shows marks of Markdown as text', () => {
    const text = writeLedgerMarkdown(
      ledger({ tasks: [task({ text: '# 保护*重点*<b>物种</b>|其他', units: as('lead', '市_林业_局') })] }),
    )
    expect(text).toContain('\\# 保护\\*重点\\*\\<b\\>物种\\</b\\>\\|其他')
    expect(text).toContain('市\\_林业\\_局')
  })
})
