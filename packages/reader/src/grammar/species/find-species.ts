import { leftBreakers, notTaxa, rightContext, strongEndings, weakEndings } from '../words/taxon-forms.ts'
import { cropNames, taxonNames } from '../words/taxon-names.ts'

interface Candidate {
  readonly name: string
  readonly at: number
  readonly strength: 'known' | 'strong' | 'weak' | 'none'
}

const byHead = new Map<string, string[]>()
for (const name of [...taxonNames, ...cropNames]) {
  const list = byHead.get(name.charAt(0))
  if (list) list.push(name)
  else byHead.set(name.charAt(0), [name])
}
for (const list of byHead.values()) list.sort((left, right) => right.length - left.length)
const crops = new Set(cropNames)
const cropsByEnd = new Map<string, string[]>()
for (const name of cropNames)
  cropsByEnd.set(name.slice(-1), [...(cropsByEnd.get(name.slice(-1)) ?? []), name])

/** What a character may be to a taxon, as bits by its code: reading asks this of every character. */
const roles = new Uint8Array(0x1_0000)
const [strong, weak, cropEnd, head, parts] = [1, 2, 4, 8, 16]
function mark(chars: Iterable<string>, role: number): void {
  for (const char of chars) roles[char.charCodeAt(0)] = (roles[char.charCodeAt(0)] ?? 0) | role
}

const placeAfter =
  /^(?:国家公园|国家级|省级|市级|县级|自然保护(?:区|地)|保护区|森林公园|湿地公园|地质公园|公园|风景|景区|省|市|县|区(?!域)|镇|乡|村|街|路|湖|山(?!地)|岭|沟|河|江|岛|湾|寨|坪|病|科|属|目(?!标)|类|色|木材|制品|集团|公司|大道|社区|牌|杯|奖|行动|计划|网|节)/
const living =
  /^等(?:[^,;。、]{0,14}?)(?:物种|动物|植物|动植物|鱼类|鸟类|兽类|品种|树种|作物|林木|水生生物|生物|药材|种群|栖息地|花卉|有害|入侵)/
mark(strongEndings, strong)
mark(weakEndings, weak)
mark(cropsByEnd.keys(), cropEnd)
mark(byHead.keys(), head)
mark('、,;。:()"“”‘’《》【】[]?!-和与及或', parts)
const ending = strong | weak | cropEnd
const delimiter = /[、,;。:()"“”‘’《》【】[\]?!-]|和(?!平)|与|及(?!其)|以及|或(?!者)/

/** Taxa named in a stretch of folded text, as printed there, each once, in order. */
export function findSpecies(norm: string): string[] {
  const known = findKnown(norm)
  const found = new Map<number, string>()
  for (const each of known) if (!crops.has(each.name)) found.set(each.at, each.name)
  for (const list of readLists(norm)) {
    const taxa = list.items.filter((item) => item.strength !== 'none')
    const sure = taxa.some((item) => item.strength === 'known' || item.strength === 'strong')
    const supported =
      list.living ||
      (taxa.length >= 2 && sure) ||
      (taxa.length >= 2 && taxa.length === list.items.length && taxa.every((item) => item.name.length >= 2))
    for (const item of taxa) {
      if (item.strength === 'weak' && !supported) continue
      if (item.strength === 'weak' && item.name.length < 2) continue
      if (!overlaps(found, item)) found.set(item.at, item.name)
    }
  }
  return [...new Set([...found].sort((left, right) => left[0] - right[0]).map(([, name]) => name))]
}

const longestName = 12

function overlaps(found: ReadonlyMap<number, string>, item: Candidate): boolean {
  for (let at = item.at - longestName; at < item.at + item.name.length; at++) {
    const name = found.get(at)
    if (name !== undefined && item.at < at + name.length) return true
  }
  return false
}

/** Known names wherever they stand, longest first, unless a place, park or disease is named after them. */
function findKnown(norm: string): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < norm.length; i++) {
    if (((roles[norm.charCodeAt(i)] ?? 0) & head) === 0) continue
    const name = byHead.get(norm.charAt(i))?.find((each) => norm.startsWith(each, i))
    if (name === undefined) continue
    const after = norm.slice(i + name.length, i + name.length + 6)
    const blocked = placeAfter.test(after) || isInsideWord(norm, i, name)
    if (!blocked) found.push({ name, at: i, strength: 'known' })
    i += name.length - 1
  }
  return found
}

