import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expandWildcards } from './expand-wildcards.ts'

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wanwu-wild-'))
  for (const name of ['乙.docx', '甲.DOCX', '.甲.docx', 'a+b.pdf', '第[1]号.txt']) writeFileSync(at(name), '')
  mkdirSync(at('夹.docx'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('expandWildcards', () => {
  it('finds files by pattern, whatever the case, without folders and hidden files', () => {
    expect(expandWildcards([at('*.docx')])).toEqual([at('乙.docx'), at('甲.DOCX')])
    expect(expandWildcards([at('?+b.pdf')])).toEqual([at('a+b.pdf')])
  })

  it('leaves alone what matches nothing, what needs no expansion, and standard input', () => {
    const inputs = ['-', at('*.wps'), at('第[1]号.txt'), at('没有.docx')]
    expect(expandWildcards(inputs)).toEqual(inputs)
  })

  it('reads no file twice', () => {
    expect(expandWildcards([at('乙.docx'), at('乙.*')])).toEqual([at('乙.docx')])
  })
})
