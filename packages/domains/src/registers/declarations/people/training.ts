import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 培训. */
export const training = declare({
  key: 'training',
  labels: w.label('培训', 'Training'),
  group: 'people',
  purpose: w.label('干部、管护员、从业人员的培训和考核', 'Training of officials, rangers, practitioners'),
  answers: ['教育培训', '生物安全培训、跟踪检查、定期报告工作制度'],
  title: 'name',
  fields: [
    w.must(w.text('name', '培训名称', 'Training')),
    w.must(w.choice('audience', '对象', 'For whom', 'training-audience')),
    w.choice('subject', '内容', 'Subject', 'training-subject'),
    w.must(w.date('heldOn', '日期', 'Date')),
    w.number('hours', '学时', 'Hours', { unit: '学时', least: 0 }),
    w.count('people', '人次', 'People', { unit: '人次' }),
    w.count('passed', '考核合格', 'Passed', { unit: '人' }),
    w.unit('organiser', '组织单位', 'Organiser'),
    w.files('proof', '签到、课件', 'Sign-in sheet, slides'),
  ],
  states: [
    w.state('planned', '计划', 'Planned'),
    w.ended('held', '已举办', 'Held'),
    w.ended('cancelled', '取消', 'Cancelled', 'ended'),
  ],
  transitions: [
    w.act('hold', ['登记举办', 'Record it as held'], 'planned > held', 'keeper', {
      asks: ['heldOn', 'hours', 'people', 'passed'],
      guards: [w.filled('people'), w.attached('proof')],
    }),
    w.act('cancel', ['取消', 'Cancel'], 'planned > cancelled', 'keeper', { note: true }),
  ],
  due: [w.dueBy('hold', ['计划举办', 'To be held'], 'heldOn', 'planned')],
  evidence: [
    {
      key: 'held',
      labels: w.label('培训举办', 'Training held'),
      words: ['培训'],
      day: 'heldOn',
      states: ['held'],
    },
  ],
  list: w.list(
    'name audience subject heldOn hours people passed organiser',
    'heldOn people',
    'audience subject organiser',
  ),
  form: [
    w.part('培训', 'Training', 'name audience subject heldOn hours organiser'),
    w.part('结果', 'Result', 'people passed proof'),
  ],
})
