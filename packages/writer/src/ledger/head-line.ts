import type { Ledger } from '@wanwu/contract'
import { printDate } from './phrases.ts'

/** What is known of the document beside its title, as labelled parts: `文号：…`, `发文机关：…`, `发文日期：…`. */
export function headParts(document: Ledger['document']): string[] {
  const parts: string[] = []
  if (document.number) parts.push(`文号：${document.number}`)
  if (document.issuers.length > 0) parts.push(`发文机关：${document.issuers.join('、')}`)
  if (document.issuedOn) parts.push(`发文日期：${printDate(document.issuedOn)}`)
  if (document.region) parts.push(`适用地区：${document.region}`)
  if (document.draft && !document.title.includes('征求意见')) parts.push('文稿状态：征求意见稿')
  return parts
}

/** The sentences that bind a unit to every task, as a note under the title: `说明：以下各项任务均需…落实。` */
export function impliedNote(ledger: Ledger): string {
  const phrases = [...new Set(ledger.implied.map((implied) => implied.phrase.replace(/[。；]$/u, '')))]
  return phrases.length > 0 ? `说明：${phrases.join('；')}。` : ''
}
