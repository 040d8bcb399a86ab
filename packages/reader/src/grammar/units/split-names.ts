import { closingBracket } from '../text/sentences.ts'
import type { NameSpan } from './name-span.ts'
import { beginsAsUnit, looksLikeUnit } from './unit-form.ts'

/** Cuts a folded list at 、 ， ； 。 outside brackets and titles; empty pieces are dropped. */
export function splitPieces(norm: string, from: number, to: number, marks = '、,;。'): NameSpan[] {
  const pieces: NameSpan[] = []
  let start = from
  for (let i = from; i < to; i++) {
    const char = norm.charAt(i)
    if ('([【《<〔'.includes(char)) {
      const close = closingBracket(norm, i, 200)
      if (close > 0 && close < to) i = close
      continue
    }
    if (!marks.includes(char)) continue
    if (i > start) pieces.push({ start, end: i })
    start = i + 1
  }
  if (to > start) pieces.push({ start, end: to })
  return joinPlaces(norm, pieces)
}

const openPlace = /^各(?:(?:县|市|区|州|乡|镇|盟|旗)(?:\([^()]*\))?(?:、(?=.)|$))+$/
const placeRest =
  /^(?:县|市|区|州|镇|旗|街道|自治[县州旗])+(?:\([^()]*\))?(?:人民政府|政府|党委|委|管委会|办事处)?(?:\([^()]*\))?(?:负责|落实|配合|参与)*(?:按.*|具体.*|组织.*)?$/

/** 各县、区人民政府 is one name although a list mark stands in it. */
function joinPlaces(norm: string, pieces: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const piece of pieces) {
    const previous = joined.at(-1)
    const rest = norm.slice(piece.start, piece.end)
    if (
      previous &&
      norm.charAt(previous.end) === '、' &&
      /^(?:人民)?政府(?:负责|落实|配合)?$/.test(rest) &&
      /^(?:各|地方|[\u4e00-\u9fa5]{2,6}[县市区旗镇乡道]).{0,16}(?:党委|党工委|\)委)$/.test(
        norm.slice(previous.start, previous.end).replace(/.*[:]/, ''),
      )
    ) {
      joined[joined.length - 1] = { start: previous.start, end: piece.end }
    } else if (
      previous &&
      norm.charAt(previous.end) === '、' &&
      openPlace.test(norm.slice(previous.start, previous.end).replace(/.*[:]/, '')) &&
      placeRest.test(norm.slice(piece.start, piece.end))
    ) {
      joined[joined.length - 1] = { start: previous.start, end: piece.end }
    } else joined.push(piece)
  }
  return joined
}

const mayJoin = /[及会联和与或]/
const conjunction = /以及|会同|联合|和|与|及|或/g
const genericRight = /^(?:政府|人民政府|党委|监委|机构|部门|单位|企业|社区|大学|法院)$/

/** Splits `A和B` where both sides are complete names; 住房和城乡建设局 stays whole. */
export function splitConjoined(norm: string, piece: NameSpan): NameSpan[] {
  const text = norm.slice(piece.start, piece.end)
  if (!mayJoin.test(text)) return [piece]
  for (const match of text.matchAll(conjunction)) {
    const left = text.slice(0, match.index)
    const right = text.slice(match.index + match[0].length)
    if (!looksLikeUnit(left) || left.length < 3 || genericRight.test(right)) continue
    if (/\([^)]*$/.test(left)) continue
    const rest = { start: piece.start + match.index + match[0].length, end: piece.end }
    if (!looksLikeUnit(right.replace(/等.*$/, ''))) continue
    return [{ start: piece.start, end: piece.start + match.index }, ...splitConjoined(norm, rest)]
  }
  return [piece]
}

/** Splits names that only a blank of the printed text keeps apart. `offsets` are those of the flow. */
export function splitAtBlanks(norm: string, offsets: readonly number[], piece: NameSpan): NameSpan[] {
  for (let i = piece.start + 2; i < piece.end - 2; i++) {
    if ((offsets[i] ?? 0) - (offsets[i - 1] ?? 0) < 2) continue
    const right = norm.slice(i, piece.end)
    if (!looksLikeUnit(norm.slice(piece.start, i)) || !beginsAsUnit(right) || !looksLikeUnit(right)) continue
    return [{ start: piece.start, end: i }, ...splitAtBlanks(norm, offsets, { start: i, end: piece.end })]
  }
  return [piece]
}
