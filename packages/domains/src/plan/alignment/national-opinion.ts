/**
 * 《关于进一步加强生物多样性保护的意见》 (two General Offices, 2021-10-19): the chapters that local plans
 * mirror, as a catalogue to align tasks with. `verified` says whether the title was checked against the
 * published text; only such entries are ever shown. `words` are terms that speak for the chapter.
 */
export interface CatalogueData {
  catalogue: 'national-opinion' | 'national-actions' | 'global-targets'
  version: string
  entries: readonly {
    code: string
    parent: string | null
    title: string
    titleEn: string
    verified: boolean
    words: readonly string[]
  }[]
}

const chapter = (code: string, title: string, titleEn: string, words: string) => ({
  code: `CN-OP-${code}`,
  parent: null,
  title,
  titleEn,
  verified: true,
  words: words.split(' '),
})

/** Version is the date of the text. */
export const nationalOpinion: CatalogueData = {
  catalogue: 'national-opinion',
  version: '2021-10-19',
  entries: [
    chapter(
      '2',
      '加快完善生物多样性保护政策法规',
      'Policy and law',
      '法规 法治 立法 条例 制度 政策 规划 补偿制度 名录 禁渔 休耕 纳入',
    ),
    chapter(
      '3',
      '持续优化生物多样性保护空间格局',
      'Spatial pattern',
      '红线 自然保护地 就地保护 迁地保护 廊道 修复 栖息地 生态系统 国家公园 植物园 收容救护 湿地 保护修复 国土绿化',
    ),
    chapter(
      '4',
      '构建完备的生物多样性保护监测体系',
      'Monitoring',
      '调查 监测 本底 普查 观测 样地 站点 平台 数据库 信息共享 评估 遥感 编目',
    ),
    chapter(
      '5',
      '着力提升生物安全管理水平',
      'Biosafety',
      '生物安全 外来入侵 入侵物种 遗传资源 惠益分享 实验室 疫病 疫源 检疫 转基因 生物技术',
    ),
    chapter(
      '6',
      '创新生物多样性可持续利用机制',
      'Sustainable use',
      '可持续利用 开发利用 经营 产业 生态旅游 特色 中医药 品种 友好型 生态产品',
    ),
    chapter(
      '7',
      '加大执法和监督检查力度',
      'Enforcement',
      '执法 监督 检查 督察 打击 严厉 违法 犯罪 绿盾 责任追究 考核 审计 查处',
    ),
    chapter(
      '8',
      '深化国际合作与交流',
      'International cooperation',
      '国际 履约 公约 跨境 合作交流 缔约方 全球',
    ),
    chapter(
      '9',
      '全面推动生物多样性保护公众参与',
      'Public participation',
      '宣传 教育 公众 社会参与 举报 志愿 科普 公益诉讼 媒体 培训 纪念日',
    ),
    chapter(
      '10',
      '完善生物多样性保护保障措施',
      'Safeguards',
      '组织领导 资金 投融资 财政 科技 人才 科研 保障 预算',
    ),
  ],
}
