import type { UnitRole } from '@wanwu/contract'
import { looksLikeUnit } from '../units/unit-form.ts'

/** A word that gives the names before it a role, found in one piece of a note. */
export interface RolePhrase {
  readonly role: UnitRole
  /** length of the name in front, without 等, adverbs and the word itself */
  readonly nameLength: number
  /** where the rest of the piece begins */
  readonly end: number
}

const adverbs =
  /(?:等|等(?:职能|主管|成员)?(?:部门|单位|地区|企业|机构)(?:和单位)?|按照?(?:各自)?(?:部门|单位)?(?:职责|职能|权限|分工|职责分工|职能职责|职责职能)+(?:要求|范围)?|按各自(?:职责|职能)(?:分工)?|根据(?:各自)?(?:职责|职能)(?:分工)?|依据(?:各自)?(?:职责|职能)(?:分工)?|依(?:法)?职责|各负其责|分工|分别|共同|联合|统一|具体|各自|密切|积极|组织|结合(?:自身|各自|本地|本单位)?(?:实际|职责|职能)|要|应|须|需|将|均|都|抓好|做好|总)+$/
const words =
  /(?:为|是|系|作为)(?:总)?牵头(?:单位|部门)|(?:为|是|系|作为)(?:责任|落实|承办)(?:单位|部门)|(?:为|是|系|作为)(?:配合|协办|参与)(?:单位|部门)|牵头(?:负责|组织实施|组织|实施|落实|推进|办理)?|主办|负总责|负责(?:落实|实施|牵头|组织实施)?|落实|承办|组织实施|实施|承担|执行|配合(?:落实|实施)?|参与|协助|协办|支持|指导|督促|监督/g

/** Reads the first role word of a piece whose left side is empty or a name by `isName`; null where there is none. */
export function readRolePhrase(piece: string, isName: (name: string) => boolean): RolePhrase | null {
  // 市场监督管理局 and 督查室 hold role words inside a name.
  if (looksLikeUnit(piece)) return null
  for (const match of piece.matchAll(words)) {
    const word = match[0]
    const after = piece.slice(match.index + word.length)
    if (/^(?:单位|部门|的|和)/.test(after)) continue
    if (/^(?:支持|指导|督促|监督)$/.test(word) && /^(?:局|管理|中心|站|办|检查|督查)/.test(after)) continue
    const left = piece.slice(0, match.index).replace(/^(?:由|并由|其中|且|并|再由)/, '')
    const skipped = match.index - left.length
    const bare = left.replace(adverbs, '')
    if (bare !== '' && !isName(bare)) {
      if (left !== '' && isName(left))
        return { role: roleOfWord(word), nameLength: skipped + left.length, end: match.index + word.length }
      continue
    }
    return {
      role: roleOfWord(word),
      nameLength: bare === '' ? 0 : skipped + bare.length,
      end: match.index + word.length,
    }
  }
  return null
}

function roleOfWord(word: string): UnitRole {
  if (/牵头|主办/.test(word)) return 'lead'
  if (/配合|参与|协助|协办|支持|指导|督促|监督/.test(word)) return 'support'
  return 'responsible'
}
