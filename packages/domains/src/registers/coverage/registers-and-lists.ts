import { type AskedSystem, command, does, keeps, later, system } from './words.ts'

/** 名录、清单、台账 */
export const registersAndLists: readonly AskedSystem[] = [
  system(
    '外来入侵物种名录',
    does('编制', 'draw up', 'invasive-species', 'list'),
    does('修订补充', 'revise', 'invasive-species', 'revise'),
    does('动态更新', 'keep current', 'invasive-species', 'revise'),
  ),
  system(
    '重点保护野生动植物名录',
    does('导出', 'derive', 'protected-species', 'list'),
    does('动态更新', 'keep current', 'protected-species', 'revise'),
  ),
  system('生物多样性红色名录', does('协助编制', 'help compile', 'red-list-entry', 'submit')),
  system(
    '指示物种清单',
    keeps('列明', 'list', 'indicator-species'),
    does('挂接长期监测', 'tie to monitoring', 'indicator-species', 'monitor'),
  ),
  system(
    '重点保护对象及其受威胁程度',
    does('列明对象与受威胁程度', 'name', 'protection-target', 'list'),
    does('选定措施', 'choose measures', 'protection-target', 'reassess'),
  ),
  system(
    '国家重点保护野生动物资源保护(物种清单)',
    does('跟踪保护', 'track', 'protection-target', 'reassess'),
  ),
  system(
    '生物遗传资源目录',
    does('编制', 'draw up', 'genetic-resource', 'register'),
    does('完善', 'complete', 'genetic-resource', 'register'),
  ),
  system(
    '种质资源编目',
    does('调查', 'survey', 'survey-programme', 'accept'),
    does('编目', 'catalogue', 'germplasm-accession', 'test'),
  ),
  system('水产种质资源种类名录', does('协助编制', 'help draw up', 'germplasm-accession', 'test')),
  system('水产养殖种质资源状况报告', does('协助编制', 'help produce', 'survey-programme', 'finish')),
  system('农作物种质资源普查报告', does('协助发布', 'help publish', 'survey-programme', 'accept')),
  system(
    '生态环境核查任务清单',
    does('列出任务', 'list tasks', 'campaign', 'start'),
    does('由监测站实施', 'carry out', 'inspection', 'finish'),
  ),
  system(
    '迁地保护种群档案',
    does('一群一档', 'keep a file', 'ex-situ-population', 'count'),
    does('挂接监测管理', 'link to management', 'ex-situ-individual', 'release'),
  ),
  system(
    '问题整改台账',
    does('登记', 'log', 'finding', 'created'),
    does('给出措施', 'give measures', 'finding', 'begin'),
    does('跟踪销号', 'track to closure', 'finding', 'close'),
    does('移送犯罪', 'refer crimes', 'referral', 'accept'),
  ),
  system(
    '生态环境问题点位整改情况',
    does('列出点位', 'list sites', 'finding', 'created'),
    does('半年复查', 'recheck', 'finding', 'recheck'),
  ),
  system(
    '卫星遥感疑似问题线索',
    does('接收', 'receive', 'clue', 'created'),
    does('现场核查', 'verify', 'clue', 'check'),
    does('复查', 're-check', 'clue', 'recheck'),
    does('整改', 'rectify', 'finding', 'close'),
  ),
  system(
    '移交的生态破坏问题',
    does('接收交办', 'take', 'finding', 'created'),
    does('分级检查', 'inspect', 'finding', 'acceptHere'),
  ),
  system(
    '生物遗传资源及相关传统知识调查登记',
    does('登记资源', 'register resources', 'genetic-resource', 'register'),
    does('登记知识', 'register knowledge', 'traditional-knowledge', 'register'),
  ),
  system(
    '保护空缺填补',
    does('识别', 'find', 'conservation-gap', 'created'),
    does('填补', 'fill', 'conservation-gap', 'confirm'),
  ),
  system(
    '保护区内设施和活动清单(水电、旅游、交通、居民点)',
    does('列出', 'list', 'supervised-object', 'created'),
    does('逐个检查', 'check each', 'inspection', 'confirm'),
  ),
  system('典型案例、重大项目成果', does('收集宣传', 'gather', 'publicity-act', 'hold')),
  system('自然资源统一确权登记', does('推进登簿', 'push registration', 'resource-title', 'register')),
  system(
    '责任分工台账(方案)',
    command('逐项列明责任', 'state who', 'plan.activateVersion'),
    command('作为季报依据', 'base of reports', 'reporting.openPeriod'),
  ),
  system(
    '责任领导、推进措施、时限要求',
    command('各单位填报', 'write', 'reporting.saveBreakdown'),
    command('审定', 'accept', 'reporting.decideBreakdowns'),
  ),
  system(
    '联系人名单',
    command('登记', 'name', 'reporting.saveContact'),
    command('随首报报送', 'hand in', 'reporting.listContacts'),
  ),
  system(
    '专家咨询库',
    does('建立', 'set up', 'expert', 'appoint'),
    does('咨询', 'draw on', 'expert', 'advise'),
  ),
  system(
    '重要湿地申报',
    does('申报', 'apply', 'important-wetland', 'submit'),
    does('认定', 'be listed', 'important-wetland', 'list'),
  ),
  system('生态旅游产品和线路', does('推出', 'offer', 'eco-tourism', 'open')),
  system(
    '原生境保护点、保护标志',
    does('选点', 'choose', 'in-situ-site', 'created'),
    does('建设', 'set up', 'in-situ-site', 'build'),
  ),
  system(
    '重大生态工程项目',
    does('谋划', 'plan', 'eco-project', 'created'),
    does('开工', 'start', 'eco-project', 'start'),
    does('跟踪', 'track', 'eco-project', 'progress'),
  ),
  system('科技计划项目', does('立项', 'approve', 'research-project', 'approve')),
  system(
    '各类自然资源分布、数量、质量和变化趋势',
    keeps('掌握现状', 'hold', 'resource-title'),
    later('掌握趋势', 'trend', 'assessment'),
  ),
]
