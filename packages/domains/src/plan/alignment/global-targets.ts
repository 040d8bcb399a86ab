import type { CatalogueData } from './national-opinion.ts'

/** Short working titles of the 23 targets of decision 15/4; none was checked against the decision's text. */
const targets: readonly [string, string][] = [
  ['空间规划', 'Spatial planning'],
  ['生态恢复', 'Restoration'],
  ['三成保护', 'Conserve 30 %'],
  ['物种与遗传多样性', 'Species and genetic diversity'],
  ['野生物种利用与贸易', 'Use and trade of wild species'],
  ['外来入侵物种', 'Invasive alien species'],
  ['污染', 'Pollution'],
  ['气候', 'Climate'],
  ['野生物种可持续管理', 'Management of wild species'],
  ['农林牧渔可持续', 'Agriculture, aquaculture, fisheries, forestry'],
  ['自然对人的贡献', 'Nature’s contributions to people'],
  ['城市蓝绿空间', 'Urban green and blue space'],
  ['惠益分享', 'Benefit sharing'],
  ['纳入政策规划', 'Integration into policy'],
  ['企业披露', 'Business disclosure'],
  ['可持续消费', 'Sustainable consumption'],
  ['生物安全', 'Biosafety'],
  ['有害激励', 'Harmful incentives'],
  ['资金', 'Finance'],
  ['能力与技术', 'Capacity and technology'],
  ['信息可得', 'Information'],
  ['参与与权利', 'Participation and rights'],
  ['性别平等', 'Gender equality'],
]

/** Kunming-Montreal Global Biodiversity Framework, 23 targets to 2030. */
export const globalTargets: CatalogueData = {
  catalogue: 'global-targets',
  version: '2022-12-19',
  entries: targets.map(([title, titleEn], index) => ({
    code: `GBF-${index + 1}`,
    parent: null,
    title,
    titleEn,
    verified: false,
    words: [],
  })),
}
