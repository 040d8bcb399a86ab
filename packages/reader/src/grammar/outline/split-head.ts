import type { Cut } from './cut.ts'

const titleThenNumber =
  /的(?:通知|意见|函|决定|公告)(?=[\u4e00-\u9fa5]{1,12}[〔[(](?:19|20)\d{2}[〕\])](?:第)?\d{1,5}号)/
const numberThenText =
  /^([^。]{0,160}?[\u4e00-\u9fa5]{1,12}[〔[(](?:19|20)\d{2}[〕\])](?:第)?\d{1,5}号)(?=各|市|县|区|省|镇|乡|有关|机关)/
const salutation = /^[^。]{4,300}?[\u4e00-\u9fa5)]:(?=现将|为|根据|《|经|按照)/
const signature = /[。]([\u4e00-\u9fa5]{4,40}?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?=[\u4e00-\u9fa5])/
const lastSignature = /[。;)]([\u4e00-\u9fa5“”]{4,40}?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)$/
const planTitle =
  /^[\u4e00-\u9fa5()“”"《》\d-]{6,60}?(?:方案|意见|规划|计划|办法|措施|要点|清单|台账)(?=为|根据|按照|一、|第一)/

/** Cuts in the head of a document whose lines have run together: title, number, salutation, signature, plan title. */
export function headCuts(norm: string, long: boolean): Cut[] {
  const cuts: Cut[] = []
  const add = (at: number) => cuts.push({ at, style: 'head', value: 0 })
  const head = norm.slice(0, 800)
  const title = titleThenNumber.exec(head.slice(0, 200))
  if (title) add(title.index + title[0].length)
  if (!long) return cuts
  const number = numberThenText.exec(head)
  if (number) add(number[0].length)
  const from = cuts.at(-1)?.at ?? 0
  const greeting = salutation.exec(head.slice(from))
  if (greeting) add(from + greeting[0].length)
  const last = lastSignature.exec(norm)
  if (last) {
    add(last.index + 1)
    add(last.index + 1 + (last[1]?.length ?? 0))
  }
  const signed = signature.exec(head)
  if (!signed) {
    const own = cuts.some((cut) => cut.at < 200) ? null : planTitle.exec(head.slice(0, 80))
    if (own) add(own[0].length)
    return cuts
  }
  const issuer = signed.index + 1
  const date = issuer + (signed[1]?.length ?? 0)
  const after = date + (signed[2]?.length ?? 0)
  for (const at of [issuer, date, after]) add(at)
  const plan = planTitle.exec(norm.slice(after, after + 80))
  if (plan) add(after + plan[0].length)
  return cuts
}
