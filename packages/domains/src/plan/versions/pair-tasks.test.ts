import { expect, test } from 'vitest'
import { sampleTask } from '../testing/sample-ledger.ts'
import { pairTasks } from './pair-tasks.ts'

const task = (id: string, text: string, title: string | null = null) =>
  sampleTask(id, { no: '', title, text })
const pairs = (before: ReturnType<typeof task>[], after: ReturnType<typeof task>[]) =>
  pairTasks(before, after).map((pair) => [pair.before?.id ?? null, pair.after?.id ?? null])

test('the same words are the same clause, wherever they stand', () => {
  const [a, b] = [task('a', '组织保护站每季度巡护一次。'), task('b', '在中小学开展自然课堂。')]
  expect(
    pairs([a, b], [task('x', '在中小学开展自然课堂。'), task('y', '组织保护站每季度巡护一次。')]),
  ).toEqual([
    ['b', 'x'],
    ['a', 'y'],
  ])
})

test('of like clauses the most alike belong together; the k-th of equal ones with the k-th', () => {
  const before = [task('a', '整治第一号河段，恢复岸线植被。'), task('b', '整治第二号河段，恢复岸线植被。')]
  const after = [
    task('x', '整治第二号河段，恢复岸线植被和滩涂。'),
    task('y', '整治第一号河段，恢复岸线植被和滩涂。'),
  ]
  expect(pairs(before, after)).toEqual([
    ['b', 'x'],
    ['a', 'y'],
  ])
  const same = (id: string) => task(id, '按月通报进展。')
  expect(pairs([same('a'), same('b')], [same('x'), same('y')])).toEqual([
    ['a', 'x'],
    ['b', 'y'],
  ])
})

test('a common heading makes up for other words, nothing else does', () => {
  const before = [task('a', '组织开展本底调查建立名录', '开展调查')]
  expect(pairs(before, [task('x', '组织本底普查形成图集档案', '开展调查')])).toEqual([['a', 'x']])
  expect(pairs(before, [task('x', '在中小学开设自然课堂', '宣传')])).toEqual([
    ['a', null],
    [null, 'x'],
  ])
})

test('thousands of like clauses are paired each with its own', () => {
  const clauses = (words: string) =>
    Array.from({ length: 1500 }, (_, index) =>
      task(`t${index}`, `整治第${index}号河段，恢复岸线植被，${words}完善巡查管护制度，按月通报进展。`),
    )
  const found = pairTasks(clauses(''), clauses('进一步'))
  expect(found.every((pair) => pair.before?.id === pair.after?.id)).toBe(true)
})

test('what was decided goes before any likeness; what was decided to be new stays alone', () => {
  const before = [task('a', '组织保护站每季度巡护一次。'), task('b', '在中小学开展自然课堂。')]
  const after = [
    task('x', '组织保护站每季度巡护一次。'),
    task('y', '制定补水方案。'),
    task('z', '在中小学开展自然课堂。'),
  ]
  const decided = new Map([
    ['x', null],
    ['y', 'a'],
  ])
  expect(pairTasks(before, after, decided).map((pair) => [pair.before?.id, pair.after?.id])).toEqual([
    [undefined, 'x'],
    ['a', 'y'],
    ['b', 'z'],
  ])
})
