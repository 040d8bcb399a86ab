import { type AskedSystem, command, does, system } from './words.ts'

/** 制度、规划、预案 */
export const rules: readonly AskedSystem[] = [
  system(
    '管理机制制度、保护和监管制度、法规修订',
    does('制定', 'make', 'instrument', 'issue'),
    does('修订', 'amend', 'instrument', 'draft'),
  ),
  system('上位法规出台后贯彻落实', does('出台后启动', 'start', 'instrument', 'issue')),
  system('禁猎区禁猎期', does('执行', 'enforce', 'closed-season', 'enforce')),
  system(
    '生态保护补偿制度',
    does('建立', 'set up', 'compensation-payment', 'assess'),
    does('跨县试点', 'pilot', 'compensation-payment', 'pay'),
  ),
  system('生态环境损害赔偿制度', does('建立完善', 'set up', 'damage-compensation', 'close')),
  system('耕地休耕轮作制度', does('落实', 'carry out', 'fallow-plot', 'check')),
  system('草原、森林、河流、湖泊休养生息', does('落实', 'carry out', 'fallow-plot', 'check')),
  system('长江十年禁渔、重点流域禁渔', does('执行', 'carry out', 'closed-season', 'enforce')),
  system(
    '草原禁牧、轮牧、休牧、草畜平衡、补助奖励',
    does('落实', 'carry out', 'grazing-ban', 'patrol'),
    does('补助', 'subsidies', 'grazing-ban', 'pay'),
  ),
  system('湿地面积总量管控制度', does('管控', 'carry out', 'important-wetland', 'submit')),
  system(
    '水资源管理(“四水四定”、地下水超采治理)',
    does('限采', 'limit', 'water-permit', 'check'),
    does('治理', 'treat', 'withdrawal-check', 'close'),
  ),
  system(
    '生物遗传资源获取和惠益分享监管制度',
    does('建立', 'set up', 'genetic-access', 'approve'),
    does('监管对外提供', 'supervise', 'genetic-use', 'question'),
  ),
  system(
    '审批责任制和责任追究制',
    does('审批留名', 'name the approver', 'genetic-access', 'approve'),
    does('追责', 'hold to account', 'accountability', 'decide'),
  ),
  system(
    '外来物种引入审批管理',
    does('登记审批', 'record approval', 'introduction-permit', 'created'),
    does('谁审批谁监管', 'supervise', 'introduction-permit', 'checkApprover'),
    does('属地管理', 'locally', 'introduction-permit', 'checkLocal'),
  ),
  system('外来入侵物种管理办法', does('贯彻', 'carry out', 'instrument', 'issue')),
  system('外来物种入侵防范体系', does('完善', 'complete', 'invasive-site', 'report')),
  system(
    '实验室生物安全管理体系',
    does('单位负责', 'bear', 'laboratory', 'report'),
    does('检查', 'check', 'laboratory', 'check'),
  ),
  system('抗微生物药物治理', does('制止滥用', 'stop', 'laboratory', 'order')),
  system(
    '风险防控计划和生物安全事件应急预案',
    does('编制', 'write', 'contingency-plan', 'issue'),
    command('过程管控', 'control', 'stewardship.changeResponseLevel', 'emergency-response'),
  ),
  system(
    '应急响应机制、预警技术体系',
    command('快速响应', 'respond', 'stewardship.startResponse', 'emergency-response'),
  ),
  system(
    '特许经营管理',
    does('执行', 'apply', 'concession', 'approve'),
    does('居民参与', 'residents', 'concession', 'check'),
  ),
  system('野生动物人工繁育分类指导', does('指导', 'guide', 'green-industry', 'guide')),
  system('生态产品价值实现机制', does('推进', 'use', 'eco-product-account', 'accept')),
  system('绿色产业、生态产品', does('指导', 'guide', 'green-industry', 'guide')),
  system('与乡村振兴协同的技术、示范', does('集成示范', 'demonstrate', 'green-industry', 'guide')),
  system('财税政策(种源进口)', does('落实', 'carry out', 'instrument', 'issue')),
  system('野生动物致害补偿机制', does('完善', 'complete', 'wildlife-damage', 'pay')),
  system('生态及地质灾害避险搬迁实施方案', does('实施', 'carry out', 'relocation', 'move')),
  system('纳入各领域中长期规划', does('纳入', 'put in', 'instrument', 'issue')),
  system(
    '生物多样性保护行动计划(战略)',
    does('修编', 'revise', 'instrument', 'draft'),
    does('编制', 'write', 'instrument', 'issue'),
  ),
  system(
    '生态修复规划',
    does('编制', 'write', 'instrument', 'issue'),
    does('落实', 'carry out', 'eco-project', 'accept'),
  ),
  system('生物多样性可持续利用机制', does('建立', 'set up', 'green-industry', 'guide')),
  system('国际公约履约、国际合作平台', does('履约', 'carry out', 'cooperation', 'finish')),
  system('生物安全监督管理', does('分工监管', 'supervise', 'laboratory', 'check')),
]
