import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 合作与履约. */
export const cooperation = declare({
  key: 'cooperation',
  labels: w.label('国际合作和公约履约', 'Cooperation and treaties'),
  group: 'people',
  purpose: w.label(
    '公约履约任务、国际和区域合作及其报告',
    'Treaty duties, international and regional cooperation, and reports on them',
  ),
  answers: ['国际公约履约、国际合作平台'],
  title: 'name',
  fields: [
    w.must(w.text('name', '合作（履约）事项', 'Matter')),
    w.must(w.choice('treaty', '公约或平台', 'Treaty or platform', 'treaty')),
    w.choice('kind', '类型', 'Kind', 'cooperation-kind'),
    w.text('partner', '合作方', 'Partner'),
    w.prose('duty', '承担任务', 'Duty undertaken'),
    w.unit('unit', '责任单位', 'Unit in charge'),
    w.date('dueOn', '应完成（报告）', 'Due'),
    w.pastDate('doneOn', '完成日期', 'Done on'),
    w.prose('result', '成果', 'Result'),
  ],
  businessKey: ['name'],
  states: [w.state('running', '进行', 'Under way'), w.ended('done', '完成', 'Done')],
  transitions: [
    w.act(
      'finish',
      ['完成', 'Finish'],
      'running > done',
      { unit: 'unit' },
      { asks: ['doneOn', 'result'], guards: [w.filled('doneOn', 'result')] },
    ),
  ],
  due: [w.dueBy('finish', ['应完成', 'Due'], 'dueOn', 'running')],
  evidence: [
    {
      key: 'done',
      labels: w.label('合作履约', 'Cooperation done'),
      words: ['公约', '国际合作', '履约'],
      day: 'doneOn',
      states: ['done'],
    },
  ],
  list: w.list('name treaty kind partner unit dueOn doneOn', 'dueOn doneOn', 'treaty kind unit'),
  form: [
    w.part('事项', 'Matter', 'name treaty kind partner duty unit dueOn'),
    w.part('结果', 'Result', 'doneOn result'),
  ],
})
