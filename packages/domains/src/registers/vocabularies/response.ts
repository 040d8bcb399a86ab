import { vocabulary } from '../declarations/declare.ts'

/** 事件类型 */
export const emergencyKind = vocabulary('emergency-kind', ['事件类型', 'Kind of event'], {
  disease: ['动物疫情', 'Animal disease'],
  'plant-pest': ['植物疫情', 'Plant pest'],
  invasive: ['外来入侵', 'Invasion'],
  biosafety: ['生物安全', 'Biosafety'],
  fire: ['火灾', 'Fire'],
  pollution: ['突发污染', 'Pollution'],
  flood: ['洪涝地灾', 'Flood or landslide'],
  poaching: ['重大盗猎', 'Major poaching'],
})

/** 响应级别 */
export const responseLevel = vocabulary('response-level', ['响应级别', 'Response level'], {
  1: ['Ⅰ级（特别重大）', 'I'],
  2: ['Ⅱ级（重大）', 'II'],
  3: ['Ⅲ级（较大）', 'III'],
  4: ['Ⅳ级（一般）', 'IV'],
})

/** 防护等级 */
export const biosafetyLevel = vocabulary('biosafety-level', ['防护等级', 'Containment'], {
  1: ['一级 BSL-1', 'BSL-1'],
  2: ['二级 BSL-2', 'BSL-2'],
  3: ['三级 BSL-3', 'BSL-3'],
  4: ['四级 BSL-4', 'BSL-4'],
})

/** 实验活动 */
export const laboratoryActivity = vocabulary('laboratory-activity', ['实验活动', 'Activity'], {
  pathogen: ['病原微生物', 'Pathogens'],
  gmo: ['转基因', 'GMO'],
  'gene-editing': ['基因编辑', 'Gene editing'],
  antimicrobial: ['抗微生物药物', 'Antimicrobials'],
  environmental: ['环境释放', 'Environmental release'],
})
