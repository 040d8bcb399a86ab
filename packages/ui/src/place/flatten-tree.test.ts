import { expect, test } from 'vitest'
import { flattenTree, growTree } from './flatten-tree.ts'

const rows = [
  { code: '990100', parent: '990000', name: '云岭市' },
  { code: '990121', parent: '990100', name: '白鹿县' },
  { code: '990122', parent: '990100', name: '青松县' },
]
const tree = growTree(rows, (row) => ({ id: row.code, parent: row.parent, label: row.name }))

test('a region whose superior is not in the list becomes a root', () => {
  expect(tree.map((node) => node.label)).toEqual(['云岭市'])
})

test('rows come in order with their depth, without what is folded', () => {
  expect(flattenTree(tree, new Set()).map((row) => [row.node.label, row.depth, row.parent])).toEqual([
    ['云岭市', 0, undefined],
    ['白鹿县', 1, '990100'],
    ['青松县', 1, '990100'],
  ])
  expect(flattenTree(tree, new Set(['990100']))).toHaveLength(1)
})
