import type { GivenFields } from '@wanwu/contract'

type TextField = 'progress' | 'problem' | 'cause' | 'next' | 'help'

/** Words at the head of a sentence that say what it is about, with what of them is not part of the text. */
const openings: readonly [TextField, RegExp][] = [
  [
    'next',
    /^(?:关于)?(?:下一?步|下阶段|下一阶段|下季度)(?:的)?(?:主要)?(?:工作)?(?:打算|计划|安排|措施|思路)?(?:是|为)?[:：,，、]?/,
  ],
  ['cause', /^(?:存在问题的|滞后的?|其)?(?:主要)?原因(?:是|为|在于|分析)?[:：,，]?/],
  [
    'problem',
    /^(?:目前|当前)?(?:仍|还)?(?:存在|面临|遇到)(?:的)?(?:主要|突出)?(?:的)?(?:问题|困难)(?:(?:和|与|及)(?:问题|困难|不足))?(?:是|为|有)?[:：,，]?/,
  ],
  [
    'problem',
    /^(?:主要|突出)(?:的)?(?:问题|困难)(?:是|为|有)?[:：,，]?|^(?:问题|困难)(?:与|和|及)?(?:不足|困难|问题)?[:：]/,
  ],
  [
    'help',
    /^(?:需要?|请求|提请|建议)(?:市级?|省级?|上级|统筹办|有关部门)?(?:统筹)?(?:协调|支持|帮助)(?:解决)?(?:的)?(?:事项|问题)?[:：]?/,
  ],
  ['progress', /^(?:工作|任务|本期|本季度)?(?:进展|推进|落实|完成|开展)(?:的)?情况[:：]|^(?:主要)?做法[:：]/],
]

/** A cause is often told in the sentence of its problem, after a comma. */
const causeAfterComma = /[，,](?=(?:其)?(?:主要)?原因(?:是|为|在于))/g

const sentences = (text: string): string[] =>
  text.replace(causeAfterComma, '。').match(/[^。；;\n]+[。；;]?|\n/g) ?? []
const numbering = /^[（(]?[一二三四五六七八九十\d]{1,3}(?:[)）、]|[.．](?!\d))\s*/

/**
 * Sorts the sentences of a piece of a report into progress, problem, cause, next step and help needed by the words
 * they open with (存在问题, 下一步 …). What comes before any such word is progress.
 */
export function nameParts(text: string): GivenFields {
  const parts: Partial<Record<TextField, string>> = {}
  let field: TextField = 'progress'
  for (const sentence of sentences(text)) {
    if (sentence === '\n') {
      if (parts[field]) parts[field] += '\n'
      continue
    }
    const bare = sentence.trim().replace(numbering, '')
    const opening = openings.find(([, pattern]) => pattern.test(bare))
    if (opening) [field] = opening
    const kept = opening ? stripOpening(bare, opening) : sentence.trim()
    if (kept.replace(/[。；;]/g, '') !== '') parts[field] = (parts[field] ?? '') + kept
  }
  const tidy = Object.entries(parts).map(([name, value]) => [name, value.replace(/\n+/g, '\n').trim()])
  return Object.fromEntries(tidy.filter(([, value]) => value !== ''))
}

/** 建议支持… is said whole: its opening is the verb. */
function stripOpening(sentence: string, [field, pattern]: [TextField, RegExp]): string {
  const rest = sentence.replace(pattern, '')
  const label = /[:：]$/.test(sentence.slice(0, sentence.length - rest.length))
  return field === 'help' && !label ? sentence : rest
}
