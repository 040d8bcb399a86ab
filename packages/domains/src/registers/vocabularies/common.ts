import { vocabulary } from '../declarations/declare.ts'

/** 层级 */
export const adminLevel = vocabulary('admin-level', ['层级', 'Administrative level'], {
  national: ['国家级', 'National'],
  provincial: ['省级', 'Provincial'],
  prefectural: ['市级', 'Prefectural'],
  county: ['县级', 'County'],
  township: ['乡镇', 'Township'],
})

/** 频次 */
export const frequency = vocabulary('frequency', ['频次', 'Frequency'], {
  continuous: ['连续', 'Continuous'],
  daily: ['每日', 'Daily'],
  weekly: ['每周', 'Weekly'],
  monthly: ['每月', 'Monthly'],
  quarterly: ['每季度', 'Quarterly'],
  'half-yearly': ['每半年', 'Half-yearly'],
  yearly: ['每年', 'Yearly'],
  'five-yearly': ['每五年', 'Every five years'],
  'on-change': ['动态', 'On change'],
})

/** 类群 */
export const organismGroup = vocabulary('organism-group', ['类群', 'Organism group'], {
  mammals: ['哺乳类', 'Mammals'],
  birds: ['鸟类', 'Birds'],
  reptiles: ['爬行类', 'Reptiles'],
  amphibians: ['两栖类', 'Amphibians'],
  fish: ['鱼类', 'Fish'],
  insects: ['昆虫', 'Insects'],
  'other-invertebrates': ['其他无脊椎动物', 'Other invertebrates'],
  'vascular-plants': ['维管植物', 'Vascular plants'],
  bryophytes: ['苔藓', 'Bryophytes'],
  macrofungi: ['大型真菌', 'Macrofungi'],
  algae: ['藻类', 'Algae'],
  plankton: ['浮游生物', 'Plankton'],
  benthos: ['底栖动物', 'Benthos'],
  microbes: ['微生物', 'Microbes'],
})

/** 生态系统类型 */
export const ecosystemType = vocabulary('ecosystem-type', ['生态系统类型', 'Ecosystem type'], {
  forest: ['森林', 'Forest'],
  shrub: ['灌丛', 'Shrub'],
  grassland: ['草原', 'Grassland'],
  wetland: ['湿地', 'Wetland'],
  'river-lake': ['河湖', 'Rivers and lakes'],
  desert: ['荒漠', 'Desert'],
  alpine: ['高山冻原', 'Alpine tundra'],
  glacier: ['冰川积雪', 'Glacier and snow'],
  farmland: ['农田', 'Farmland'],
  urban: ['城镇', 'Urban'],
  marine: ['海洋', 'Marine'],
})

/** 保护级别 */
export const protectionLevel = vocabulary(
  'protection-level',
  ['保护级别', 'Protection level'],
  {
    'national-1': ['国家一级', 'National class I'],
    'national-2': ['国家二级', 'National class II'],
    provincial: ['省重点', 'Provincial'],
    none: ['非重点', 'None'],
  },
  '国家林业和草原局 农业农村部公告2021年第3号、第15号',
)

/** 红色名录等级 */
export const redListCategory = vocabulary(
  'red-list-category',
  ['红色名录等级', 'Red List category'],
  {
    EX: ['灭绝', 'Extinct'],
    EW: ['野外灭绝', 'Extinct in the Wild'],
    RE: ['区域灭绝', 'Regionally Extinct'],
    CR: ['极危', 'Critically Endangered'],
    EN: ['濒危', 'Endangered'],
    VU: ['易危', 'Vulnerable'],
    NT: ['近危', 'Near Threatened'],
    LC: ['无危', 'Least Concern'],
    DD: ['数据缺乏', 'Data Deficient'],
    NE: ['未评估', 'Not Evaluated'],
  },
  'IUCN 3.1',
)

/** 威胁因素 */
export const threatFactor = vocabulary('threat-factor', ['威胁因素', 'Threat'], {
  'habitat-loss': ['生境丧失与破碎化', 'Habitat loss and fragmentation'],
  'over-use': ['过度利用', 'Overexploitation'],
  poaching: ['非法猎捕采集', 'Poaching'],
  pollution: ['污染', 'Pollution'],
  invasive: ['外来入侵', 'Invasive species'],
  climate: ['气候变化', 'Climate change'],
  disease: ['疫病', 'Disease'],
  disturbance: ['人为干扰', 'Human disturbance'],
  hybridisation: ['杂交', 'Hybridisation'],
  'small-population': ['种群过小', 'Small population'],
  disaster: ['自然灾害', 'Natural disaster'],
})
