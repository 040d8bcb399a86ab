import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 异常情况: reported, sampled, tested, answered. */
export const diseaseEvent = declare({
  key: 'disease-event',
  labels: w.label('野生动物异常情况', 'Disease events'),
  group: 'safety',
  purpose: w.label(
    '记录、取样、检测、报告、应急、发布的全链',
    'From discovery through sampling, testing, reporting and response to publication',
  ),
  answers: ['野生动物外来疫病监测预警平台'],
  rows: 'involved',
  title: 'number',
  fields: [
    w.must(w.text('number', '编号', 'Number', { max: 40 })),
    w.must(w.pastDate('foundOn', '发现日期', 'Found on')),
    w.must(w.taxon('taxon', '物种', 'Species')),
    w.count('sick', '患病数', 'Sick', { unit: '只' }),
    w.count('dead', '死亡数', 'Dead', { unit: '只' }),
    w.closed(w.point('place', '位置', 'Place')),
    w.text('address', '地点', 'Where'),
    w.prose('signs', '症状', 'Signs'),
    w.record('station', '报告站', 'Station', 'disease-station'),
    w.choice('suspected', '疑似疫病', 'Suspected', 'wildlife-disease'),
    w.text('laboratory', '检测机构', 'Laboratory'),
    w.choice('result', '检测结果', 'Result', 'test-result'),
    w.pastDate('testedOn', '检测日期', 'Tested on'),
    w.pastDate('reportedOn', '上报日期', 'Reported on'),
    w.prose('measures', '处置', 'Measures'),
    w.pastDate('closedOn', '解除日期', 'Stood down on'),
  ],
  businessKey: ['number'],
  states: [
    w.state('found', '已发现', 'Found', { tone: 'late' }),
    w.state('sampled', '已取样', 'Sampled'),
    w.state('tested', '已检测', 'Tested'),
    w.state('response', '应急处置', 'In response', { tone: 'late' }),
    w.ended('closed', '已解除', 'Stood down'),
  ],
  transitions: [
    w.act('sample', ['取样送检', 'Sample'], 'found > sampled', 'keeper', {
      asks: ['laboratory'],
      guards: [w.filled('laboratory'), w.some('disease-sample', 'event', 'taken', 'sent', 'tested')],
    }),
    w.act('test', ['登记检测', 'Record the test'], 'sampled > tested', 'keeper', {
      asks: ['result', 'testedOn'],
      guards: [w.filled('result', 'testedOn')],
    }),
    w.act('report', ['上报', 'Report'], 'found|sampled|tested > response', 'keeper', {
      asks: ['reportedOn', 'measures'],
      guards: [w.filled('reportedOn')],
    }),
    w.act('end', ['解除', 'Stand down'], 'tested|response > closed', 'decider', {
      asks: ['closedOn', 'measures'],
      guards: [w.filled('closedOn', 'measures')],
    }),
  ],
  due: [
    w.remindAtOnce(w.dueAfter('sample', ['取样时限', 'To be sampled'], 'found', 1)),
    w.dueAfter('test', ['检测时限', 'To be tested'], 'sampled', 7),
  ],
  list: w.list(
    'number foundOn taxon sick dead address suspected result closedOn',
    'foundOn dead',
    'suspected result',
  ),
  form: [
    w.part('发现', 'Discovery', 'number foundOn taxon sick dead place address signs station suspected'),
    w.part('检测处置', 'Test and response', 'laboratory result testedOn reportedOn measures closedOn'),
  ],
  map: { field: 'place', colourBy: 'suspected' },
})
