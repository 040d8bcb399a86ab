import type { Ledger } from '@wanwu/contract'
import type { Line } from '../outline/line.ts'
import { type Flow, joinFlows, plainFlow, sliceFlow } from '../text/flow.ts'
import { readDate } from '../time/read-date.ts'
import type { NameSpan } from '../units/name-span.ts'
import { splitPieces } from '../units/split-names.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import { readHeadLabels } from './head-labels.ts'
import { leadingRegion } from './read-region.ts'

type DocumentHead = Ledger['document']

const numberForm = /([\u4e00-\u9fa5]{1,12}(?:〔|\[|\()((?:19|20)\d{2})(?:〕|\]|\))(?:第)?\d{1,5}号)/
const planKind =
  '(?:方案|意见|规划|计划|办法|措施|清单|台账|分解表|分工表|任务表|推进表|细则|要点|分工|一览表?|通知|决定|安排|分解|任务书|行动|纲要|规定|制度|通报|函)'
const titleEnd = new RegExp(`${planKind}(?:\\([^()]{1,24}\\))?[》]?$`)
const noticeEnd = /的(?:通知|函|批复|决定|公告)(?:\([^()]{1,16}\))?$/
const draftWord = /征求意见|送审稿|讨论稿|草案|审议稿|(?:^|[(（])(?:初稿|草稿|修改稿|征求意见稿|代拟稿)/
const addressed = /^(?:各|市|县|区|省|镇|区内|有关|机关).{2,}[:]$/

/** How far from the top the head may reach. */
const reach = 40

/** Reads 标题, 文号, 发文机关, 成文日期, draft and region from a document's lines. */
export function readHead(lines: readonly Line[], furniture: readonly string[]): DocumentHead {
  const top = lines.slice(0, reach)
  const flows = top.map((line) => line.flow)
  const titles = readTitles(top)
  const notice = titles.find((title) => noticeEnd.test(title.norm))
  const title = notice ?? titles[0] ?? firstLine(flows)
  const plan = titles.find((each) => each !== notice && titleEnd.test(each.norm)) ?? title
  const labels = readHeadLabels(flows)
  const number = labels.number ?? readNumber([...flows, ...furniture.map(plainFlow)])
  const signature = readSignature(lines)
  const issuers =
    [signature.issuers, labels.issuers].find((names) => names.length > 0) ?? issuersOfTitle(title)
  const quoted = /《(.{1,200})》/.exec(title.norm.slice(0, 240))?.[1] ?? ''
  const region =
    labels.region ??
    leadingRegion(quoted.replace(/^.*?(?:关于)?(?:贯彻落实|印发)/, '')) ??
    leadingRegion(title.norm) ??
    leadingRegion(plan.norm) ??
    issuers.map((issuer) => leadingRegion(issuer)).find((found) => found !== null) ??
    regionInside(title.norm)
  return {
    title: stripDraft(title.text),
    number,
    issuers,
    issuedOn: signature.date ?? labels.issuedOn,
    draft: labels.draft || isDraft(top, furniture, title),
    region,
  }
}

/** Without any title line the first line stands for one, cut where it is running text. */
function firstLine(flows: readonly Flow[]): Flow {
  const first = flows.find((flow) => flow.norm.length >= 4)
  return first ? sliceFlow(first, 0, Math.min(first.text.length, 120)) : plainFlow('')
}

function stripDraft(title: string): string {
  return title.replace(/[（(](?:征求意见稿|送审稿|讨论稿|草案|审议稿|初稿|草稿|代拟稿)[）)]$/, '')
}

/** Title lines, joined where one title is printed over several lines. */
function readTitles(lines: readonly Line[]): Flow[] {
  const titles: Flow[] = []
  let open: Flow[] = []
  for (const line of lines) {
    if (line.mark) break
    const { flow } = line
    const usable = isTitleLine(line)
    if (!usable) {
      open = []
      continue
    }
    open.push(flow)
    const joined = joinFlows(open.slice(-4))
    if (!titleEnd.test(flow.norm) && !draftWord.test(flow.norm)) continue
    const from = open.findIndex((_, index) => startsTitle(open, index))
    const title = joinFlows(open.slice(Math.max(0, from)))
    titles.push(title.text.length <= 160 ? title : joined)
    open = []
  }
  return titles
}

function isTitleLine(line: Line): boolean {
  const { norm } = line.flow
  if (norm.length > 120 || /[。;]$/.test(norm) || addressed.test(norm) || line.align === 'right') return false
  if (
    numberForm.test(norm) ||
    readDate(norm) !== null ||
    /文件$|^[★☆*]+$|^(?:绝密|机密|秘密|内部|密级|保密|份号|编号|签发人)|^附(?:件|表)\d*:?$|^\(.*\)$/.test(
      norm,
    )
  )
    return false
  return !/^(?:现将|为|根据|按照|经).{8,}/.test(norm)
}

/** Where a title printed over lines begins: after the red head, at the issuer or at 关于. */
function startsTitle(open: readonly Flow[], index: number): boolean {
  const line = open[index]
  if (!line) return false
  const rest = joinFlows(open.slice(index)).norm
  return /关于|印发|[\u4e00-\u9fa5]{2,}(?:省|市|县|区|州|镇|乡)/.test(rest)
}

function readNumber(flows: readonly Flow[]): string | null {
  for (const flow of flows) {
    if (flow.norm.length > 40) continue
    const match = numberForm.exec(flow.norm)
    if (!match) continue
    const printed = flow.text.slice(match.index, match.index + match[0].length)
    return printed.replace(/[[(（【［]/, '〔').replace(/[\])）】］]/, '〕')
  }
  return null
}

const signDate =
  /^(?:[12]\d{3}|[二一][〇○零一二三四五六七八九]{3})年[\d〇○一二三四五六七八九十]{1,3}月[\d〇○一二三四五六七八九十]{1,3}日$/

/** Issuer lines and date of the signature; a body that lends its seal (代章) does not issue. */
function readSignature(lines: readonly Line[]): { issuers: string[]; date: string | null } {
  const at = lines.findIndex((line) => signDate.test(line.flow.norm))
  if (at < 0) return { issuers: [], date: lateDate(lines) }
  const issuers: string[] = []
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const line = lines[i]
    if (!line || line.mark) break
    const { norm } = line.flow
    if (/代章|代印|盖章/.test(norm)) continue
    if (norm.length > 60 || !looksLikeUnit(norm) || /[,。;]/.test(norm)) break
    issuers.unshift(...splitIssuers(line.flow))
  }
  return { issuers, date: readDate(lines[at]?.flow.norm ?? '') }
}

