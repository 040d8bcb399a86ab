import type { CatalogueData } from './national-opinion.ts'

const areas = ['主流化', '应对丧失威胁', '可持续利用与惠益分享', '治理能力现代化']

/** Numbers 1 to 7 were checked against the published table of contents; the rest are working titles. */
const lastVerified = 7

/** Area (index into {@link areas}), short title, English. Order and cuts from number 8 on are not confirmed. */
const actions: readonly [number, string, string][] = [
  [0, '政策法规体系', 'Laws and policy'],
  [0, '治理体制机制', 'Governance mechanism'],
  [0, '规划计划体系', 'Plans in all sectors'],
  [0, '宣传教育', 'Education and publicity'],
  [0, '企业与生物多样性', 'Business and biodiversity'],
  [0, '全民行动', 'Whole-of-society action'],
  [1, '生态空间保护', 'Ecological space'],
  [1, '生态系统修复', 'Restoration of ecosystems'],
  [1, '物种就地保护', 'Species in situ'],
  [1, '迁地保护', 'Ex situ conservation'],
  [1, '生物安全管理', 'Biosafety'],
  [1, '外来入侵物种防控', 'Invasive alien species'],
  [1, '环境污染协同治理', 'Pollution'],
  [1, '应对气候变化协同', 'Climate'],
  [2, '农业生物资源可持续管理', 'Agricultural resources'],
  [2, '林草资源可持续管理', 'Forest and grassland resources'],
  [2, '水生生物资源可持续管理', 'Aquatic resources'],
  [2, '城市生物多样性', 'Urban biodiversity'],
  [2, '生态产品价值实现', 'Value of ecosystem products'],
  [2, '遗传资源获取与惠益分享', 'Access and benefit sharing'],
  [2, '传统知识保护传承', 'Traditional knowledge'],
  [3, '调查与监测', 'Survey and monitoring'],
  [3, '评估与信息化', 'Assessment and information'],
  [3, '科技支撑与人才', 'Science and talent'],
  [3, '执法监督', 'Enforcement'],
  [3, '投融资与资金', 'Finance'],
  [3, '国际履约与合作', 'International cooperation'],
]

/** 《中国生物多样性保护战略与行动计划（2023—2030年）》: 27 actions in four areas. */
export const nationalActions: CatalogueData = {
  catalogue: 'national-actions',
  version: '2024-01-18',
  entries: actions.map(([area, title, titleEn], index) => ({
    code: `CN-PA-${String(index + 1).padStart(2, '0')}`,
    parent: areas[area] ?? null,
    title,
    titleEn,
    verified: index < lastVerified,
    words: [],
  })),
}
