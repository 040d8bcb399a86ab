import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 宣传活动、展览、报道. */
export const publicityAct = declare({
  key: 'publicity-act',
  labels: w.label('宣传、展览和报道', 'Publicity'),
  group: 'people',
  purpose: w.label(
    '纪念日活动、展览、新闻报道、公益信息',
    'Observance days, exhibitions, news, public-service messages',
  ),
  answers: [
    '纪念日宣传',
    '宣传普及、及时报道',
    '陈列展览',
    '舆论监督',
    '典型案例、重大项目成果',
    '信息公开机制',
  ],
  title: 'name',
  fields: [
    w.must(w.open(w.text('name', '名称', 'Name'))),
    w.must(w.open(w.choice('kind', '形式', 'Form', 'publicity-kind'))),
    w.open(w.choice('day', '纪念日', 'Observance day', 'memorial-day')),
    w.must(w.open(w.date('heldOn', '日期', 'Date'))),
    w.text('topic', '主题', 'Topic'),
    w.unit('organiser', '组织单位', 'Organiser'),
    w.choices('channels', '渠道', 'Channels', 'media-channel'),
    w.count('people', '参与（阅读）', 'People reached', { unit: '人次' }),
    w.text('link', '链接', 'Link', { max: 500 }),
    w.yesNo('critical', '舆论监督', 'Critical report'),
    w.prose('response', '回应', 'Response'),
    w.pastDate('respondedOn', '回应日期', 'Responded on'),
    w.files('photos', '照片、剪报', 'Photos, press cuttings'),
  ],
  states: [
    w.state('planned', '计划', 'Planned'),
    w.ended('held', '已开展', 'Held'),
    w.state('toAnswer', '待回应', 'To be answered', { tone: 'late' }),
    w.ended('answered', '已回应', 'Answered'),
  ],
  transitions: [
    w.act('hold', ['登记开展', 'Record it as held'], 'planned > held', 'keeper', {
      asks: ['heldOn', 'people', 'link'],
      guards: [w.unless('critical', true), w.filled('people')],
    }),
    w.act('take', ['受理舆情', 'Take up a critical report'], 'planned > toAnswer', 'keeper', {
      guards: [w.where('critical', true)],
    }),
    w.act('answer', ['回应', 'Answer'], 'toAnswer > answered', 'keeper', {
      asks: ['response', 'respondedOn'],
      guards: [w.filled('response', 'respondedOn')],
    }),
  ],
  due: [
    w.dueBy('hold', ['计划日期', 'To be held'], 'heldOn', 'planned'),
    w.remindAtOnce(w.dueAfter('answer', ['舆情回应', 'To be answered'], 'toAnswer', 2)),
  ],
  evidence: [
    {
      key: 'held',
      labels: w.label('宣传开展', 'Publicity held'),
      words: ['宣传', '展览', '纪念日', '报道', '舆论', '信息公开', '典型案例'],
      day: 'heldOn',
      states: ['held', 'answered'],
    },
  ],
  list: w.list(
    'name kind day heldOn organiser channels people',
    'heldOn people',
    'kind day organiser critical',
  ),
  form: [
    w.part('活动', 'Activity', 'name kind day heldOn topic organiser channels critical'),
    w.part('效果', 'Effect', 'people link photos response respondedOn'),
  ],
})
