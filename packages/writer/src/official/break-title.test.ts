import { describe, expect, it } from 'vitest'
import { breakTitle } from './break-title.ts'

describe('breakTitle', () => {
  it('leaves a title that fits on one line', () => {
    expect(breakTitle('云岭市湿地保护工作方案', 20)).toEqual(['云岭市湿地保护工作方案'])
  })

  it('breaks into lines of like length and loses nothing', () => {
    const title = '云岭市生态环境保护委员会办公室关于印发《云岭市生物多样性保护重点任务责任分工方案》的通知'
    const lines = breakTitle(title, 20)
    expect(lines.join('')).toBe(title)
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20)
  })

  it('begins no line with a closing mark and ends none with an opening one', () => {
    for (let length = 6; length < 24; length += 1) {
      const lines = breakTitle('关于《云岭市保护（试行）方案》和《松溪区湿地（二期）修复方案》的通知', length)
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[》）、的]?》/u)
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[《（]$/u)
    }
  })

  it('keeps whole what has no place to break', () => {
    const word = 'A'.repeat(30)
    expect(breakTitle(word, 20)).toEqual([word])
  })
})
