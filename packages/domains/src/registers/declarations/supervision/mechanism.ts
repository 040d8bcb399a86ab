import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 机制: convenor, members, founding document, interval. */
export const mechanism = declare({
  key: 'mechanism',
  labels: w.label('协调机制', 'Coordination mechanisms'),
  group: 'supervision',
  purpose: w.label(
    '联席会议、联防联治、协同机制的召集、成员、周期和运行',
    'Joint conferences, joint prevention, coordination: convenor, members, interval and operation',
  ),
  answers: [
    '生物多样性保护联席会议制度',
    '打击破坏野生动植物资源违法犯罪联席会议制',
    '破坏森林草原资源行为市级联席会议机制',
    '外来入侵物种防控协调机制',
    '生物多样性保护工作机制(依托生态环境保护委员会)',
    '县生态环境保护委员会统筹协调',
    '畅通联动的工作机制',
    '联合执法机制',
    '多元协同、共建共治模式',
    '“林长+”、河湖长+林长制协同联动机制',
    '祁连生态警务工作机制',
    '祁连山跨界区域联防联治',
    '“地”“粮”“水”主管部门协同机制',
    '跨部门会商研判体系',
    '共建共管机制',
    '省级统筹、市县落实、基层落地、区域协同工作机制',
    '常态化监管工作机制、生态保护机制',
    '应急响应机制、预警技术体系',
  ],
  title: 'name',
  fields: [
    w.must(w.text('name', '机制名称', 'Mechanism')),
    w.must(w.choice('kind', '类型', 'Kind', 'mechanism-kind')),
    w.must(w.unit('convenor', '召集单位', 'Convenor')),
    w.prose('members', '成员单位', 'Members', {
      help: w.label('含区域外单位，一行一个', 'Including bodies outside the region, one per line'),
    }),
    w.text('document', '成立文件', 'Founding document'),
    w.date('foundedOn', '成立日期', 'Established on'),
    w.must(w.choice('interval', '会议（行动）周期', 'Interval', 'frequency')),
    w.computed('lastMetOn', '最近一次', 'Last met on', {
      kind: 'latest',
      register: 'meeting',
      field: 'mechanism',
      of: 'heldOn',
    }),
    w.computed('meetings', '次数', 'Meetings held', {
      kind: 'count',
      register: 'meeting',
      field: 'mechanism',
    }),
    w.date('nextOn', '下次应召开', 'Next due'),
  ],
  businessKey: ['name'],
  states: [
    w.state('planned', '拟建立', 'Planned'),
    w.state('running', '运行', 'Running', { tone: 'good' }),
    w.ended('ended', '已终止', 'Ended', 'ended'),
  ],
  transitions: [
    w.act('found', ['建立', 'Establish'], 'planned > running', 'keeper', {
      asks: ['document', 'foundedOn', 'nextOn'],
      guards: [w.filled('document', 'foundedOn', 'nextOn')],
    }),
    w.act(
      'plan',
      ['安排下次', 'Set the next date'],
      'running > running',
      { unit: 'convenor' },
      { asks: ['nextOn'], guards: [w.filled('nextOn')] },
    ),
    w.act('end', ['终止', 'End'], 'running > ended', 'decider', { note: true }),
  ],
  due: [w.dueBy('meet', ['下次应召开', 'Next due'], 'nextOn', 'running')],
  evidence: [
    {
      key: 'founded',
      labels: w.label('机制建立', 'Mechanisms established'),
      words: ['机制', '联席会议', '联防联治', '协同'],
      day: 'foundedOn',
      states: ['running'],
    },
  ],
  list: w.list(
    'name kind convenor interval lastMetOn meetings nextOn',
    'nextOn foundedOn',
    'kind convenor interval',
  ),
  form: [w.part('机制', 'Mechanism', 'name kind convenor members document foundedOn interval nextOn')],
})
