import { type AskedSystem, command, does, later, outside, system } from './words.ts'

/** 监测网络和监测 */
export const monitoring: readonly AskedSystem[] = [
  system(
    '生物多样性监测网络(体系)',
    does('建成初步体系', 'first form', 'monitoring-station', 'open'),
    does('完成', 'complete', 'monitoring-station', 'open'),
  ),
  system(
    '监测站点和监测样地(线)、生态定位站点监测网络',
    does('依托站点建网', 'build', 'monitoring-station', 'open'),
    does('样地', 'plots', 'monitoring-plot', 'survey'),
  ),
  system('监测设施建设', does('建设', 'build', 'monitoring-station', 'open')),
  system(
    '长期监测和周期性调查',
    does('长期监测', 'monitor', 'indicator-species', 'monitor'),
    does('周期调查', 'survey', 'survey-programme', 'accept'),
  ),
  system('重要水体水生生物资源监测', does('每年一次', 'yearly', 'survey-programme', 'accept')),
  system(
    '鱼类 DNA 环境样品长期监测',
    does('采样', 'sample', 'survey-programme', 'progress'),
    later('序列入库', 'sequences', 'observation'),
  ),
  system(
    '野生动植物及其栖息地监测评估体系',
    does('监测', 'monitor', 'monitoring-plot', 'survey'),
    does('评估', 'assess', 'evaluation-record', 'accept'),
  ),
  system('野生动植物微生物监测网络', does('建网', 'build', 'monitoring-station', 'open')),
  system(
    '野生动物疫源疫病监测站',
    does('规范管理', 'manage', 'disease-station', 'report'),
    does('主动监测', 'monitor', 'disease-station', 'sample'),
    does('预警', 'warn', 'disease-event', 'report'),
  ),
  system(
    '主动监测预警体系',
    does('预警', 'warn', 'disease-event', 'report'),
    command('响应', 'respond', 'stewardship.startResponse', 'emergency-response'),
  ),
  system(
    '动植物疫情、病虫害、外来入侵物种监测',
    does('监测', 'monitor', 'disease-station', 'sample'),
    does('发现风险', 'detect', 'invasive-site', 'warn'),
  ),
  system(
    '生物技术环境安全监测',
    does('监测', 'monitor', 'laboratory', 'check'),
    does('布点', 'stations', 'monitoring-station', 'open'),
  ),
  system(
    '外来入侵物种调查、监测、预警',
    does('调查', 'survey', 'invasive-census', 'check'),
    does('预警', 'warn', 'invasive-site', 'warn'),
    does('防控', 'control', 'invasive-site', 'report'),
    does('清除', 'remove', 'invasive-site', 'remove'),
    does('修复', 'restore', 'invasive-site', 'close'),
  ),
  system(
    '进出口食品农产品和饲料等安全风险监测',
    does('监测', 'monitor', 'port-interception', 'close'),
    outside(
      '风险数据',
      'data',
      ['海关系统', 'customs'],
      ['截获记录表格交换', 'spreadsheets of interceptions'],
    ),
  ),
  system(
    '重要保护物种栖息地生态破坏遥感监测机制',
    does('定期监测', 'monitor', 'clue', 'created'),
    does('转入执法', 'feed enforcement', 'clue', 'raise'),
  ),
  system(
    '长期动态监控',
    later('持续监控', 'watch', 'observation'),
    command('响应', 'respond', 'stewardship.startResponse', 'emergency-response'),
  ),
  system('迁地保护种群监测管理', does('建档监测', 'monitor', 'ex-situ-population', 'count')),
  system('新作物、病虫害发展动态调查研究', does('调查', 'survey', 'survey-programme', 'accept')),
  system(
    '有害生物监测预警体系、检疫检查站',
    does('预警', 'warn', 'invasive-site', 'warn'),
    does('检查', 'inspect', 'quarantine-check', 'close'),
  ),
  system(
    '生态质量综合监测站、生态样地监测',
    does('样地监测', 'monitor', 'monitoring-plot', 'survey'),
    does('申报建站', 'apply', 'monitoring-station', 'build'),
  ),
  system('草原监测网络', does('完善', 'build', 'monitoring-station', 'open')),
  system(
    '冰川监测预警;冰川、雪山、冻土带、高山草甸监测',
    does('监测', 'monitor', 'monitoring-plot', 'survey'),
    later('预警', 'warn', 'assessment'),
  ),
  system('大气、水、土壤环境质量监测', does('加密监测', 'monitor', 'monitoring-station', 'report')),
  system(
    '地震监测站网',
    does('完善', 'complete', 'monitoring-station', 'open'),
    outside(
      '预警',
      'warn',
      ['地震预警系统', 'seismic network'],
      ['登记站点与告警文件', 'stations and alerts as files'],
    ),
  ),
  system('祁连山生态状况监测评估(各领域)', does('配合评估', 'help', 'evaluation-record', 'accept')),
  system('生态环境监测网络', does('完善', 'complete', 'monitoring-station', 'open')),
]
