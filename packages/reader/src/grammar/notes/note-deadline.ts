import { type Flow, sliceFlow } from '../text/flow.ts'
import type { NameSpan } from '../units/name-span.ts'
import { anyLabel } from './note-labels.ts'

/** Whether a piece among the names is a deadline. */
export function isDeadlinePiece(norm: string): boolean {
  return /[年月前]|持续|长期|常态/.test(norm) && deadlinePiece.test(norm)
}

/** A deadline set among the names: …按职责分工负责，6月底前完成；持续推进. */
const deadlinePiece =
  /^(?:(?:20\d{2}年)?\d{1,2}月(?:\d{1,2}日|底|末)?(?:完成|出台|建成|印发|启动)|年[底末](?:之前|以前|前)?(?:完成|建成|实现)?|(?:力争|确保|于)?(?:20\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日|底|末)?(?:之前|以前|前)(?:完成|出台|建成|实现|取得[^,;。]{0,8}|印发)?|(?:年内)?(?:持续|长期|常态化)(?:推进|坚持|实施|开展|落实|推动)?|20\d{2}年(?:底|年底)?(?:完成)?|全年(?:推进|持续推进)?)$/

/** Position of the mark that ends the sentence of a piece. */
export function sentenceEnd(flow: Flow, piece: NameSpan): number {
  const stop = flow.norm.slice(piece.end).search(/[。;]/)
  return stop < 0 ? flow.norm.length : piece.end + stop
}

/** The deadline behind a label, without what follows the bracket it stands in. */
export function readLabelledDeadline(flow: Flow, piece: NameSpan): Flow {
  return upToClosing(sliceFlow(flow, piece.start, scheduleEnd(flow, piece)))
}

/** A bracket that was opened before the deadline ends it. */
function upToClosing(flow: Flow): Flow {
  let depth = 0
  for (let i = 0; i < flow.norm.length; i++) {
    const char = flow.norm.charAt(i)
    if ('([【〔'.includes(char)) depth++
    else if (')]】〕'.includes(char) && --depth < 0) return sliceFlow(flow, 0, i)
  }
  return flow
}

/** A deadline may hold a comma: 2024年启动，2026年底前完成. */
function scheduleEnd(flow: Flow, piece: NameSpan): number {
  if (flow.norm.charAt(piece.end) !== ',') return piece.end
  const next = flow.norm.slice(piece.end + 1, sentenceEnd(flow, piece))
  return next.length <= 24 && !anyLabel.test(next) && /年|月|推进|坚持|完成/.test(next)
    ? piece.end + 1 + next.length
    : piece.end
}
