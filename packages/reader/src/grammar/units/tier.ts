/** Administrative tier of a body by its name: 4 national, 3 province, 2 city, 1 county, 0 town; null where unsaid. */
export function tierOf(name: string): number | null {
  const bare = name.replace(/^(?:驻|中共|团)/, '')
  if (/^(?:国家|中央|国务院|全国)/.test(bare)) return 4
  if (/^省/.test(bare) || /^(?:自治区|.{2,5}省|.{2,7}自治区)/.test(bare)) return 3
  if (/^(?:市|州|盟)/.test(bare)) return 2
  if (/^(?:县|区|旗)/.test(bare)) return 1
  if (/^(?:镇|乡|街道)/.test(bare)) return 0
  if (/^.{2,4}(?:县|区|旗)(?!域)/.test(bare)) return 1
  if (/^.{2,4}(?:市|州|盟)/.test(bare)) return 2
  if (/厅$/.test(bare)) return 3
  if (/^(?!.*(?:宣传|组织|统战|武装|指挥|项目|俱乐)部$).{2,8}部$/.test(bare)) return 4
  if (/总局$/.test(bare)) return 4
  return null
}

/** The tier most names of a document have; falls back to that of its region. */
export function documentTier(names: Iterable<string>, region: string | null): number | null {
  const counts = new Map<number, number>()
  for (const name of names) {
    const tier = /^各/.test(name) ? null : tierOf(name)
    if (tier !== null) counts.set(tier, (counts.get(tier) ?? 0) + 1)
  }
  const [top] = [...counts].sort((left, right) => right[1] - left[1])
  if (top) return top[0]
  return region === null ? null : tierOf(`${region}某局`)
}
