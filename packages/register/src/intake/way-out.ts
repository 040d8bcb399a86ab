import type { Bilingual, RegisterField, Vocabulary } from '@wanwu/contract'

const ways: Partial<Record<RegisterField['kind'], Bilingual>> = {
  number: { zh: '只写数字，不写文字。', en: 'Write a number without words.' },
  money: { zh: '写金额，如12000或1.2万元。', en: 'Write an amount, such as 12000.' },
  date: { zh: '写成2027-03-05或2027年3月5日。', en: 'Write it as 2027-03-05.' },
  period: {
    zh: '起止各写成2027-03-05；未截止的留空。',
    en: 'Write both days as 2027-03-05; leave the end blank where there is none.',
  },
  'yes-no': { zh: '写“是”或“否”。', en: 'Write 是 or 否.' },
  place: {
    zh: '经度在前、纬度在后，写成度（103.125）或度分秒（103°7′30″）；线和面写WKT。',
    en: 'Longitude first, in degrees (103.125) or degrees, minutes and seconds; lines and areas as WKT.',
  },
  unit: {
    zh: '写单位名录中的名称；名录中没有的请先由管理员添加。',
    en: 'Use a name of the directory; have a missing unit added first.',
  },
  region: { zh: '写行政区划的全称或代码。', en: 'Use the full name or the code of the region.' },
  record: {
    zh: '写所指记录的名称；还没有的请先录入。',
    en: 'Use the name of the record; enter it first where there is none.',
  },
  text: { zh: '请改正该单元格。', en: 'Mend the cell.' },
}

/** What a person can do about a cell of this field that cannot be taken. */
export function wayOut(field: RegisterField, vocabularies: readonly Vocabulary[]): Bilingual {
  if (field.kind === 'choice') {
    const name = vocabularies.find(({ key }) => key === field.vocabulary)?.labels ?? field.labels
    return {
      zh: `从代码表“${name.zh}”中选，名称或代码均可；见模板的下拉列表。`,
      en: `Choose from the vocabulary "${name.en}", by name or code; the workbook offers it.`,
    }
  }
  if (field.kind === 'text' && field.help) return field.help
  return ways[field.kind] ?? { zh: '请改正该单元格。', en: 'Mend the cell.' }
}
