import { expect, test } from 'vitest'
import { flattenDetail } from './flatten-detail.ts'

test('nested particulars become lines that name their place', () => {
  expect(
    flattenDetail({
      before: { shortName: '林草局', parent: null },
      roles: [{ role: 'liaison' }, { role: 'leader' }],
      tags: ['甲', '乙'],
      rows: 3,
    }),
  ).toEqual([
    { label: 'before.shortName', value: '林草局' },
    { label: 'before.parent', value: 'null' },
    { label: 'roles.1.role', value: 'liaison' },
    { label: 'roles.2.role', value: 'leader' },
    { label: 'tags', value: '甲、乙' },
    { label: 'rows', value: '3' },
  ])
})
