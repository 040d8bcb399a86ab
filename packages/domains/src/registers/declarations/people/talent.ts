import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 人才. */
export const talent = declare({
  key: 'talent',
  labels: w.label('人才和队伍', 'Talent and teams'),
  group: 'people',
  purpose: w.label('人才引进、培养和队伍建设', 'Specialists recruited and trained; teams built'),
  answers: ['人才选拔机制、队伍建设'],
  title: 'programme',
  fields: [
    w.must(w.text('programme', '计划或队伍', 'Programme or team')),
    w.must(w.choice('kind', '类型', 'Kind', 'talent-kind')),
    w.text('field', '专业方向', 'Field'),
    w.count('planned', '计划人数', 'Planned', { unit: '人' }),
    w.count('actual', '到位人数', 'In place', { unit: '人' }),
    w.computed('gap', '缺口', 'Shortfall', { kind: 'difference', of: 'planned', less: 'actual' }, '人'),
    w.unit('unit', '责任单位', 'Unit in charge'),
    w.date('dueOn', '完成时限', 'Due'),
    w.pastDate('updatedOn', '统计截至', 'As of'),
  ],
  businessKey: ['programme'],
  states: [w.state('running', '推进', 'Under way'), w.ended('done', '完成', 'Done')],
  transitions: [
    w.act(
      'update',
      ['更新', 'Update'],
      'running > running',
      { unit: 'unit' },
      { asks: ['actual', 'updatedOn'], guards: [w.filled('actual', 'updatedOn')] },
    ),
    w.act('finish', ['完成', 'Finish'], 'running > done', 'decider', { note: true }),
  ],
  due: [w.dueBy('finish', ['完成时限', 'Due'], 'dueOn', 'running')],
  evidence: [
    {
      key: 'updated',
      labels: w.label('人才到位', 'Talent in place'),
      words: ['人才', '队伍建设'],
      day: 'updatedOn',
      states: ['running', 'done'],
    },
  ],
  list: w.list('programme kind field planned actual gap unit dueOn', 'dueOn', 'kind unit'),
  form: [w.part('人才', 'Talent', 'programme kind field planned actual unit dueOn updatedOn')],
})
