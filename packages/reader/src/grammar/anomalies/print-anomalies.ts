import type { Anomaly, SourceDocument } from '@wanwu/contract'

/** Traditional forms that text recognition leaves in simplified print. */
const traditional =
  /[見們國個時會來對開關門問間發業務實應與為從動變進運過遠連邊錄項須預題類願顯風飛馬魚鳥黃點龍齊]/g
const mixable = [
  [',', '，', '逗号', 'commas'],
  [':', '：', '冒号', 'colons'],
  [';', '；', '分号', 'semicolons'],
  ['(', '（', '括号', 'brackets'],
] as const

/** OCR_VARIANT: what recognition or retyping has left in the print: two widths of one mark, stray forms, blanks, tags. */
export function findPrintAnomalies(source: SourceDocument): Anomaly[] {
  const { text } = source
  const found: Anomaly[] = []
  const add = (zh: string, en: string, at: number, length: number) =>
    found.push({
      code: 'OCR_VARIANT',
      where: 'document',
      detail: zh,
      detailEn: en,
      taskId: null,
      source: { start: at, end: at + length },
      confidence: 0.85,
    })
  const forms = [...text.matchAll(traditional)]
  const [form] = forms
  // A text in traditional characters throughout is no misprint.
  if (form && forms.length * 50 < text.length) {
    const shown = [...new Set(forms.map(([char]) => char))].join('、')
    add(`夹有繁体字：${shown}`, `Traditional characters among simplified ones: ${shown}`, form.index, 1)
  }
  const mixed = mixable.filter(([half, full]) => {
    return text.includes(half) && text.split(full).length > 3 && countBetweenHanzi(text, half) >= 3
  })
  const [mark] = mixed
  if (mark) {
    const at = text.search(new RegExp(`[\\u4e00-\\u9fa5]\\${mark[0]}`)) + 1
    add(
      `${mixed.map(([, , name]) => name).join('、')}全角、半角混用`,
      `Full-width and half-width ${mixed.map(([, , , name]) => name).join(', ')} are mixed`,
      at,
      1,
    )
  }
  const tag = /<\/?(?:p|br|span|td|div)\b[^<>]{0,80}>/.exec(text)
  if (tag) add('文中残留网页标签', 'Tags of a web page are left in the text', tag.index, tag[0].length)
  return found
}

function countBetweenHanzi(text: string, mark: string): number {
  return [...text.matchAll(new RegExp(`[\\u4e00-\\u9fa5]\\${mark}|\\${mark}[\\u4e00-\\u9fa5]`, 'g'))].length
}
