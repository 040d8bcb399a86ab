import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 应急预案: steps, units, levels. */
export const contingencyPlan = declare({
  key: 'contingency-plan',
  labels: w.label('应急预案', 'Contingency plans'),
  group: 'safety',
  purpose: w.label(
    '按级别列出步骤、时限和责任单位的预案',
    'Plans set out as steps, each with its level, time limit and unit',
  ),
  answers: ['风险防控计划和生物安全事件应急预案', '应急响应机制、预警技术体系'],
  title: 'name',
  fields: [
    w.must(w.text('name', '预案名称', 'Plan')),
    w.must(w.choice('kind', '事件类型', 'Kind of event', 'emergency-kind')),
    w.must(w.number('version', '版本', 'Version', { whole: true, least: 1 })),
    w.must(
      w.prose('steps', '步骤', 'Steps', {
        max: 12000,
        help: w.label(
          '每行一步：级别｜时限（小时）｜责任单位｜任务，如 Ⅲ级｜2｜市林业局｜现场封控',
          'One step per line: level | hours | unit | task',
        ),
      }),
    ),
    w.text('number', '文号', 'Number', { max: 80 }),
    w.date('issuedOn', '发布日期', 'Issued on'),
    w.date('reviewBy', '修订期限', 'To be revised by'),
    w.computed('drills', '演练', 'Drills', { kind: 'count', register: 'emergency-response', field: 'plan' }),
  ],
  businessKey: ['name', 'version'],
  states: [
    w.state('draft', '起草', 'Draft'),
    w.state('inForce', '现行', 'In force', { tone: 'good', locked: true }),
    w.ended('superseded', '已修订', 'Superseded', 'ended'),
  ],
  transitions: [
    w.act('issue', ['发布', 'Issue'], 'draft > inForce', 'decider', {
      asks: ['number', 'issuedOn', 'reviewBy'],
      guards: [w.filled('issuedOn', 'reviewBy')],
    }),
    w.act('supersede', ['修订取代', 'Supersede'], 'inForce > superseded', 'decider', {}),
  ],
  due: [
    w.remindEarly(
      w.answeredBy(w.dueBy('revise', ['预案修订', 'Revision due'], 'reviewBy', 'inForce'), 'supersede'),
    ),
  ],
  evidence: [
    {
      key: 'issued',
      labels: w.label('预案发布', 'Plans issued'),
      words: ['应急预案', '预案'],
      day: 'issuedOn',
      states: ['inForce'],
    },
  ],
  list: w.list('name kind version issuedOn reviewBy drills', 'issuedOn reviewBy', 'kind'),
  form: [w.part('预案', 'Plan', 'name kind version steps number issuedOn reviewBy')],
})