/** A short known name is part of another word where neither side is a boundary (天鹅湖, 大黄山). */
function isInsideWord(norm: string, at: number, name: string): boolean {
  if (name.length >= 3) return false
  const after = norm.slice(at + name.length, at + name.length + 4)
  if (!rightContext.test(after) && !delimiter.test(after.charAt(0))) return true
  // 两岸芦苇、菖蒲群落: the next member of the list vouches for this one.
  if (
    /^[、和与]/.test(after) &&
    byHead
      .get(norm.charAt(at + name.length + 1))
      ?.some((each) => norm.startsWith(each, at + name.length + 1)) === true
  )
    return false
  const left = norm.slice(Math.max(0, at - 8), at)
  if (left === '' || delimiter.test(left.slice(-1))) return false
  return lastBreakerEnd(left) !== left.length
}

function lastBreakerEnd(left: string): number {
  let end = -1
  for (const match of left.matchAll(leftBreakers)) end = match.index + match[0].length
  return end
}

interface TaxonList {
  readonly items: Candidate[]
  /** whether the list closes with words for living things: 等珍稀濒危物种 */
  readonly living: boolean
}

/** Stretches joined by 、 和 与 as lists of candidates. */
function readLists(norm: string): TaxonList[] {
  const lists: TaxonList[] = []
  let items: Candidate[] = []
  let start = 0
  for (let i = 0; i <= norm.length; i++) {
    if (i < norm.length && ((roles[norm.charCodeAt(i)] ?? 0) & parts) === 0) continue
    const char = norm.charAt(i)
    const joins = char === '、' || char === '和' || char === '与' || char === '及'
    let closes = !joins
    let ofLiving = false
    if (i > start) {
      const chunk = norm.slice(start, i)
      const item = readChunk(chunk, start, items.length > 0)
      const rest = chunk.slice(item.at - start + item.name.length)
      items.push(item)
      closes ||= rest !== ''
      ofLiving = closes && (living.test(`${rest}${norm.slice(i, i + 12)}`) || grown(chunk))
    }
    start = i + 1
    if (!closes) continue
    if (items.some((item) => item.strength !== 'none')) lists.push({ items, living: ofLiving })
    items = []
  }
  return lists
}

function grown(chunk: string): boolean {
  return /(?:种植|栽植|栽培|培育|放流|增殖)/.test(chunk)
}

function readChunk(chunk: string, start: number, inner: boolean): Candidate {
  const none: Candidate = { name: '', at: start, strength: 'none' }
  const last = Math.min(chunk.length, 40)
  for (let end = 2; end <= last; end++) {
    const tail = roles[chunk.charCodeAt(end - 1)] ?? 0
    if ((tail & ending) === 0) continue
    if ((tail & (strong | weak)) === 0 && !endsWithCrop(chunk.slice(0, end))) continue
    if (!rightContext.test(chunk.slice(end, end + 8))) continue
    const left = chunk.slice(0, end)
    const cut = Math.max(0, lastBreakerEnd(left.slice(0, -1)))
    const name = left.slice(cut)
    if (
      name.length < 2 ||
      name.length > 8 ||
      (!inner && cut === 0 && name.length > 6) ||
      notTaxa.test(name) ||
      !/^[\u4e00-\u9fff]+$/.test(name)
    )
      continue
    if (placeAfter.test(chunk.slice(end)) || /(?:省|市|县|区|局|委|厅|等|各)/.test(name)) continue
    const inside = knownEnding(name)
    if (inside !== null)
      return { name: inside, at: start + end - inside.length, strength: crops.has(inside) ? 'weak' : 'known' }
    return { name, at: start + cut, strength: (tail & strong) === 0 ? 'weak' : 'strong' }
  }
  return none
}

/** The longest known name that a candidate ends with, where something else stands before it: 沿湖芦苇. */
function knownEnding(name: string): string | null {
  if (byHead.get(name.charAt(0))?.includes(name) === true) return null
  for (let cut = 1; cut <= name.length - 2; cut++) {
    const rest = name.slice(cut)
    if (byHead.get(rest.charAt(0))?.includes(rest) === true && rest.length >= 2)
      return isCompound(name, rest) ? null : rest
  }
  return null
}

/** 东北红豆杉 is a name of its own; so is a breed with its place. */
function isCompound(name: string, rest: string): boolean {
  return /(?:东北|南方|北方|华南|华北|西南|高山|高原|中华|中国|云南|西藏|四川|海南|台湾|长江|黄河|黑|白|红|黄|蓝|绿|灰|大|小|长|短|花|斑|金|银)$/.test(
    name.slice(0, name.length - rest.length),
  )
}

function endsWithCrop(left: string): boolean {
  return cropsByEnd.get(left.charAt(left.length - 1))?.some((name) => left.endsWith(name)) === true
}
