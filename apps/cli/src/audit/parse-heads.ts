import { AppError } from '@wanwu/contract'
import type { ChainHead } from '@wanwu/domains'

/** Reads a file written by `export-head`. @throws AppError DAMAGED */
export function parseHeads(text: string, file: string): ChainHead[] {
  const content = parseJson(text)
  const heads = typeof content === 'object' && content !== null && 'heads' in content ? content.heads : null
  if (Array.isArray(heads) && heads.every(isHead)) return heads
  throw new AppError('DAMAGED', {
    message: { zh: `${file} 不是导出的链头文件。`, en: `${file} is no file of exported heads.` },
    next: { zh: '请选择 export-head 写出的文件。', en: 'Name a file written by export-head.' },
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isHead(value: unknown): value is ChainHead {
  return (
    typeof value === 'object' &&
    value !== null &&
    'region' in value &&
    typeof value.region === 'string' &&
    'sequence' in value &&
    Number.isInteger(value.sequence) &&
    'hash' in value &&
    typeof value.hash === 'string'
  )
}
