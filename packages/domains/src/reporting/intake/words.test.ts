import { describe, expect, it } from 'vitest'
import { columnHeadings, readHeading } from './column-words.ts'
import { claimWords, readClaim } from './read-values.ts'

describe('headings of a unit’s workbook', () => {
  it.each(Object.entries(columnHeadings))('%s is read from its own heading %s', (meaning, heading) => {
    expect(readHeading(heading)).toBe(meaning)
  })

  it.each([
    ['编 号', 'no'],
    ['任务编号', 'no'],
    ['重点任务', 'task'],
    ['工作内容', 'task'],
    ['任务名称', 'task'],
    ['工作任务及内容', 'task'],
    ['完成状态', 'claim'],
    ['推进状态（下拉选择）', 'claim'],
    ['工作进展情况', 'progress'],
    ['本季度进展', 'progress'],
    ['完成情况：', 'progress'],
    ['存在的主要问题', 'problem'],
    ['存在问题及原因', 'problem'],
    ['未完成原因', 'cause'],
    ['下步工作打算', 'next'],
    ['下一阶段计划', 'next'],
    ['需市级协调解决的事项', 'help'],
    ['完成时间', 'completedOn'],
    ['完成时限', null],
    ['牵头单位', null],
    ['备注', null],
    ['', null],
  ])('%s → %s', (heading, meaning) => expect(readHeading(heading)).toBe(meaning))
})

describe('values of cells', () => {
  it.each<[string, string | null]>([
    ...Object.entries(claimWords).map(([claim, word]): [string, string] => [word, claim]),
    ['正在推进', 'progress'],
    ['进展顺利。', 'progress'],
    ['长期坚持', 'continuing'],
    ['持续推进中', 'continuing'],
    ['完成', 'done'],
    ['已办结', 'done'],
    ['尚未启动', 'not-started'],
    ['未完成', null],
    ['基本完成', null],
    ['√', null],
  ])('情况 %s → %s', (word, claim) => expect(readClaim(word)).toBe(claim))
})
