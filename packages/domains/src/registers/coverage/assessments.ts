import { type AskedSystem, command, does, later, system } from './words.ts'

/** 评估、考核、核算 */
export const assessments: readonly AskedSystem[] = [
  system('目标指标', command('对照目标测算', 'measure', 'ledger.listTargets')),
  system(
    '生物多样性状况(综合)评估',
    does('评估', 'assess', 'evaluation-record', 'accept'),
    later('指数计算', 'compute', 'assessment'),
  ),
  system('生物多样性评估体系', does('完善', 'complete', 'evaluation-record', 'start')),
  system(
    '影响评价',
    does('按程序评价', 'evaluate', 'impact-evaluation', 'opine'),
    command('筛查', 'screen', 'stewardship.screenProject', 'impact-evaluation'),
    command('提出对策', 'propose', 'stewardship.planImpactChecks', 'impact-evaluation'),
  ),
  system('水生生物多样性保护效果评估', does('定期评估', 'at intervals', 'evaluation-record', 'accept')),
  system('禁渔效果评估', does('定期评估', 'at intervals', 'evaluation-record', 'accept')),
  system(
    '生态系统保护成效评估',
    does('评估', 'assess', 'evaluation-record', 'accept'),
    does('指导县级', 'guide', 'evaluation-record', 'return'),
  ),
  system(
    '生态系统服务功能评估',
    does('配合', 'help', 'evaluation-record', 'accept'),
    later('计算', 'compute', 'assessment'),
  ),
  system('祁连山生态环境变化情况分析评估', does('完成一次', 'once', 'evaluation-record', 'accept')),
  system(
    '生物多样性保护成效考核指标体系',
    command('设定指标', 'set', 'reporting.createScheme'),
    command('用于考核', 'feed', 'reporting.closeAppraisal'),
  ),
  system('绩效考核、目标责任制', command('纳入考核', 'put in', 'reporting.createAppraisal')),
  system(
    '综合考核评价、离任审计',
    command('作为参考', 'give results', 'reporting.exportAppraisal'),
    does('记录使用', 'record use', 'accountability', 'decide'),
  ),
  system('终身追责', does('追责', 'pursue', 'accountability', 'decide')),
  system('生态系统生产总值核算', does('年度核算', 'account', 'eco-product-account', 'accept')),
  system('资源资产价值评估', does('评估', 'value', 'eco-product-account', 'accept')),
  system('水资源评估论证制度', does('论证', 'assess', 'water-permit', 'check')),
  system(
    '外来物种风险评价和监管技术支撑体系',
    does('评价', 'assess', 'risk-assessment', 'accept'),
    does('支撑监管', 'support', 'introduction-permit', 'checkLocal'),
  ),
  system('生物技术环境安全评估与监管技术支撑体系', does('评估监管', 'assess', 'laboratory', 'check')),
  system('生物多样性损害鉴定工作机制', does('鉴定', 'appraise', 'damage-compensation', 'appraise')),
]
