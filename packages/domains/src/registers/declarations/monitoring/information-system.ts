import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 信息平台和数据库: what each is for, what it exchanges. */
export const informationSystem = declare({
  key: 'information-system',
  labels: w.label('信息平台和数据库', 'Information systems'),
  group: 'monitoring',
  purpose: w.label(
    '有关平台、数据库的建设、主管和对接情况',
    'Platforms and databases: who runs them, what they exchange',
  ),
  answers: [
    '各级各类生物物种、遗传资源数据库和信息系统',
    '生物多样性保护与监测信息云平台',
    '生物多样性保护监管信息平台',
    '国土空间基础信息平台',
    '云计算、物联网',
    '“一库一图十二网九平台”智慧张掖生态环境监测网络',
    '农作物资源数据库',
    '动植物资源数据库',
    '种质资源信息处理与管理平台',
    '种质资源数据库建设',
    '畜禽遗传资源动态监测平台',
    '野生动物外来疫病监测预警平台',
    '新媒体、网络平台、微信公众号',
    '协同办公平台',
  ],
  title: 'name',
  fields: [
    w.must(w.text('name', '名称', 'Name')),
    w.must(w.choice('kind', '类别', 'Kind', 'system-kind')),
    w.choice('level', '建设层级', 'Level', 'admin-level'),
    w.unit('owner', '主管单位', 'Run by'),
    w.prose('content', '内容', 'What it holds'),
    w.choice('exchange', '对接方式', 'How it exchanges', 'exchange-kind'),
    w.text('interface', '接口或格式', 'Interface or format'),
    w.choice('frequency', '交换频次', 'How often', 'frequency'),
    w.pastDate('lastExchangedOn', '最近交换', 'Last exchanged on'),
    w.text('securityLevel', '等级保护', 'Protection grade', { max: 40 }),
    w.date('plannedOn', '计划建成（对接）', 'Planned for'),
  ],
  businessKey: ['name'],
  states: [
    w.state('planned', '拟建', 'Planned'),
    w.state('building', '建设中', 'Being built'),
    w.state('running', '运行', 'Running', { tone: 'good' }),
    w.state('joined', '已对接', 'Connected', { tone: 'good' }),
    w.ended('closed', '停用', 'Closed', 'ended'),
  ],
  transitions: [
    w.act('build', ['启动建设', 'Start'], 'planned > building', 'keeper'),
    w.act('open', ['上线', 'Open'], 'planned|building > running', 'keeper'),
    w.act('join', ['完成对接', 'Record the connection'], 'running > joined', 'keeper', {
      asks: ['exchange', 'interface'],
      guards: [w.filled('exchange', 'interface')],
    }),
    w.act('exchange', ['登记交换', 'Record an exchange'], 'joined > joined', 'keeper', {
      asks: ['lastExchangedOn'],
      note: true,
      guards: [w.filled('lastExchangedOn')],
    }),
    w.act('close', ['停用', 'Close'], 'running|joined > closed', 'decider', { note: true }),
  ],
  due: [
    w.dueBy('open', ['计划建成', 'To be open'], 'plannedOn', 'planned|building'),
    w.dueEvery('exchange', ['季度交换', 'Quarterly exchange'], 'lastExchangedOn', 'P3M', 'joined'),
  ],
  evidence: [
    {
      key: 'exchanged',
      labels: w.label('数据交换', 'Exchanges'),
      words: ['信息平台', '数据库', '数据共享', '信息系统', '互联互通'],
      day: 'lastExchangedOn',
      states: ['joined'],
    },
  ],
  list: w.list(
    'name kind level owner exchange frequency lastExchangedOn plannedOn',
    'lastExchangedOn plannedOn',
    'kind level exchange owner',
  ),
  form: [
    w.part('平台', 'System', 'name kind level owner content securityLevel plannedOn'),
    w.part('对接', 'Exchange', 'exchange interface frequency lastExchangedOn'),
  ],
})
