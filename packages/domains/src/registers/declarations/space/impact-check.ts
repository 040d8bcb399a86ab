import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 影响跟踪核查: dated checks during and after construction. */
export const impactCheck = declare({
  key: 'impact-check',
  labels: w.label('影响响应措施核查', 'Impact measure checks'),
  group: 'space',
  purpose: w.label(
    '响应措施在施工期和运行期的逐次核查',
    'Checks of response measures during construction and operation',
  ),
  answers: [],
  title: 'measure',
  fields: [
    w.must(w.text('measure', '措施', 'Measure', { max: 500 })),
    w.must(w.record('evaluation', '影响评价', 'Assessment', 'impact-evaluation')),
    w.must(w.choice('phase', '阶段', 'Phase', 'impact-phase')),
    w.must(w.date('dueOn', '核查期限', 'Due')),
    w.unit('checker', '核查单位', 'Checked by'),
    w.pastDate('checkedOn', '核查日期', 'Checked on'),
    w.choice('result', '结果', 'Result', 'check-result'),
    w.prose('detail', '情况', 'Details'),
    w.record('finding', '转问题整改', 'Finding', 'finding'),
  ],
  states: [
    w.state('open', '待核查', 'To be checked'),
    w.state('failed', '未落实', 'Not carried out', { tone: 'late' }),
    w.ended('done', '已落实', 'Carried out'),
  ],
  transitions: [
    w.act(
      'pass',
      ['核查落实', 'Find it carried out'],
      'open|failed > done',
      { unit: 'checker' },
      {
        asks: ['checkedOn', 'detail'],
        guards: [w.filled('checkedOn', 'detail')],
        sets: [w.set('result', { value: 'done' })],
      },
    ),
    w.act(
      'fail',
      ['核查未落实', 'Find it not carried out'],
      'open > failed',
      { unit: 'checker' },
      {
        asks: ['checkedOn', 'detail', 'finding'],
        guards: [w.filled('checkedOn', 'detail')],
        sets: [w.set('result', { value: 'not-done' })],
      },
    ),
    w.act('raise', ['转问题整改', 'Raise a finding'], 'failed > failed', [{ unit: 'checker' }, 'decider'], {
      asks: ['finding'],
      guards: [w.filled('finding')],
    }),
  ],
  due: [w.answeredBy(w.dueBy('check', ['核查期限', 'Due'], 'dueOn', 'open|failed'), 'pass')],
  list: w.list('measure evaluation phase dueOn checker checkedOn result', 'dueOn', 'phase checker result'),
  form: [w.part('核查', 'Check', 'measure evaluation phase dueOn checker')],
})
