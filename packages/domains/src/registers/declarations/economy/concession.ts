import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 特许经营. */
export const concession = declare({
  key: 'concession',
  labels: w.label('特许经营', 'Concessions'),
  group: 'economy',
  purpose: w.label(
    '保护地特许经营的批准、收益和居民参与',
    'Concessions in protected areas: approval, income, residents',
  ),
  answers: ['特许经营管理'],
  title: 'name',
  fields: [
    w.must(w.text('name', '项目名称', 'Concession')),
    w.record('area', '所在保护地', 'Protected area', 'protected-area'),
    w.must(w.text('operator', '经营者', 'Operator')),
    w.choice('activity', '经营内容', 'Activity', 'concession-activity'),
    w.text('approval', '批准文号', 'Approval number', { max: 80 }),
    w.period('term', '经营期限', 'Term'),
    w.money('fee', '特许经营费（年）', 'Yearly fee'),
    w.count('residents', '吸纳居民', 'Residents employed', { unit: '人' }),
    w.pastDate('checkedOn', '最近检查', 'Last checked on'),
    w.text('checkResult', '检查结论', 'Result'),
  ],
  businessKey: ['name'],
  states: [
    w.state('applied', '申请', 'Applied for'),
    w.state('running', '经营中', 'Operating', { tone: 'good' }),
    w.ended('ended', '已到期或终止', 'Ended', 'ended'),
    w.ended('refused', '未批准', 'Refused', 'ended'),
  ],
  transitions: [
    w.act('approve', ['批准', 'Approve'], 'applied > running', 'decider', {
      asks: ['approval', 'term'],
      guards: [w.filled('approval', 'term')],
    }),
    w.act('refuse', ['不予批准', 'Refuse'], 'applied > refused', 'decider', { note: true }),
    w.act('check', ['登记检查', 'Record a check'], 'running > running', 'keeper', {
      asks: ['checkedOn', 'checkResult'],
      guards: [w.filled('checkedOn', 'checkResult')],
    }),
    w.act('end', ['终止', 'End'], 'running > ended', 'decider', { note: true }),
  ],
  due: [w.dueEvery('check', ['半年检查', 'Half-yearly check'], 'checkedOn', 'P6M', 'running')],
  list: w.list('name area operator activity term fee residents checkedOn', 'fee checkedOn', 'activity'),
  form: [
    w.part('项目', 'Concession', 'name area operator activity approval term fee residents'),
    w.part('检查', 'Checks', 'checkedOn checkResult'),
  ],
})
