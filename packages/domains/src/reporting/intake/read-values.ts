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

const dayPattern =
  /^(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*日?(?:\s+0?0:00(?::00)?)?$/

/** A day as a cell prints it (2027-03-05, 2027/3/5, 2027.3.5, 2027年3月5日, 20270305); null where there is no such day. */
export function readDay(text: string): string | null {
  const plain = text.trim()
  const match = dayPattern.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (!match) return null
  const day = [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-')
  const moment = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null
}
