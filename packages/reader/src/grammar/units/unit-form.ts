import { referenceNouns, unitEndings } from '../words/unit-words.ts'

/** Rules for the endings, by their last character. What must not follow an ending cannot follow it at the end. */
const endRules = new Map<string, RegExp>()
for (const last of new Set(unitEndings.map((ending) => endingOf(ending).slice(-1)))) {
  const own = unitEndings.map(endingOf).filter((ending) => ending.endsWith(last))
  endRules.set(last, new RegExp(`(?:${own.join('|')})$`))
}

function endingOf(ending: string): string {
  return ending.split('(?!')[0] ?? ending
}

function endsAsUnit(name: string): boolean {
  return endRules.get(name.slice(-1))?.test(name) === true
}

const tier = '(?:省|市|州|县|区|旗|盟|镇|乡)'

const reference = new RegExp(
  `^(?:全?(?:中央|国家|中省|中|省|市|州|县|区|旗|盟|镇|乡){0,3}(?:级|直|属)?)?各?(?:级|地)?` +
    `(?:有关|相关|责任|成员|牵头|配合|承办|参与|协办|直属|其他|其它|涉及|上述|行业主管|主管|各)+(?:省|市|州|县|区|旗|级|直|职能|责任|行业|主管|业务|成员|执法|监管|的){0,3}` +
    `(?:${referenceNouns}|责任单位|成员单位|责任部门|企业|方面)(?:单位)?(?:(?:和|及)(?:有关|相关)?(?:部门|单位|地区|企业))?`,
)

const plainReference =
  /^(?:(?:[省市县区乡镇]、)+[省市县区乡镇](?:级|直)?[\u4e00-\u9fa5]{0,6}?(?:主管)?(?:部门|单位)|(?:地方|全[省市县区州旗])?各(?:级|地)?(?:有关|相关)?(?:部门|单位|地区?|成员单位|责任单位|行业)(?:各部门|各单位)?|(?:中央|国家|中省|省|市|州|县|区|旗)(?:级|直)(?:机关|各)?(?:有关|相关)?(?:部门|单位|机关)|(?:[省市县区州旗](?:市|县|区)?级)?(?:有关|相关)(?:部门|单位))/

const place = new RegExp(
  `^(?:(?:全?${tier}?|地方)各(?:级)?(?:${tier}|自治[县州旗]|街道|镇街|园区|开发区|功能区|林场|村|社区|\\([^()]{1,10}\\)(?=[、和]${tier})|[、和](?=${tier}|街道|开发区|园区|功能区|林场))+|${tier}{1,2}(?=\\(${tier}))` +
    `(?:\\([^()]{1,16}\\))?(?:(?:党委|党工委)?[和、]?(?:人民政府|政府|管委会|办事处|街道办事处|党委))?`,
)

const levels = /^(?:地方|全[省市县区州旗])?各级(?:党委(?:和|、|及)?(?:人民)?政府|(?:人民)?政府|党委|党组织)/

/** Ending of a reference or collective name at the head of `norm`: 各有关部门, 各县(市、区), 各级政府; 0 where there is none. */
export function referenceLength(norm: string): number {
  const head = norm.slice(0, 40)
  let best = 0
  for (const rule of [levels, reference, plainReference, place]) {
    const length = rule.exec(head)?.[0].length ?? 0
    if (length > best) best = length
  }
  return best
}

/** Whether a name only points at other bodies: 各责任单位, 有关部门, 牵头单位. */
export function isReference(name: string): boolean {
  if (/^(?:牵头|责任|配合|承办|参与)(?:单位|部门)$/.test(name)) return true
  const match = reference.exec(name) ?? plainReference.exec(name)
  return match !== null && match[0].length === name.length
}

/** Whether a name stands for every county, town or district: 各县(市、区)人民政府, 县(区)政府, 各乡镇. */
export function isCollectivePlace(name: string): boolean {
  const match = place.exec(name)
  return match !== null && match[0].length === name.length
}

const verbs =
  /^(?:加强|推进|完善|建立|开展|落实|制定|实施|组织|做好|强化|推动|加快|健全|提高|提升|严格|构建|规范|对|将|在|把|以|为|按|到|如|即|包括|含|详见|见|以下|另)/

/** Whether a list member has the form of a body's name. */
export function looksLikeUnit(name: string): boolean {
  if (name.length < 2 || name.length > 40 || verbs.test(name)) return false
  return (
    hasUnitEnding(name) ||
    isReference(name) ||
    isCollectivePlace(name) ||
    levels.exec(name)?.[0].length === name.length
  )
}

function hasUnitEnding(name: string): boolean {
  if (/[。:;!?《》]/.test(name)) return false
  const bare = name.endsWith(')') ? name.replace(/\([^()]*\)$/, '') : name
  return bare.length >= 2 && (endsAsUnit(bare) || endsAsUnit(name) || isEllipticList(name))
}

/** Whether a name is a shortened list with one common ending: 市发展改革、财政、水利等部门. */
export function isEllipticList(name: string): boolean {
  return /(?:等)?(?:有关|相关|主管|监管|职能)?(?:部门|机构)$/.test(name) && name.length > 3
}

/** Whether the text begins as names of bodies do in running text: 市…, 各…, 省…, 国家…, but not 市场, 各类, 国家级. */
export function beginsAsUnit(norm: string): boolean {
  if (
    /^(?:市场(?!监)|市(?:域|民|政(?!府|协|法)|容|区|内|外|级|面)|县(?:域|级|内|外)|区(?:域|内|外|位|划)|省(?:级|域|内|外|际)|州(?:级|内)|国家(?:级|重点|标准|有关|生态|战略|规定|安全|要求|和|公园(?!管理局)|公职)|各(?:类|项|种|自|方面|级各类|环节|阶段|批)|乡(?:村|土)|镇村|中(?:小|期|长|型))/.test(
      norm,
    )
  )
    return false
  return /^(?:各|市|县|区|省|州|旗|盟|镇|乡|自治区|自治州|国家|中央|国务院|驻|中共|团[市县省区州]|人行|国网|中科院|中国)/.test(
    norm,
  )
}
