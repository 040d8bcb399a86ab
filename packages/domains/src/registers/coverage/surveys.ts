import { type AskedSystem, does, system } from './words.ts'

/** 调查和普查 */
export const surveys: readonly AskedSystem[] = [
  system('生物多样性本底调查', does('调查', 'survey', 'survey-programme', 'accept'), does('提供底数', 'data', 'survey-programme', 'finish')),
  system('重点区域生态系统、物种、遗传资源调查', does('调查', 'survey', 'survey-programme', 'accept')),
  system('各类资源调查监测工作', does('衔接', 'dovetail', 'survey-programme', 'start')),
  system('农作物种质资源普查', does('普查', 'carry out', 'survey-programme', 'progress'), does('报告', 'report', 'survey-programme', 'finish')),
  system('水产种质资源普查', does('普查', 'carry out', 'survey-programme', 'accept')),
  system('外来入侵物种普查', does('数量范围面积危害', 'find', 'invasive-census', 'check')),
  system('生物遗传资源普查、收集、保藏', does('普查', 'census', 'survey-programme', 'accept'), does('保藏', 'preserve', 'germplasm-accession', 'test'), does('研究', 'study', 'research-project', 'conclude')),
  system('畜禽遗传资源动态调查', does('持续调查', 'survey', 'survey-programme', 'progress')),
  system('国家重点保护野生动植物资源专项调查与评估', does('调查', 'survey', 'survey-programme', 'accept'), does('评估', 'assess', 'protection-target', 'reassess')),
  system('国土变更调查', does('年度调查', 'yearly', 'survey-programme', 'accept')),
  system('祁连山本底资源分析研究', does('定期分析', 'analyse', 'evaluation-record', 'accept')),
  system('大型真菌调查', does('合作调查', 'survey', 'survey-programme', 'accept')),
  system('全省生态状况调查评估', does('提供底数', 'base', 'evaluation-record', 'accept')),
]
