import { answerDue } from '@wanwu/register'
import { describe, expect, it } from 'vitest'
import { shippedRegisters } from '../declarations/index.ts'

describe('what a register owes', () => {
  it.each([
    ['finding', 'rectify', 'open', 'begin'],
    ['finding', 'rectify', 'rectifying', 'askClosure'],
    ['finding', 'review', 'rectifying', 'keepGoing'],
    ['finding', 'decide', 'asked', 'close'],
    ['finding', 'recheck', 'closed', 'recheck'],
    ['mechanism', 'meet', 'running', 'plan'],
    ['instrument', 'issue', 'drafting', 'issue'],
    ['decision', 'finish', 'open', 'claim'],
    ['eco-project', 'report', 'building', 'progress'],
    ['monitoring-device', 'calibrate', 'placed', 'calibrate'],
    ['tip', 'answer', 'received', 'assign'],
    ['tip', 'answer', 'assigned', 'reply'],
    ['campaign', 'next', 'concluded', 'next'],
    ['genetic-use', 'benefit', 'running', 'settle'],
    ['expert', 'renew', 'appointed', 'change'],
  ])('%s: %s in %s is answered by %s', (register, rule, state, act) => {
    const declaration = shippedRegisters.find(({ key }) => key === register)
    const due = declaration?.due.find(({ key }) => key === rule)
    const answer = declaration && due && answerDue(declaration, due, state)
    expect(typeof answer === 'object' ? answer.key : answer).toBe(act)
  })
})
