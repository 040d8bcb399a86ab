import type { Ledger } from '@wanwu/contract'
import { comparisonWords, printDate, printPeriod } from './phrases.ts'
import { printable } from './printable.ts'

/** A plain table beside the ledger's own: a title, headings, and rows of text or numbers. */
export interface SideTable {
  title: string
  columns: { heading: string; width: number; centred: boolean; choices?: readonly string[] }[]
  rows: (string | number)[][]
}

const column = (heading: string, width: number, centred = false, choices?: readonly string[]) => ({
  heading,
  width,
  centred,
  ...(choices ? { choices } : {}),
})

const cleaned = (rows: (string | number)[][]) =>
  rows.map((row) => row.map((value) => (typeof value === 'string' ? printable(value) : value)))

/** 目标指标: one row per target, with the phrase it was read from. */
export function indicatorTable(ledger: Ledger): SideTable {
  return {
    title: '目标指标',
    columns: [
      column('序号', 7, true),
      column('指标名称', 36),
      column('目标年份', 12, true),
      column('要求', 12, true, Object.values(comparisonWords)),
      column('目标值', 12, true),
      column('计量单位', 12, true),
      column('原文表述', 60),
    ],
    rows: cleaned(
      ledger.indicators.map((indicator, index) => [
        index + 1,
        indicator.name,
        indicator.year ?? '',
        comparisonWords[indicator.op],
        indicator.value,
        indicator.unit ?? '',
        indicator.phrase,
      ]),
    ),
  }
}

/** 报送要求: who reports what to whom, how often, until when. */
export function reportingTable(ledger: Ledger): SideTable {
  return {
    title: '报送要求',
    columns: [
      column('序号', 7, true),
      column('报送单位', 36),
      column('报送周期', 12, true, ['每月', '每季度', '每半年', '每年']),
      column('报送时限', 22),
      column('接收单位', 28),
      column('报送内容', 44),
      column('首次报送', 16, true),
    ],
    rows: cleaned(
      ledger.reporting.map((duty, index) => [
        index + 1,
        duty.who.join('、'),
        printPeriod(duty.every),
        duty.due,
        duty.to ?? '',
        duty.content.join('；'),
        duty.first ? printDate(duty.first) : '',
      ]),
    ),
  }
}

/** 存疑: what the reader found doubtful, for a person to settle. */
export function anomalyTable(ledger: Ledger): SideTable {
  return {
    title: '存疑',
    columns: [column('序号', 7, true), column('位置', 18, true), column('类别', 28), column('说明', 90)],
    rows: cleaned(
      ledger.anomalies.map((anomaly, index) => [
        index + 1,
        anomaly.where === 'document' ? '全文' : anomaly.where,
        anomaly.code,
        anomaly.detail,
      ]),
    ),
  }
}
