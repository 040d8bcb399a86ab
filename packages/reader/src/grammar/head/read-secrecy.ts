import type { SecrecyMarking } from '@wanwu/contract'
import { type Flow, plainFlow, spanOf } from '../text/flow.ts'
import { foldText } from '../text/fold-text.ts'

const level = '(绝密|机密|秘密)'
const starred = new RegExp(
  `^(?:密级:?)?${level}[★☆*](?:长期|\\d{1,3}(?:年|个?月|天)|[一二三四五六七八九十]{1,3}年)?$`,
)
const labelled = new RegExp(`^(?:密级|保密等级|秘密等级):?${level}(?:[★☆*].*)?$`)
const alone = new RegExp(`^${level}$`)
const inside =
  /^(?:[([【]?(?:内部(?:资料|文件|材料|使用|掌握|传阅|发行)|内部)[)\]】]?)(?:[,、;]?(?:注意保存|请勿外传|不得外传|严禁外传|妥善保管|仅供参考|不予公开|注意保密))*$|^(?:注意保存|不予公开|此件不(?:予)?公开(?:发布)?|\(?此件(?:内部|依申请)[^)]{0,10}\)?|公开属性:?不予公开|信息公开(?:选项|属性):?不予公开)$/
const leadingStar = new RegExp(`^${level}[★☆*](?:长期|\\d{1,3}(?:年|个?月))?`)

/** How many lines from the top may carry a marking, and how many from the bottom. */
const nearTop = 14
const nearEnd = 6

/**
 * Finds a marking of secrecy by its form: alone on a line near the top (机密★1年, 密级：秘密) or in the running
 * header. The word in running text (商业秘密) and a lone ★ are none.
 */
export function readSecrecy(lines: readonly Flow[], furniture: readonly string[]): SecrecyMarking | null {
  const top = lines.slice(0, nearTop)
  const places = [...top, ...lines.slice(Math.max(nearTop, lines.length - nearEnd))]
  const marks: SecrecyMarking[] = []
  places.forEach((flow, index) => {
    const mark = readLine(flow.norm, flow.text, index < top.length)
    if (mark) marks.push({ ...mark, source: spanOf(flow, 0, mark.phrase.length) })
  })
  for (const text of furniture) {
    for (const part of text.split(/\n|\s{2,}|\t/)) {
      const flow = plainFlow(part)
      const mark = readLine(flow.norm, flow.text, true)
      if (mark) marks.push({ ...mark, source: null })
    }
  }
  const order = ['绝密', '机密', '秘密', '内部']
  return marks.sort((left, right) => order.indexOf(left.level) - order.indexOf(right.level))[0] ?? null
}

function readLine(norm: string, text: string, top: boolean): Omit<SecrecyMarking, 'source'> | null {
  const bare = foldText(norm)
    .replace(/^(?:编号|份号):?\d*/, '')
    .replace(/^0{0,5}\d{0,6}(?=绝密|机密|秘密)/, '')
  const hit =
    starred.exec(bare) ??
    labelled.exec(bare) ??
    (top ? alone.exec(bare) : null) ??
    (top ? leadingStar.exec(bare) : null)
  const found = hit?.[1]
  if (found === '绝密' || found === '机密' || found === '秘密')
    return { level: found, phrase: hit?.[0] ?? text }
  return inside.test(bare) ? { level: '内部', phrase: text } : null
}
