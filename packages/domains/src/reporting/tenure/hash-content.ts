import { createHash } from 'node:crypto'
import type { TenureContent } from '@wanwu/contract'
import { canonicalJson } from '../../kernel/index.ts'

/** sha256 of everything that was compiled, in a form that is the same on every machine. */
export function hashContent(content: TenureContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}
