import type { Claim } from '@wanwu/contract'

/** 情况, as the drop-down offers it. */
export const claimWords: Record<Claim, string> = {
  progress: '有进展',
  continuing: '持续推进',
  done: '已完成',
  'not-started': '未启动',
}

const claimPatterns: readonly [Claim, RegExp][] = [
  ['not-started', /^(?:尚|还)?未(?:启动|开展|开始|实施)$/],
  ['continuing', /^(?:持续|长期|常态化?)(?:推进|坚持|开展|实施)?(?:中)?$/],
  ['done', /^(?:已|全部|已全部)?(?:完成|办结|完结)$/],
  [
    'progress',
    /^有(?:序)?(?:新)?进展$|^(?:正在|有序|正|已|加快)?(?:推进|进行|实施|开展)(?:中)?$|^进展(?:中|顺利)$|^已启动$/,
  ],
]

/** Which of the four a word means; null where none is meant. */
export function readClaim(text: string): Claim | null {
  const word = text.replace(/[\s。，；]/g, '')
  return claimPatterns.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}
