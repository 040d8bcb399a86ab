/** The typefaces of official documents. 小标宋 is commercial: it is named, never shipped. */
export const fonts = {
  body: '仿宋',
  heading: '黑体',
  subheading: '楷体',
  title: '方正小标宋简体',
  pageNumber: '宋体',
} as const

/** What stands in where a machine lacks the typeface, in order of preference. */
const fallbacks: readonly (readonly [
  font: string,
  family: string,
  pitch: string,
  instead: readonly string[],
])[] = [
  ['仿宋', 'modern', 'fixed', ['仿宋_GB2312', 'FangSong', '方正仿宋_GBK', 'STFangsong', 'Noto Serif CJK SC']],
  ['黑体', 'modern', 'fixed', ['SimHei', '方正黑体_GBK', 'STHeiti', 'Noto Sans CJK SC']],
  ['楷体', 'modern', 'fixed', ['楷体_GB2312', 'KaiTi', '方正楷体_GBK', 'STKaiti', 'Noto Serif CJK SC']],
  ['方正小标宋简体', 'roman', 'variable', ['方正小标宋_GBK', '华文中宋', '宋体', 'Noto Serif CJK SC']],
  ['宋体', 'roman', 'variable', ['SimSun', 'STSong', 'Noto Serif CJK SC']],
]

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The part word/fontTable.xml: every typeface with its stand-ins, in the Simplified Chinese character set. */
export function fontTableXml(): string {
  const entries = fallbacks.map(
    ([font, family, pitch, instead]) =>
      `<w:font w:name="${font}"><w:altName w:val="${instead.join(';')}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${entries.join('')}</w:fonts>`
}
