import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 收容救护: admission, treatment, outcome, follow-up. */
export const rescue = declare({
  key: 'rescue',
  labels: w.label('野生动物收容救护', 'Wildlife rescue'),
  group: 'species',
  purpose: w.label('接收、救治、结果、放归和跟踪', 'Admission, treatment, outcome, release, follow-up'),
  answers: ['野生动物收容救护中心(站)、救助中心'],
  title: 'number',
  fields: [
    w.must(w.text('number', '救护编号', 'Number', { max: 40 })),
    w.must(w.taxon('taxon', '物种', 'Species')),
    w.must(w.pastDate('admittedOn', '接收日期', 'Admitted on')),
    w.record('facility', '救护机构', 'Facility', 'ex-situ-facility'),
    w.closed(w.point('foundAt', '发现地', 'Found at')),
    w.choice('cause', '救护原因', 'Cause', 'rescue-cause'),
    w.person('finder', '报送人', 'Brought by'),
    w.text('condition', '体况', 'Condition'),
    w.prose('treatment', '救治', 'Treatment'),
    w.choice('outcome', '结果', 'Outcome', 'rescue-outcome'),
    w.pastDate('outcomeOn', '结果日期', 'Outcome on'),
    w.closed(w.point('releasedAt', '放归地', 'Released at')),
    w.date('followUpBy', '跟踪至', 'Followed until'),
    w.prose('followUp', '跟踪情况', 'Follow-up'),
    w.files('photos', '照片', 'Photos'),
  ],
  businessKey: ['number'],
  states: [
    w.state('admitted', '收容中', 'Admitted'),
    w.state('released', '已放归，跟踪中', 'Followed after release'),
    w.ended('ended', '已结束', 'Ended'),
  ],
  transitions: [
    w.act('treat', ['登记救治', 'Record treatment'], 'admitted > admitted', 'keeper', {
      asks: ['treatment', 'condition'],
      guards: [w.filled('treatment')],
    }),
    w.act('release', ['放归', 'Release'], 'admitted > released', 'keeper', {
      asks: ['outcomeOn', 'releasedAt', 'followUpBy'],
      guards: [w.filled('outcomeOn', 'releasedAt', 'followUpBy')],
      sets: [w.set('outcome', { value: 'released' })],
    }),
    w.act('end', ['登记结果', 'Record the outcome'], 'admitted > ended', 'keeper', {
      asks: ['outcome', 'outcomeOn'],
      guards: [w.filled('outcome', 'outcomeOn')],
    }),
    w.act('follow', ['跟踪结束', 'End the follow-up'], 'released > ended', 'keeper', {
      asks: ['followUp'],
      guards: [w.filled('followUp')],
    }),
  ],
  due: [w.dueBy('follow', ['放归跟踪', 'Follow-up'], 'followUpBy', 'released')],
  evidence: [
    {
      key: 'admitted',
      labels: w.label('收容救护', 'Rescues'),
      words: ['救护', '收容', '救助'],
      day: 'admittedOn',
      states: ['admitted', 'released', 'ended'],
    },
  ],
  list: w.list(
    'number taxon admittedOn facility cause condition outcome outcomeOn',
    'admittedOn',
    'facility cause outcome',
  ),
  form: [
    w.part('接收', 'Admission', 'number taxon admittedOn facility foundAt cause finder condition photos'),
    w.part('救治', 'Treatment', 'treatment'),
  ],
})
