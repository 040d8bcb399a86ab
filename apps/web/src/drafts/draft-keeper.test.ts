import { AppError } from '@wanwu/contract'
import { beforeEach, expect, it } from 'vitest'
import { Unreachable } from '../api/unreachable.ts'
import type { Stored } from './change.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { forgetKept, type KeptStorage, keptSubjects } from './kept-changes.ts'

type Note = { text: string }

class Shelf implements KeptStorage {
  readonly items = new Map<string, string>()
  full = false
  get length() {
    return this.items.size
  }
  key = (index: number) => [...this.items.keys()][index] ?? null
  getItem = (key: string) => this.items.get(key) ?? null
  removeItem = (key: string) => void this.items.delete(key)
  setItem = (key: string, value: string) => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError')
    this.items.set(key, value)
  }
}

/** A server with its store, whose line can be cut before or after it has stored something. */
class Remote {
  readonly rows = new Map<string, Stored<Note>>()
  line: 'up' | 'down' | 'answer-lost' = 'up'
  refuse: AppError | null = null
  calls = 0
  send = async (part: string, value: Note, revision: number) => {
    this.calls += 1
    if (this.line === 'down') throw new Unreachable(null)
    if (this.refuse) throw this.refuse
    const present = this.rows.get(part) ?? { value: { text: '' }, revision: 0, by: null, at: null }
    if (present.revision !== revision) {
      throw new AppError('CONFLICT', { message: { zh: '已改', en: 'changed' }, data: { present } })
    }
    this.rows.set(part, { value, revision: revision + 1, by: '甲', at: null })
    if (this.line === 'answer-lost') throw new Unreachable(null)
    return revision + 1
  }
}

const place = { personId: 'p', subjectId: 'r' }
let shelf: Shelf
let remote: Remote

function open(personId = 'p') {
  const keeper = new DraftKeeper<Note>({
    place: { ...place, personId },
    storage: shelf,
    send: remote.send,
    presentOf: (_, error) => error.data.present as Stored<Note>,
    pause: 1_000_000,
  })
  const none: Stored<Note> = { value: { text: '' }, revision: 0, by: null, at: null }
  keeper.meet(new Map(['a', 'b'].map((part) => [part, remote.rows.get(part) ?? none])))
  return keeper
}

beforeEach(() => {
  shelf = new Shelf()
  remote = new Remote()
})

it('stores what was written, and keeps nothing in the browser afterwards', async () => {
  const keeper = open()
  keeper.write('a', { text: '甲' })
  expect(shelf.length).toBe(1)
  await keeper.flush()
  expect(remote.rows.get('a')).toMatchObject({ value: { text: '甲' }, revision: 1 })
  expect(shelf.length).toBe(0)
  expect(keeper.clear).toBe(true)
})

it('keeps it over a dropped connection and a reload, and sends it when the server is back', async () => {
  remote.line = 'down'
  const keeper = open()
  keeper.write('a', { text: '甲' })
  keeper.write('b', { text: '乙' })
  await keeper.flush()
  expect(remote.calls).toBe(1)
  const again = open()
  expect(again.read('a')).toEqual({ text: '甲' })
  expect(again.state().changes.size).toBe(2)
  remote.line = 'up'
  await again.flush()
  expect([...remote.rows].map(([part, row]) => [part, row.value.text])).toEqual([
    ['a', '甲'],
    ['b', '乙'],
  ])
})

it('notices that it was stored although the answer was lost', async () => {
  remote.line = 'answer-lost'
  const keeper = open()
  keeper.write('a', { text: '甲' })
  await keeper.flush()
  remote.line = 'up'
  const again = open()
  again.write('a', { text: '甲乙' })
  await again.flush()
  expect(remote.rows.get('a')).toMatchObject({ value: { text: '甲乙' }, revision: 2 })
  expect(again.clear).toBe(true)
})

it('overwrites nobody: it holds both until a person chooses', async () => {
  const keeper = open()
  await remote.send('a', { text: '别人写的' }, 0)
  keeper.write('a', { text: '我写的' })
  await keeper.flush()
  expect(remote.rows.get('a')?.value.text).toBe('别人写的')
  expect(keeper.read('a')).toEqual({ text: '我写的' })
  expect(keeper.state().changes.get('a')?.theirs?.value.text).toBe('别人写的')
  keeper.settle('a', { text: '别人写的\n我写的' })
  await keeper.flush()
  expect(remote.rows.get('a')).toMatchObject({ value: { text: '别人写的\n我写的' }, revision: 2 })
})

it('shows what was refused, goes on with the rest, and sends it again once it is changed', async () => {
  const keeper = open()
  remote.refuse = new AppError('WRONG_STATE', { message: { zh: '已锁定', en: 'locked' } })
  keeper.write('a', { text: '甲' })
  await keeper.flush()
  expect(keeper.state().refused.get('a')?.code).toBe('WRONG_STATE')
  expect(keeper.read('a')).toEqual({ text: '甲' })
  remote.refuse = null
  keeper.write('b', { text: '乙' })
  await keeper.flush()
  expect([...remote.rows.keys()]).toEqual(['b'])
  keeper.write('a', { text: '甲二' })
  await keeper.flush()
  expect(keeper.clear).toBe(true)
})

it('says when the browser keeps nothing, and sends all the same', async () => {
  shelf.full = true
  const keeper = open()
  keeper.write('a', { text: '甲' })
  expect(keeper.state().kept).toBe(false)
  await keeper.flush()
  expect(remote.rows.get('a')?.value.text).toBe('甲')
})

it('never shows one person what another has kept, and forgets it when asked', () => {
  remote.line = 'down'
  open('p').write('a', { text: '甲' })
  expect(open('q').read('a')).toEqual({ text: '' })
  expect(keptSubjects(shelf, 'p')).toEqual(['r'])
  forgetKept(shelf, 'q')
  expect(open('p').read('a')).toEqual({ text: '甲' })
  forgetKept(shelf, 'p')
  expect(open('p').read('a')).toEqual({ text: '' })
})
