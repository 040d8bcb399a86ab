import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 疫病样品. */
export const diseaseSample = declare({
  key: 'disease-sample',
  labels: w.label('疫病样品', 'Disease samples'),
  group: 'safety',
  purpose: w.label('样品的采集、保存、送检和销毁', 'Samples: taken, kept, sent, destroyed'),
  answers: [],
  title: 'number',
  fields: [
    w.must(w.text('number', '样品号', 'Sample', { max: 40 })),
    w.record('event', '异常情况', 'Event', 'disease-event'),
    w.must(w.pastDate('takenOn', '采样日期', 'Taken on')),
    w.must(w.taxon('taxon', '物种', 'Species')),
    w.choice('material', '样品类型', 'Material', 'sample-material'),
    w.text('storage', '保存条件', 'Kept at'),
    w.person('taker', '采样人', 'Taken by', { class: 'internal' }),
    w.text('laboratory', '检测机构', 'Laboratory'),
    w.choice('result', '结果', 'Result', 'test-result'),
    w.pastDate('resultOn', '结果日期', 'Result on'),
    w.pastDate('destroyedOn', '销毁日期', 'Destroyed on'),
  ],
  businessKey: ['number'],
  states: [
    w.state('taken', '已采', 'Taken'),
    w.state('sent', '已送检', 'Sent'),
    w.state('tested', '已出结果', 'Tested', { tone: 'good' }),
    w.ended('destroyed', '已销毁', 'Destroyed'),
  ],
  transitions: [
    w.act('send', ['送检', 'Send'], 'taken > sent', 'keeper', {
      asks: ['laboratory'],
      guards: [w.filled('laboratory')],
    }),
    w.act('result', ['登记结果', 'Record the result'], 'sent > tested', 'keeper', {
      asks: ['result', 'resultOn'],
      guards: [w.filled('result', 'resultOn')],
    }),
    w.act('destroy', ['销毁', 'Destroy'], 'taken|tested > destroyed', 'keeper', {
      asks: ['destroyedOn'],
      note: true,
      guards: [w.filled('destroyedOn')],
    }),
  ],
  list: w.list('number event takenOn taxon material laboratory result', 'takenOn', 'material result'),
  form: [
    w.part('样品', 'Sample', 'number event takenOn taxon material storage taker'),
    w.part('检测', 'Test', 'laboratory result resultOn destroyedOn'),
  ],
})
