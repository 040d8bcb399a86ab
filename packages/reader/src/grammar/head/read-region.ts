const suffix = '(?:自治区|自治州|自治县|自治旗|地区|林区|特区|省|市|州|盟|县|区|旗|镇|乡|街道)'
const leading = new RegExp(
  `^((?:(?!人民政府|办公室|委员会|关于|印发|贯彻|落实|省直|市直|全|本)[\\u4e00-\\u9fa5]){2,8}?${suffix})`,
)
const zone =
  /^([\u4e00-\u9fa5]{2,14}?(?:经济技术开发区|高新技术产业开发区|经济开发区|开发区|高新区|工业园区|新区|示范区|管理区))/
const notPlace =
  /^(?:创建|打造|整治|治理|防治|提升|推动|完善|构建|实施|污染|农业|林业|水利|土壤|空气|大气|噪声|食品|安全|健康|美丽|绿色|清洁|年度|重大|主要|加强|推进|进一步|深入|建设|落实|关于|贯彻|全面|开展|国家|自然|保护|生态|生物|湿地|野生|重点|县域|市域|区域|城市|农村|乡镇|水源|地下|流域)/

/** The innermost region that the text begins with (云岭市白鹿县… gives 白鹿县), or null. */
export function leadingRegion(norm: string): string | null {
  let rest = norm.replace(/^(?:中共|中国共产党)/, '').replace(/^["“《<]+/, '')
  const park = zone.exec(rest)
  if (park?.[1] !== undefined && !notPlace.test(rest)) return park[1]
  let found: string | null = null
  for (let depth = 0; depth < 4; depth++) {
    if (notPlace.test(rest)) break
    const match = leading.exec(rest)
    const name = match?.[1]
    if (name === undefined || !isPlace(name, rest.slice(name.length))) break
    found = name
    rest = rest.slice(name.length)
  }
  return found
}

/** 城市…, 市区… and the like only look like places; so does a name that runs on (区域, 县级, 市场). */
function isPlace(name: string, after: string): boolean {
  if (/^(?:域|级|场|镇|村|容|政(?!府)|民|际|内|外|划|间|土|村振兴|直)/.test(after)) return false
  return (
    !/(?:城市|市区|地区|县区|区县|保护区|园区|社区|灌区|景区|片区|城区|库区|牧区|林区|矿区|辖区|山区|街区|专区)$/.test(
      name,
    ) || /^..+(?:地区|林区|特区)$/.test(name)
  )
}
