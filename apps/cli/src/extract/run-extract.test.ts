import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument } from '@wanwu/reader'
import { badFiles } from '@wanwu/reader/samples'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeRead } from '../fixtures/fake-reader.ts'
import { fakeStreams } from '../fixtures/fake-streams.ts'
import schema from '../fixtures/ledger.schema.json' with { type: 'json' }
import { UsageError } from '../usage-error.ts'
import { runExtract } from './run-extract.ts'

let folder = ''
const at = (name: string) => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wanwu-extract-'))
  writeFileSync(at('甲.txt'), '保护甲湿地')
  writeFileSync(at('乙.txt'), '保护乙湿地')
  writeFileSync(at('锁.txt'), 'locked')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('wanwu extract to standard output', () => {
  it('prints one ledger for one file, exactly as the public schema says, and nothing else', async () => {
    const streams = fakeStreams()
    expect(await runExtract([at('甲.txt')], streams, fakeRead)).toBe(0)
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    const ledger: unknown = JSON.parse(streams.out())
    validate(ledger)
    expect(validate.errors).toBeNull()
    expect(ledger).toMatchObject({ tasks: [{ text: '保护甲湿地' }] })
    expect(streams.err()).toBe('')
    expect(validate({ ...(ledger as object), tasks: [{ no: 1 }] })).toBe(false)
  })

  it('reads standard input for -', async () => {
    const streams = fakeStreams('来自管道的方案')
    expect(await runExtract(['-'], streams, fakeRead)).toBe(0)
    expect(JSON.parse(streams.out())).toMatchObject({ tasks: [{ text: '来自管道的方案' }] })
  })

  it('prints a line for each of several files, with its name, and a summary beside', async () => {
    const streams = fakeStreams()
    expect(await runExtract([at('甲.txt'), at('乙.txt')], streams, fakeRead)).toBe(0)
    const lines = streams
      .out()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map((line) => [line.file, line.tasks[0].text])).toEqual([
      [at('甲.txt'), '保护甲湿地'],
      [at('乙.txt'), '保护乙湿地'],
    ])
    expect(streams.err()).toContain('共 2 个文件，读出 2 个，未读出 0 个')
  })

  it('writes Markdown, and a workbook into a pipe but not onto a screen', async () => {
    const markdown = fakeStreams()
    await runExtract([at('甲.txt'), '--format', 'md'], markdown, fakeRead)
    expect(markdown.out()).toContain('# 云岭市湿地保护工作方案')
    const pipe = fakeStreams()
    await runExtract([at('甲.txt'), '--format', 'xlsx'], pipe, fakeRead)
    expect(pipe.outBytes().subarray(0, 2).toString()).toBe('PK')
    const screen = fakeStreams('', true)
    await expect(runExtract([at('甲.txt'), '-f', 'docx'], screen, fakeRead)).rejects.toThrow(UsageError)
    expect(screen.out()).toBe('')
  })
})

describe('wanwu extract when a file cannot be read', () => {
  it('names the stable code and the next step on standard error, reads the others, and fails', async () => {
    const streams = fakeStreams()
    const code = await runExtract([at('锁.txt'), at('甲.txt'), at('无.txt')], streams, fakeRead)
    expect(code).toBe(1)
    expect(streams.err()).toContain(`ENCRYPTED: ${at('锁.txt')}：文件有密码保护。 下一步: 请取消密码。\n`)
    expect(streams.err()).toContain(`NOT_FOUND: ${at('无.txt')}：`)
    expect(streams.out().trimEnd().split('\n')).toHaveLength(1)
    expect(streams.err()).toContain('读出 1 个，未读出 2 个')
  })

  it.each(badFiles)(
    'answers $name with $code, writes no ledger, and says what to do',
    async ({ name, bytes, code }) => {
      writeFileSync(at(name), bytes)
      const streams = fakeStreams()
      expect(await runExtract([at(name)], streams, readDocument)).toBe(1)
      expect(streams.out()).toBe('')
      expect(streams.err()).toContain(`${code}: ${at(name)}：`)
      expect(streams.err()).toContain('下一步: ')
    },
  )

  it('writes nothing of a document that is marked as secret', async () => {
    writeFileSync(at('密.txt'), '机密')
    const streams = fakeStreams()
    expect(await runExtract([at('密.txt'), '-o', at('密.json')], streams, fakeRead)).toBe(1)
    expect(streams.err()).toMatch(/^SECRET_MARKED: /)
    expect(streams.out()).toBe('')
    expect(existsSync(at('密.json'))).toBe(false)
  })

  it('reports a folder and a fault of the program with codes too', async () => {
    const streams = fakeStreams()
    const broken = async () => Promise.reject(new Error('out of luck'))
    expect(await runExtract([folder], streams, fakeRead)).toBe(1)
    expect(await runExtract([at('甲.txt')], streams, broken)).toBe(1)
    expect(streams.err()).toMatch(/^INVALID_INPUT: /)
    expect(streams.err()).toMatch(/^INTERNAL: .*out of luck/m)
  })
})

describe('wanwu extract into files', () => {
  it('writes to the named file in the format its ending says', async () => {
    const streams = fakeStreams()
    expect(await runExtract([at('甲.txt'), '-o', at('台账.docx')], streams, fakeRead)).toBe(0)
    expect(readFileSync(at('台账.docx')).subarray(0, 2).toString()).toBe('PK')
    expect(streams.out()).toBe('')
  })

  it('makes the folder for several files', async () => {
    const streams = fakeStreams()
    await runExtract([at('甲.txt'), at('乙.txt'), '-o', at('结果')], streams, fakeRead)
    expect(JSON.parse(readFileSync(at('结果/乙.json'), 'utf8'))).toMatchObject({
      tasks: [{ text: '保护乙湿地' }],
    })
    expect(streams.err()).toContain(join('结果', '甲.json'))
  })

  it('never writes over what it reads, nor several ledgers into one file', async () => {
    const streams = fakeStreams()
    const both = [at('甲.txt'), at('乙.txt')]
    await expect(runExtract([at('甲.txt'), '-o', at('甲.txt')], streams, fakeRead)).rejects.toThrow(
      UsageError,
    )
    await expect(runExtract([...both, '-o', at('锁.txt')], streams, fakeRead)).rejects.toThrow(UsageError)
    await expect(runExtract([...both, '-o', at('全部.json')], streams, fakeRead)).rejects.toThrow(UsageError)
    await expect(runExtract([...both, '-f', 'xlsx'], streams, fakeRead)).rejects.toThrow(UsageError)
    expect(readFileSync(at('甲.txt'), 'utf8')).toBe('保护甲湿地')
  })
})