function splitIssuers(flow: Flow): string[] {
  return splitPieces(flow.norm, 0, flow.norm.length, '、,')
    .flatMap((piece) => splitAtIssuers(flow, piece))
    .map((piece) => flow.text.slice(piece.start, piece.end))
}

/** Issuers set side by side with a blank between them. */
function splitAtIssuers(flow: Flow, piece: NameSpan): NameSpan[] {
  for (let i = piece.start + 4; i < piece.end - 3; i++) {
    if ((flow.offsets[i] ?? 0) - (flow.offsets[i - 1] ?? 0) < 2) continue
    if (!looksLikeUnit(flow.norm.slice(piece.start, i)) || !looksLikeUnit(flow.norm.slice(i, piece.end)))
      continue
    return [{ start: piece.start, end: i }, ...splitAtIssuers(flow, { start: i, end: piece.end })]
  }
  return [piece]
}

const printed = /(?:印发|发布日期|成文日期|发文日期|公开日期)/

function lateDate(lines: readonly Line[]): string | null {
  for (const line of [...lines].reverse()) {
    if (line.flow.norm.length > 60 || !printed.test(line.flow.norm)) continue
    const date = readDate(line.flow.norm)
    if (date !== null) return date
  }
  return null
}

function issuersOfTitle(title: Flow): string[] {
  const at = /(?:关于)?(?:印发|转发|下发|公布)|关于/.exec(title.norm)?.index ?? -1
  if (at <= 2) return []
  const name = title.norm.slice(0, at)
  return looksLikeUnit(name) ? [title.text.slice(0, at)] : []
}

function isDraft(lines: readonly Line[], furniture: readonly string[], title: Flow): boolean {
  if (draftWord.test(title.norm)) return true
  if (furniture.some((text) => draftWord.test(text) && text.length < 80)) return true
  return lines.some(
    (line) =>
      line.flow.norm.length <= 30 &&
      /^[([]?(?:.{0,12})(?:征求意见稿|送审稿|讨论稿|草案|审议稿|初稿|草稿|代拟稿)[)\]]?$/.test(
        line.flow.norm,
      ),
  )
}

function regionInside(norm: string): string | null {
  const match =
    /(?:印发|关于|推进|加强)《?([\u4e00-\u9fa5]{2,6}?(?:省|市|县|区|州|旗|镇|乡))(?!域|级|场|民|容)/.exec(
      norm,
    )
  return match?.[1] === undefined ? null : leadingRegion(match[1])
}
