import type { ClueColumns } from '@wanwu/contract'

/** Headings by what they mean, the surest first. */
const words: Record<keyof ClueColumns, readonly RegExp[]> = {
  number: [
    /^(图斑|点位|线索|问题|疑似)?(点|斑)?编号$/,
    /^(图斑|点位|线索)号$/,
    /^(TBBH|XSBH|DWBH|BH)$/i,
    /编号|编码/,
    /^(序号|XH|ID|OBJECTID|FID)$/i,
  ],
  kind: [/^(变化|疑似|问题|疑似问题|人类活动|活动)类型$/, /^(BHLX|WTLX|HDLX)$/i, /类型|类别/],
  address: [/^(位置描述|详细地址|具体位置|地点|位置|坐落)$/, /^(WZ|ZL|DZ)$/i, /乡镇|地址|位置/],
  area: [/^(图斑|变化|疑似)?面积/, /^(TBMJ|MJ|AREA)$/i],
  images: [/时相|影像/],
  longitude: [/^(中心点?)?经度/, /^(x|lon|lng|long|longitude|jd)(坐标)?$/i, /经度/],
  latitude: [/^(中心点?)?纬度/, /^(y|lat|latitude|wd)(坐标)?$/i, /纬度/],
}

/** What the columns of a batch mean, by their headings; each column means one thing at most. */
export function guessColumns(columns: readonly string[]): ClueColumns {
  const headings = columns.map((heading) => heading.normalize('NFKC').replace(/\s+/g, ''))
  const taken = new Set<number>()
  const find = (meaning: keyof ClueColumns): number | null => {
    for (const pattern of words[meaning]) {
      const index = headings.findIndex((heading, at) => !taken.has(at) && pattern.test(heading))
      if (index < 0) continue
      taken.add(index)
      return index
    }
    return null
  }
  return {
    longitude: find('longitude'),
    latitude: find('latitude'),
    number: find('number'),
    kind: find('kind'),
    area: find('area'),
    images: find('images'),
    address: find('address'),
  }
}
