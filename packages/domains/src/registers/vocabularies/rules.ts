import { vocabulary } from '../declarations/declare.ts'

/** 文件类别 */
export const instrumentKind = vocabulary('instrument-kind', ['文件类别', 'Kind of instrument'], {
  law: ['法律', 'Law'],
  regulation: ['法规', 'Regulation'],
  rule: ['规章', 'Rule'],
  normative: ['规范性文件', 'Normative document'],
  plan: ['规划', 'Plan'],
  'action-plan': ['行动计划', 'Action plan'],
  contingency: ['应急预案', 'Contingency plan'],
  standard: ['标准', 'Standard'],
  system: ['制度', 'System'],
  method: ['管理办法', 'Administrative measures'],
})

/** 审计问责类型 */
export const accountabilityKind = vocabulary('accountability-kind', ['审计问责类型', 'Kind'], {
  'departure-audit': ['离任审计', 'Departure audit'],
  appraisal: ['考核应用', 'Use in appraisal'],
  accountability: ['责任追究', 'Accountability'],
  lifelong: ['终身追责', 'Lifelong accountability'],
  talk: ['约谈', 'Formal talk'],
})

/** 许可类别 */
export const permitKind = vocabulary('permit-kind', ['许可类别', 'Kind of permit'], {
  hunt: ['猎捕证（特许）', 'Hunting'],
  collect: ['采集证', 'Collecting'],
  breed: ['人工繁育', 'Captive breeding'],
  trade: ['经营利用', 'Trade and use'],
  'import-export': ['进出口', 'Import and export'],
  fish: ['捕捞', 'Fishing'],
  access: ['进入保护地', 'Entering a protected area'],
  'collect-genetic': ['遗传资源采集', 'Genetic resources'],
})
