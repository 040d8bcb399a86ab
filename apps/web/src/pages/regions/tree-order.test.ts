import type { RegionVersion } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { treeOrder } from './tree-order.ts'

const region = (code: string, parent: string | null): RegionVersion => ({
  code,
  name: code,
  level: 'county',
  parent,
  validFrom: '2020-01-01',
  validTo: null,
  successor: null,
})

test('each region stands below its own', () => {
  const lines = treeOrder([
    region('990000', null),
    region('990100', '990000'),
    region('990200', '990000'),
    region('990121', '990100'),
  ])
  expect(lines.map((line) => `${line.depth} ${line.region.code}`)).toEqual([
    '0 990000',
    '1 990100',
    '2 990121',
    '1 990200',
  ])
})

test('a region whose parent is out of sight is not lost', () => {
  expect(treeOrder([region('990121', '990100')])).toHaveLength(1)
})
