import { type EntryContent, type EntryField, emptyEntry } from '@wanwu/contract'
import { expect, it } from 'vitest'
import { fieldsAsked } from './shown-fields.ts'

it.each<[string, string[], Partial<EntryContent>, EntryField[], EntryField[]]>([
  ['nothing asked', [], {}, [], []],
  ['progress alone', ['工作进展情况'], {}, [], []],
  ['problems and next steps', ['任务进展', '存在问题', '下一步安排'], {}, [], ['problem', 'next']],
  ['needs of coordination', ['需要协调的事项'], {}, [], ['help']],
  ['figures', ['指标完成情况'], {}, [], ['figures']],
  ['what is written', [], { help: '请协调用地' }, [], ['help']],
  ['what was returned', [], {}, ['figures', 'problem'], ['figures', 'problem']],
  ['nothing begun', [], { claim: 'not-started' }, [], ['cause', 'next']],
  ['each once', ['下一步打算'], { claim: 'not-started', next: '四月招标' }, ['next'], ['next', 'cause']],
])('%s', (_, asked, content, returned, fields) => {
  const reasons = returned.map((field) => ({ obligationId: 'a', field, reason: '请补' }))
  expect(fieldsAsked(asked, { ...emptyEntry, ...content }, reasons)).toEqual(fields)
})
