import { departmentWords } from '../words/department-words.ts'
import type { NameSpan } from './name-span.ts'

const listed =
  /(?<![\u4e00-\u9fa5])((?:[\u4e00-\u9fa5]{2,8}、)*)([\u4e00-\u9fa5]{2,8}?)等(?:市|县|区|省|州|镇)?(?:级|直)?(?:有关|相关|各)?(?:职能|主管|监管|成员|行业|责任)?(?:部门|单位|企业|机构)/g
const notWord = /^(?:由|并|和|按|以|对|加强|推进|开展|做好|组织|鼓励|引导|支持|督促|协调|会同)|[的了和]$/

/** Names of a list that prints their ending once, behind 等: 发改、财政、水务等部门. In folded text, in order. */
export function findEllipticNames(norm: string): NameSpan[] {
  if (!/等[^,;。]{0,8}(?:部门|单位|企业|机构)/.test(norm)) return []
  const spans: NameSpan[] = []
  for (const match of norm.matchAll(listed)) {
    let start = match.index
    for (const word of `${match[1] ?? ''}${match[2] ?? ''}`.split('、')) {
      const skip = /^(?:由|并由|以及|会同)/.exec(word)?.[0].length ?? 0
      if (word.length - skip >= 2 && !notWord.test(word.slice(skip)))
        spans.push({ start: start + skip, end: start + word.length })
      start += word.length + 1
    }
  }
  return spans
}

/** Whether a short name is put together of words that public bodies are named after: 市住建, 自然资源, 农业农村. */
export function isDepartmentWord(name: string): boolean {
  const bare = name.replace(/^[省市县区州旗镇](?!政|场)/, '')
  return bare.length >= 2 && bare.length <= 8 && isMadeOfWords(bare)
}

function isMadeOfWords(text: string): boolean {
  if (text === '') return true
  const rest = text.replace(/^和/, '')
  return [4, 3, 2].some(
    (length) =>
      rest.length >= length &&
      departmentWords.has(rest.slice(0, length)) &&
      isMadeOfWords(rest.slice(length)),
  )
}
