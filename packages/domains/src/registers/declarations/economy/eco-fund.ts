import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 资金: channels, budget, use. */
export const ecoFund = declare({
  key: 'eco-fund',
  labels: w.label('生态保护资金', 'Conservation funds'),
  group: 'economy',
  purpose: w.label(
    '预算和各渠道资金的下达、支出与绩效',
    'Money from budgets and other channels: allotted, spent, and with what result',
  ),
  answers: [
    '财政预算、资金渠道',
    '市场化、社会化投融资机制',
    '超长期特别国债、中央预算内资金',
    '全球环境基金长江经济带生物多样性主流化项目',
  ],
  title: 'name',
  fields: [
    w.must(w.text('name', '资金名称', 'Fund')),
    w.must(w.choice('channel', '渠道', 'Channel', 'fund-channel')),
    w.must(w.number('year', '年度', 'Year', { whole: true, least: 2000, most: 2100 })),
    w.text('number', '下达文号', 'Allotment number', { max: 80 }),
    w.date('allottedOn', '下达日期', 'Allotted on'),
    w.money('budget', '预算数', 'Budget'),
    w.money('allotted', '下达数', 'Allotted'),
    w.money('spent', '支出数', 'Spent'),
    w.computed('spentShare', '执行率', 'Share spent', { kind: 'share', of: 'spent', by: 'allotted' }, '%'),
    w.unit('user', '使用单位', 'Spending unit'),
    w.record('project', '支持项目', 'Project supported', 'eco-project'),
    w.prose('goal', '绩效目标', 'Goal'),
    w.prose('result', '绩效自评', 'Self-assessment'),
    w.pastDate('reportedOn', '支出截至', 'Spent as of'),
  ],
  businessKey: ['name', 'year'],
  states: [
    w.state('applied', '申请中', 'Applied for'),
    w.state('allotted', '已下达', 'Allotted'),
    w.waiting('reported', '已自评', 'Self-assessed'),
    w.ended('closed', '已决算', 'Closed'),
  ],
  transitions: [
    w.act('allot', ['登记下达', 'Record the allotment'], 'applied > allotted', 'keeper', {
      asks: ['number', 'allottedOn', 'allotted'],
      guards: [w.filled('number', 'allottedOn', 'allotted')],
    }),
    w.act(
      'spend',
      ['填报支出', 'Report spending'],
      'allotted > allotted',
      { unit: 'user' },
      { asks: ['spent', 'reportedOn'], guards: [w.filled('spent', 'reportedOn')] },
    ),
    w.act(
      'assess',
      ['绩效自评', 'Self-assess'],
      'allotted > reported',
      { unit: 'user' },
      { asks: ['result'], guards: [w.filled('result')] },
    ),
    w.act('close', ['决算', 'Close'], 'reported > closed', 'decider', { guards: [w.otherUnit('user')] }),
    w.act('return', ['退回', 'Return'], 'reported > allotted', 'decider', {
      note: true,
      guards: [w.otherUnit('user')],
    }),
  ],
  due: [w.dueEvery('spend', ['按季填报支出', 'Quarterly spending'], 'reportedOn', 'P3M', 'allotted')],
  evidence: [
    {
      key: 'allotted',
      labels: w.label('资金下达', 'Funds allotted'),
      words: ['资金', '投融资', '财政'],
      day: 'allottedOn',
      states: ['allotted', 'reported', 'closed'],
    },
  ],
  list: w.list(
    'name channel year allotted spent spentShare user reportedOn',
    'year allotted',
    'channel user',
  ),
  form: [
    w.part('资金', 'Fund', 'name channel year number allottedOn budget allotted user project'),
    w.part('使用', 'Use', 'spent reportedOn goal result'),
  ],
})
