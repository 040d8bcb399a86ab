/** The few words that components say by themselves; everything else is passed in. */
export interface UiWords {
  close: string
  clear: string
  loading: string
  retry: string
  more: string
  search: string
  /** what a filter says while it is on */
  filtered: (label: string, values: readonly string[]) => string
  noMatch: string
  remove: (label: string) => string
  choose: string
  reason: (reason: string) => string
  next: string
  reference: (id: string) => string
  sortedUp: string
  sortedDown: string
  selectRow: string
  roles: { lead: string; responsible: string; support: string }
  noDeadline: string
  notWritten: string
  percent: (value: number) => string
  openNavigation: string
  doubtNo: (no: number) => string
  dayForm: string
  noDay: string
}

const zh: UiWords = {
  close: '关闭',
  clear: '清除',
  loading: '正在读取',
  retry: '再试一次',
  more: '更多',
  search: '搜索',
  filtered: (label, values) => `${label}：${values.join('、')}`,
  noMatch: '没有相符的',
  remove: (label) => `去掉“${label}”`,
  choose: '请选择',
  reason: (reason) => `（${reason}）`,
  next: '接下来',
  reference: (id) => `记录号 ${id}`,
  sortedUp: '由小到大',
  sortedDown: '由大到小',
  selectRow: '选中这一行',
  roles: { lead: '牵头', responsible: '责任', support: '配合' },
  noDeadline: '无时限',
  notWritten: '原文未写',
  percent: (value) => `${value}%`,
  openNavigation: '打开导航',
  doubtNo: (no) => `存疑第${no}处`,
  dayForm: '年-月-日',
  noDay: '请按年-月-日填写，如 2027-03-31。',
}

const en: UiWords = {
  close: 'Close',
  clear: 'Clear',
  loading: 'Loading',
  retry: 'Try again',
  more: 'More',
  search: 'Search',
  filtered: (label, values) => `${label}: ${values.join(', ')}`,
  noMatch: 'Nothing matches',
  remove: (label) => `Remove “${label}”`,
  choose: 'Choose',
  reason: (reason) => ` (${reason})`,
  next: 'What to do next',
  reference: (id) => `Reference ${id}`,
  sortedUp: 'ascending',
  sortedDown: 'descending',
  selectRow: 'Select this row',
  roles: { lead: 'Lead', responsible: 'Responsible', support: 'Support' },
  noDeadline: 'No deadline',
  notWritten: 'Not stated',
  percent: (value) => `${value}%`,
  openNavigation: 'Open navigation',
  doubtNo: (no) => `Doubt ${no}`,
  dayForm: 'yyyy-mm-dd',
  noDay: 'Write it as yyyy-mm-dd, such as 2027-03-31.',
}

/** The languages of the product, the first one being its default. */
export const languages = ['zh-CN', 'en'] as const
/** One language of the product. */
export type Language = (typeof languages)[number]

/** The words of every component, by language. */
export const uiWords: Record<Language, UiWords> = { 'zh-CN': zh, en }
