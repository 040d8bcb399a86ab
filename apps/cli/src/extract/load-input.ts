import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { AppError } from '@wanwu/contract'
import { readAtMost } from './read-at-most.ts'

/** More than any file that is read may have: the reader refuses the rest by its own limit. */
const held = 64 * 1024 * 1024

/** The bytes of an input; `-` is standard input. Throws NOT_FOUND, FORBIDDEN or INVALID_INPUT. */
export async function loadInput(input: string, stdin: Readable): Promise<Uint8Array> {
  if (input === '-') return readAtMost(stdin, held)
  try {
    return await readAtMost(createReadStream(input), held)
  } catch (error) {
    throw explain(error)
  }
}

function explain(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') {
    return new AppError('NOT_FOUND', {
      message: { zh: '没有这个文件。', en: 'There is no such file.' },
      next: { zh: '请检查路径和文件名', en: 'Check the path and the name' },
      cause: error,
    })
  }
  if (code === 'EISDIR') {
    return new AppError('INVALID_INPUT', {
      message: { zh: '这是文件夹，不是文件。', en: 'This is a folder, not a file.' },
      next: { zh: '请写成 文件夹/*.docx 这样的形式', en: 'Write it as folder/*.docx' },
      cause: error,
    })
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') {
    return new AppError('FORBIDDEN', {
      message: {
        zh: '没有读这个文件的权限，或文件正被占用。',
        en: 'The file may not be read, or is in use.',
      },
      next: {
        zh: '请关闭正在打开它的程序，或检查权限',
        en: 'Close the program that has it open, or check permissions',
      },
      cause: error,
    })
  }
  return error
}
