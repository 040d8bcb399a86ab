import { type AskedSystem, command, does, later, outside, system } from './words.ts'

/** 数据库和信息平台 */
export const platforms: readonly AskedSystem[] = [
  system('外来入侵物种信息数据库', does('保存普查结果', 'hold results', 'invasive-census', 'check')),
  system(
    '农作物资源数据库',
    does('保存', 'hold', 'germplasm-accession', 'test'),
    does('交换共享', 'exchange', 'data-sharing', 'deliver'),
  ),
  system(
    '动植物资源数据库',
    does('使用', 'use', 'information-system', 'join'),
    does('与省共享', 'share', 'information-system', 'exchange'),
  ),
  system(
    '种质资源信息处理与管理平台',
    does('管理', 'manage', 'germplasm-accession', 'test'),
    does('与省平台共享', 'share', 'information-system', 'exchange'),
  ),
  system(
    '生物遗传资源信息平台',
    command(
      '串联获取、利用、出境、权益',
      'link the chain',
      'stewardship.getGeneticChain',
      'genetic-resource',
    ),
    does('惠益', 'benefits', 'genetic-benefit', 'confirm'),
  ),
  system('种质资源数据库建设', does('建库', 'build', 'germplasm-accession', 'test')),
  system(
    '各级各类生物物种、遗传资源数据库和信息系统',
    does('整合', 'integrate', 'information-system', 'join'),
    does('安全共享', 'share', 'data-sharing', 'deliver'),
  ),
  system(
    '生物多样性保护与监测信息云平台',
    later('汇聚监测', 'gather', 'observation'),
    later('预警调控', 'warn', 'assessment'),
    does('共享', 'share', 'data-sharing', 'deliver'),
  ),
  system('生物多样性保护监管信息平台', does('监管使用', 'supervise', 'finding', 'close')),
  system(
    '生态保护红线监管平台',
    does('监管底数', 'base', 'red-line-patch', 'supervise'),
    outside(
      '与国家平台交换',
      'exchange',
      ['国家、省红线监管平台', 'national platform'],
      ['图斑与核查结果文件交换', 'files of patches and results'],
    ),
  ),
  system('甘肃省生态环境监测大数据管理平台', does('提供监测数据', 'supply', 'data-sharing', 'deliver')),
  system(
    '国土空间规划“一张图”',
    later('叠加监测与资源数据', 'overlay', 'space'),
    does('部门数据整合', 'integrate', 'information-system', 'exchange'),
  ),
  system('国土空间基础信息平台', does('对接', 'join', 'information-system', 'join')),
  system(
    '畜禽遗传资源动态监测平台',
    does('持续监测', 'monitor', 'survey-programme', 'progress'),
    does('对接', 'join', 'information-system', 'join'),
  ),
  system(
    '野生动物外来疫病监测预警平台',
    does('布局', 'lay out', 'disease-station', 'created'),
    does('预警', 'warn', 'disease-event', 'report'),
  ),
  system(
    '监测信息报告系统',
    does('采集', 'collect', 'disease-event', 'test'),
    does('报告', 'report', 'laboratory', 'report'),
  ),
  system(
    '生物多样性预测预警模型',
    later('预测', 'forecast', 'assessment'),
    later('预警', 'warn', 'assessment'),
    does('协助研发', 'help develop', 'research-project', 'conclude'),
  ),
  system(
    '水生态保护监控信息系统',
    does('监控', 'monitor', 'hydropower-station', 'check'),
    does('完善系统', 'complete', 'information-system', 'open'),
  ),
  system(
    '生态流量在线监控设施',
    does('持续运行', 'run', 'monitoring-device', 'check'),
    does('核定足额下泄', 'show release', 'hydropower-station', 'check'),
    later('接收在线数据', 'take readings', 'observation'),
  ),
  system(
    '“一库一图十二网九平台”智慧张掖生态环境监测网络',
    does('接入县级网络', 'base of network', 'information-system', 'join'),
  ),
  system(
    '监测网络感知系统',
    does('逐步互联', 'connect', 'monitoring-device', 'place'),
    later('接收数据', 'take data', 'observation'),
  ),
  system(
    '生态风险预警、趋势分析和智能研判',
    does('研判', 'judge', 'evaluation-record', 'accept'),
    later('预警', 'warn', 'assessment'),
  ),
  system(
    '数字孪生、无人运维、红外感知',
    does('采集', 'collect', 'monitoring-device', 'place'),
    later('处理', 'process', 'observation'),
  ),
  system(
    '卫星遥感和无人机航空遥感技术应用',
    does('遥感监测', 'monitor', 'clue', 'check'),
    later('智能识别', 'recognise', 'observation'),
  ),
  system('云计算、物联网', does('汇聚各级数据', 'join data', 'information-system', 'exchange')),
  system(
    '数据共享',
    does('申请', 'ask', 'data-sharing', 'created'),
    does('审核', 'review', 'data-sharing', 'agree'),
    does('交付', 'hand over', 'data-sharing', 'deliver'),
  ),
  system('基础数据', does('汇交', 'hand over', 'survey-programme', 'finish')),
  system(
    '协同办公平台',
    outside(
      '承载报送',
      'carry reports',
      ['协同办公系统', 'office platform'],
      ['代录原件与Word、Excel往返', 'recorded originals, Word and Excel both ways'],
    ),
  ),
  system('新媒体、网络平台、微信公众号', does('传播', 'spread', 'publicity-act', 'hold')),
  system(
    '碳普惠体系、国家自愿减排体系（CCER）',
    does('开发', 'develop', 'carbon-project', 'validate'),
    does('对接', 'connect', 'carbon-project', 'register'),
  ),
]
