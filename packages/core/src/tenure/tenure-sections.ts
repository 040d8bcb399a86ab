import type { Bilingual, TenureRow, TenureSectionKey } from '@wanwu/contract'
import { tenureWords } from './tenure-words.ts'

/** A column of a section: `word` cells hold a code, all others what is shown. `width` is a share. */
export interface TenureColumn {
  title: Bilingual
  kind: 'text' | 'word' | 'day' | 'number'
  width: number
}

const column = (kind: TenureColumn['kind'], width: number, zh: string, en: string): TenureColumn => ({
  title: { zh, en },
  kind,
  width,
})

const duties = [
  column('text', 40, '任务', 'Task'),
  column('text', 10, '编号', 'No.'),
  column('word', 8, '角色', 'Role'),
  column('text', 16, '时限', 'Deadline'),
  column('text', 26, '方案', 'Plan'),
]
const targets = [
  column('text', 36, '指标', 'Indicator'),
  column('text', 20, '目标', 'Target'),
  column('number', 14, '年份', 'Year'),
  column('text', 30, '方案', 'Plan'),
]

/** The sections of a tenure file in their order, with the columns their rows keep to. */
export const tenureSections: Record<
  TenureSectionKey,
  { title: Bilingual; columns: readonly TenureColumn[] }
> = {
  'duties-start': { title: { zh: '任期起始时的职责', en: 'Duties at the start' }, columns: duties },
  'duties-end': { title: { zh: '任期结束时的职责', en: 'Duties at the end' }, columns: duties },
  'targets-start': { title: { zh: '任期起始时的指标', en: 'Targets at the start' }, columns: targets },
  'targets-end': { title: { zh: '任期结束时的指标', en: 'Targets at the end' }, columns: targets },
  reports: {
    title: { zh: '报送情况', en: 'Filings' },
    columns: [
      column('text', 30, '报送期', 'Period'),
      column('day', 15, '截止', 'Due'),
      column('day', 15, '收到', 'Received'),
      column('word', 12, '按时与否', 'Standing'),
      column('number', 12, '被退回次数', 'Returned'),
      column('day', 16, '审定', 'Accepted'),
    ],
  },
  claims: {
    title: { zh: '所报事项和抽核结果', en: 'Claims and their verification' },
    columns: [
      column('text', 18, '报送期', 'Period'),
      column('text', 8, '编号', 'No.'),
      column('text', 30, '任务', 'Task'),
      column('word', 10, '自报', 'Claimed'),
      column('word', 12, '抽核', 'Verification'),
      column('text', 22, '核查所见', 'Found'),
    ],
  },
  requests: {
    title: { zh: '延期、豁免等申请', en: 'Extensions, waivers and other requests' },
    columns: [
      column('word', 12, '申请', 'Request'),
      column('text', 20, '报送期', 'Period'),
      column('text', 28, '理由', 'Reason'),
      column('day', 14, '申请日', 'Asked'),
      column('word', 12, '决定', 'Decision'),
      column('day', 14, '延至', 'Extended to'),
    ],
  },
  actions: {
    title: { zh: '周期事项', en: 'Action obligations' },
    columns: [
      column('text', 8, '编号', 'No.'),
      column('text', 34, '任务', 'Task'),
      column('text', 12, '要求', 'Asked'),
      column('day', 15, '应办', 'Due'),
      column('day', 15, '办理', 'Done'),
      column('word', 16, '情况', 'Standing'),
    ],
  },
  appraisals: {
    title: { zh: '考核结果', en: 'Appraisal results' },
    columns: [
      column('text', 30, '考核办法', 'Scheme'),
      column('text', 26, '考核期', 'Stretch'),
      column('number', 14, '总分', 'Total'),
      column('text', 14, '等次', 'Grade'),
      column('word', 16, '状态', 'State'),
    ],
  },
  circulars: {
    title: { zh: '点到该单位的通报等文稿', en: 'Circulars that name the unit' },
    columns: [
      column('text', 50, '文稿', 'Paper'),
      column('text', 30, '文号', 'Number'),
      column('day', 20, '日期', 'Date'),
    ],
  },
}

/** A cell in words: codes by their meaning, days and texts as they are, nothing as an empty text. */
export function sayTenureCell(
  of: TenureColumn,
  cell: TenureRow['cells'][number] | undefined,
  language: keyof Bilingual,
): string {
  if (cell === null || cell === undefined) return ''
  return of.kind === 'word' ? (tenureWords[String(cell)]?.[language] ?? String(cell)) : String(cell)
}
