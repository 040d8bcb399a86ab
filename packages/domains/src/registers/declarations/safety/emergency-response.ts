import { declare } from '../declare.ts'
import * as w from '../words.ts'

const changing = {
  asks: ['level'],
  note: true,
  guards: [w.filled('level')],
  command: 'stewardship.changeResponseLevel',
}

/** 应急响应: started by an incident, an alert or a drill; level, reports, upgrade, stand-down, review. */
export const emergencyResponse = declare({
  key: 'emergency-response',
  labels: w.label('应急响应', 'Emergency responses'),
  group: 'safety',
  purpose: w.label(
    '事件、预警或演练启动的响应：级别、任务、报告、终止、复盘',
    'Responses to an incident, an alert or as a drill: level, tasks, reports, stand-down, review',
  ),
  answers: ['生物安全监督管理'],
  title: 'name',
  fields: [
    w.must(w.text('name', '事件', 'Event')),
    w.must(w.yesNo('drill', '演练', 'Drill')),
    w.must(w.record('plan', '预案', 'Plan', 'contingency-plan')),
    w.must(w.choice('kind', '事件类型', 'Kind', 'emergency-kind')),
    w.must(w.choice('level', '响应级别', 'Level', 'response-level')),
    w.must(w.pastDate('startedOn', '启动日期', 'Started on')),
    w.point('place', '地点', 'Place'),
    w.record('diseaseEvent', '疫病事件', 'Disease event', 'disease-event'),
    w.prose('situation', '情况', 'Situation', { max: 4000 }),
    w.prose('firstReport', '首报', 'First report', { max: 4000 }),
    w.prose('continuedReport', '续报', 'Continued report', { max: 8000 }),
    w.prose('finalReport', '终报', 'Final report', { max: 8000 }),
    w.pastDate('endedOn', '终止日期', 'Stood down on'),
    w.prose('review', '复盘', 'Review', { max: 6000 }),
    w.computed('tasks', '任务', 'Tasks', { kind: 'count', register: 'response-task', field: 'response' }),
    w.computed('openTasks', '未完成任务', 'Open tasks', {
      kind: 'count',
      register: 'response-task',
      field: 'response',
      states: ['open'],
    }),
  ],
  states: [
    w.state('started', '响应中', 'Under way', { tone: 'waiting' }),
    w.state('reported', '已首报', 'First report made'),
    w.state('ended', '已终止，待复盘', 'Awaiting review'),
    w.ended('reviewed', '已复盘', 'Reviewed'),
  ],
  transitions: [
    w.act('first', ['首报', 'First report'], 'started > reported', 'keeper', {
      asks: ['firstReport'],
      guards: [w.filled('firstReport')],
    }),
    w.act('continue', ['续报', 'Continued report'], 'reported > reported', 'keeper', {
      asks: ['continuedReport'],
      guards: [w.filled('continuedReport')],
    }),
    // before the first report and after it: a change of level makes no report
    w.act('changeEarly', ['调整级别', 'Change the level'], 'started > started', 'decider', changing),
    w.act('change', ['调整级别', 'Change the level'], 'reported > reported', 'decider', changing),
    w.act('end', ['终止响应', 'Stand down'], 'reported > ended', 'decider', {
      asks: ['finalReport', 'endedOn'],
      guards: [w.filled('finalReport', 'endedOn'), w.all('response-task', 'response', 'done', 'dropped')],
    }),
    w.act('review', ['复盘', 'Review'], 'ended > reviewed', 'decider', {
      asks: ['review'],
      guards: [w.filled('review')],
    }),
  ],
  due: [
    w.remindAtOnce(w.dueAfter('first', ['首报时限', 'First report due'], 'started', 1)),
    w.dueAfter('review', ['复盘时限', 'Review due'], 'ended', 15),
  ],
  evidence: [
    {
      key: 'drilled',
      labels: w.label('演练与响应', 'Drills and responses'),
      words: ['演练', '应急'],
      day: 'startedOn',
      states: ['ended', 'reviewed'],
    },
  ],
  list: w.list('name drill kind level startedOn tasks openTasks endedOn', 'startedOn', 'drill kind level'),
  form: [w.part('响应', 'Response', 'name drill plan kind level startedOn place diseaseEvent situation')],
  map: { field: 'place', colourBy: 'level' },
})
