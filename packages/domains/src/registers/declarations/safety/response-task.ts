import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 响应任务: timed, to a named unit. */
export const responseTask = declare({
  key: 'response-task',
  labels: w.label('应急任务', 'Response tasks'),
  group: 'safety',
  purpose: w.label('按预案派给各单位的限时任务', 'Timed tasks given to units as the plan sets out'),
  answers: [],
  title: 'task',
  fields: [
    w.must(w.text('task', '任务', 'Task', { max: 500 })),
    w.must(w.record('response', '响应', 'Response', 'emergency-response')),
    w.must(w.unit('dutyUnit', '责任单位', 'Duty unit')),
    w.count('hours', '时限', 'Within', { unit: '小时' }),
    w.date('dueOn', '完成期限', 'Due'),
    w.prose('result', '完成情况', 'Result'),
    w.pastDate('doneOn', '完成日期', 'Done on'),
  ],
  states: [
    w.state('open', '待完成', 'Open'),
    w.ended('done', '已完成', 'Done'),
    w.ended('dropped', '取消', 'Dropped', 'ended'),
  ],
  transitions: [
    w.act(
      'finish',
      ['完成', 'Done'],
      'open > done',
      { unit: 'dutyUnit' },
      { asks: ['result', 'doneOn'], guards: [w.filled('result', 'doneOn')] },
    ),
    w.act('drop', ['取消', 'Drop'], 'open > dropped', 'decider', { note: true }),
  ],
  due: [w.dueBy('finish', ['完成期限', 'Due'], 'dueOn', 'open')],
  list: w.list('task response dutyUnit hours dueOn doneOn', 'dueOn', 'dutyUnit'),
  form: [w.part('任务', 'Task', 'task response dutyUnit hours dueOn')],
})
