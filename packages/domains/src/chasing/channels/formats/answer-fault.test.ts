import { expect, it } from 'vitest'
import { answerFault } from './answer-fault.ts'
import type { HttpConfig } from './format-request.ts'

const sms: HttpConfig = {
  kind: 'sms',
  method: 'POST',
  contentType: 'application/json',
  template: '{text}',
  success: '"OK"',
}

it.each<[HttpConfig, number, string, boolean]>([
  [{ kind: 'webhook' }, 204, '', true],
  [{ kind: 'webhook' }, 302, '', false],
  [{ kind: 'webhook' }, 500, 'oops', false],
  [{ kind: 'wecom' }, 200, '{"errcode":0,"errmsg":"ok"}', true],
  [{ kind: 'wecom' }, 200, '{"errcode":93000,"errmsg":"invalid webhook url"}', false],
  [{ kind: 'dingtalk' }, 200, '{"errcode":310000,"errmsg":"sign not match"}', false],
  [{ kind: 'feishu' }, 200, '{"code":0,"msg":"success"}', true],
  [{ kind: 'feishu' }, 200, '{"code":19021,"msg":"sign match fail"}', false],
  [{ kind: 'feishu' }, 200, '<html>', false],
  [sms, 200, '{"Code":"OK"}', true],
  [sms, 200, '{"Code":"isv.LIMIT"}', false],
  [{ ...sms, success: null }, 200, 'anything', true],
])('%o answered %i %s', (config, status, text, taken) => {
  expect(answerFault(config, { status, text }) === null).toBe(taken)
})
