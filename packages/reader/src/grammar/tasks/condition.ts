import type { Condition } from '@wanwu/contract'
import { type Flow, sliceFlow, spanOf } from '../text/flow.ts'

const titled =
  /((?:《[^《》]{2,80}》[、和及与]?){1,6}(?:\([^()]{1,20}\))?)(?:等)?(?:正式|全面|批准|公布|经[^,。;]{0,12})?(?:出台|修订(?:完成|发布|印发|实施|出台)?|印发|发布|颁布|施行|批复|批准|通过|公布|实施|修正)(?:施行|实施|印发|完成)?(?:之)?后/
const untitled =
  /([^,。;、《》]{2,24}(?:条例|办法|法|规定|规划|方案|意见|标准|规范|政策|细则|制度|名录))(?:正式)?(?:出台|修订|印发|发布|颁布|施行|批复|批准|公布)(?:施行|实施|完成)?(?:之)?后/
const higher =
  /((?:国家|中央|省|上级|部|市)[^,。;《》]{0,20}?)(?:出台|印发|发布|明确|批准|批复|部署)(?:施行|实施)?(?:之)?后/

const rules = [titled, untitled, higher]

/** What a label 启动条件 or a column of conditions prints. */
export function conditionOfLabel(label: Flow): Condition {
  const found = findCondition(label)
  return found && found.phrase === label.text
    ? found
    : { instrument: found?.instrument ?? null, phrase: label.text, source: spanOf(label) }
}

/** A start that waits for an instrument (`《…条例》出台后`); null where the sentence waits for nothing. */
export function findCondition(flow: Flow): Condition | null {
  if (!flow.norm.includes('后')) return null
  for (const rule of rules) {
    const match = rule.exec(flow.norm)
    if (!match) continue
    const phrase = sliceFlow(flow, match.index, match.index + match[0].length)
    const named =
      rule === higher ? null : sliceFlow(flow, match.index, match.index + (match[1]?.length ?? 0)).text
    const title = named === null ? null : (/^《(.*?)》/.exec(named)?.[1] ?? named)
    return { instrument: title, phrase: phrase.text, source: spanOf(phrase) }
  }
  return null
}
