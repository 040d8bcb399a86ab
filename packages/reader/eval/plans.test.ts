import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parsePlan } from '../plans/parse-plan.ts'
import { renderPlan } from '../plans/render.ts'
import { findSlips } from './check-gold.ts'

const plans = join(import.meta.dirname, '../plans')
const names = readdirSync(plans, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'build')
  .map((entry) => entry.name)

describe('correct ledgers say nothing their plan does not print', () => {
  test.each(names)('%s', (name) => {
    const folder = join(plans, name)
    const file = readdirSync(folder).find((each) => each.startsWith('plan.')) ?? 'plan.txt'
    const source = readFileSync(join(folder, file), 'utf8')
    expect(findSlips(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')), source)).toEqual([])
  })
})

test('a name, a phrase or a title that is not printed is found', () => {
  const gold = {
    tasks: [{ textStart: '开展调查', units: [{ name: '市甲局', role: 'lead' }] }],
    instruments: ['乙办法'],
    species: ['丙'],
  }
  expect(findSlips(gold, '开展调查。（市乙局牵头）《乙办法》《丁办法》')).toEqual([
    'not printed: 市甲局',
    'not printed: 丙',
    'instruments: 乙办法、丁办法 are printed',
  ])
})

const sample = parsePlan('== 标题\n%% header 内部\n1.甲。“乙”\n\n%% table\na | b\n1 | c\\nd\n^ | e\n%% end\n')

test('the notation of plans is read', () => {
  expect(sample.header).toBe('内部')
  expect(sample.blocks[0]).toEqual({ kind: 'paragraph', text: '标题', align: 'center' })
  expect(sample.blocks[2]).toMatchObject({ kind: 'table', rows: 3, columns: 2 })
  expect(sample.blocks[2]?.kind === 'table' && sample.blocks[2].cells[2]).toEqual({
    text: '1',
    row: 1,
    column: 0,
    rowSpan: 2,
    columnSpan: 1,
  })
})

test('GB18030 is written so that the platform reads it back', async () => {
  const { bytes } = await renderPlan(sample, 'gb18030')
  const plain = await renderPlan(sample, 'txt')
  expect(new TextDecoder('gb18030').decode(bytes)).toBe(new TextDecoder().decode(plain.bytes))
  expect(bytes).not.toEqual(plain.bytes)
})

test('pages have hard breaks and page numbers', async () => {
  const long = parsePlan(Array.from({ length: 30 }, () => `1.${'长'.repeat(40)}`).join('\n'))
  const text = new TextDecoder().decode((await renderPlan(long, 'broken')).bytes)
  expect(text).toContain('— 1 —')
  expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThan(32)
})

test('an unknown form is refused', async () => {
  await expect(renderPlan(sample, 'wps')).rejects.toThrow('unknown form wps')
})
