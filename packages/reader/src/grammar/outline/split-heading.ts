import { type Flow, sliceFlow } from '../text/flow.ts'
import { closingBracket, splitSentences } from '../text/sentences.ts'

/** A clause's first paragraph as heading phrase and running text. */
export interface HeadingSplit {
  readonly heading: Flow | null
  readonly opening: Flow | null
}

/** Longest phrase that is still taken for a heading. */
const longest = 48

/**
 * Splits `加快…建设。按照…` at the first full stop. A paragraph without one is a heading when it is short; a single
 * long sentence is running text.
 */
export function splitHeading(body: Flow, isHeading: boolean): HeadingSplit {
  if (body.text === '') return { heading: null, opening: null }
  const [first] = splitSentences(body.norm, '。!?')
  if (!first) return { heading: null, opening: body }
  const rest = sliceFlow(body, Math.min(body.text.length, first.end + 1))
  if (isHeading && rest.text === '')
    return { heading: trimColon(sliceFlow(body, 0, first.end)), opening: null }
  // A unit note in brackets directly after the phrase belongs to the text, not to the heading.
  const bracket = first.text.search(/[(【](?=[^()]{0,20}(?:单位|部门|牵头|负责|责任|配合|落实))/)
  if (bracket >= 0 && bracket <= longest && rest.text === '') {
    const phrase = first.text.slice(0, bracket)
    if (phrase !== '' && !/[,;]/.test(phrase))
      return { heading: sliceFlow(body, 0, bracket), opening: sliceFlow(body, bracket) }
  }
  if (first.text.length > longest || /[;:]/.test(first.text.slice(0, -1)))
    return splitAtColon(body, first.text, rest)
  // A sentence with only its unit note behind it is no heading but the task itself.
  const alone = isBracketOnly(rest)
  if (rest.text !== '' && !(alone && /[,;]/.test(first.text))) {
    return { heading: trimColon(sliceFlow(body, 0, first.end)), opening: rest }
  }
  const closed = first.end < body.norm.length
  if (alone) return { heading: null, opening: body }
  const phraseLike = !/[,;]/.test(first.text)
  if (phraseLike) return { heading: trimColon(sliceFlow(body, 0, first.end)), opening: null }
  return closed || first.text.length > 30
    ? { heading: null, opening: body }
    : { heading: sliceFlow(body, 0, first.end), opening: null }
}

function isBracketOnly(rest: Flow): boolean {
  return /^[(〔【[]/.test(rest.norm) && closingBracket(rest.norm, 0) >= rest.norm.length - 2
}

/** `加强组织领导：各地要…` opens with a short phrase and a colon. */
function splitAtColon(body: Flow, sentence: string, rest: Flow): HeadingSplit {
  const colon = sentence.indexOf(':')
  const phrase = sentence.slice(0, colon)
  if (colon < 4 || colon > 24 || /[,;、"“《]|如下|包括|要求/.test(phrase)) {
    return { heading: null, opening: body }
  }
  if (rest.text === '' && colon === sentence.length - 1)
    return { heading: sliceFlow(body, 0, colon), opening: null }
  return { heading: sliceFlow(body, 0, colon), opening: sliceFlow(body, colon + 1) }
}

function trimColon(flow: Flow): Flow {
  return /[::]$/.test(flow.norm) ? sliceFlow(flow, 0, flow.norm.length - 1) : flow
}
