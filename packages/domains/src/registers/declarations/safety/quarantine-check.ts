import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 检疫检查站及检查. */
export const quarantineCheck = declare({
  key: 'quarantine-check',
  labels: w.label('检疫检查', 'Quarantine checks'),
  group: 'safety',
  purpose: w.label(
    '检疫检查站的查验、截获和处理',
    'Checks at quarantine posts, what they intercept and its treatment',
  ),
  answers: ['有害生物监测预警体系、检疫检查站', '有害生物专项执法行动'],
  title: 'number',
  fields: [
    w.must(w.text('number', '检查编号', 'Number', { max: 40 })),
    w.must(w.text('post', '检查站', 'Post')),
    w.must(w.pastDate('checkedOn', '日期', 'Date')),
    w.text('goods', '货物', 'Goods'),
    w.text('from', '来源地', 'From'),
    w.text('to', '目的地', 'To'),
    w.text('certificate', '检疫证书号', 'Certificate', { max: 60 }),
    w.choice('result', '查验结果', 'Result', 'quarantine-result'),
    w.taxon('pest', '发现有害生物', 'Pest found'),
    w.choice('treatment', '处理', 'Treatment', 'quarantine-treatment'),
    w.unit('team', '查验单位', 'Checked by'),
  ],
  businessKey: ['number'],
  states: [
    w.state('checked', '已查验', 'Checked'),
    w.state('held', '扣留处理', 'Held', { tone: 'late' }),
    w.ended('closed', '已处理', 'Dealt with'),
  ],
  transitions: [
    w.act('hold', ['扣留', 'Hold'], 'checked > held', 'keeper', { note: true }),
    w.act('close', ['处理完毕', 'Close'], 'checked|held > closed', 'keeper', {
      asks: ['treatment'],
      guards: [w.filled('result')],
    }),
  ],
  due: [w.answeredBy(w.dueAfter('treat', ['处理时限', 'To be dealt with'], 'held', 7), 'close')],
  evidence: [
    {
      key: 'checked',
      labels: w.label('检疫检查', 'Quarantine checks'),
      words: ['检疫', '有害生物'],
      day: 'checkedOn',
      states: ['closed'],
    },
  ],
  list: w.list(
    'number post checkedOn goods from result pest treatment',
    'checkedOn',
    'result treatment team',
  ),
  form: [
    w.part('查验', 'Check', 'number post checkedOn team goods from to certificate'),
    w.part('结果', 'Result', 'result pest treatment'),
  ],
})
