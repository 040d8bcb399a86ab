import { expect, it } from 'vitest'
import { judgeUse, type UseFacts } from './judge-use.ts'

const access = { resource: 'r', state: 'approved', approvedOn: '2026-01-10', validTo: '2026-12-31' }
const inOrder: UseFacts = {
  resource: 'r',
  startedOn: '2026-02-01',
  benefit: 1000,
  benefitBy: '2026-06-30',
  paid: 1000,
  ended: false,
  access,
}

it.each<[string, Partial<UseFacts>, string[]]>([
  ['all in order', {}, []],
  ['no access', { access: null }, ['no-access']],
  ['access waiting', { access: { ...access, state: 'applied', approvedOn: null } }, ['access-not-approved']],
  ['access refused', { access: { ...access, state: 'refused' } }, ['access-not-approved']],
  ['access of another', { access: { ...access, resource: 's' } }, ['access-of-another-resource']],
  ['approved after it began', { startedOn: '2026-01-09' }, ['access-later']],
  ['began on the day of approval', { startedOn: '2026-01-10' }, []],
  ['began after its end', { startedOn: '2027-01-01' }, ['access-over']],
  ['access ended since', { access: { ...access, state: 'ended' } }, []],
  ['not begun, access ended', { startedOn: null, access: { ...access, state: 'ended' } }, ['access-over']],
  ['unpaid, not due', { paid: 0, benefitBy: '2026-07-15' }, []],
  ['unpaid on the day after', { paid: 999.99, benefitBy: '2026-07-14' }, ['benefit-overdue']],
  ['nothing agreed', { benefit: null, paid: 0 }, []],
  ['both', { access: null, paid: 0 }, ['no-access', 'benefit-overdue']],
  ['ended: what is owed stays', { access: null, paid: 0, ended: true }, ['benefit-overdue']],
])('%s', (_, more, problems) => {
  expect(judgeUse({ ...inOrder, ...more }, '2026-07-15')).toEqual(problems)
})
