import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 会议和联合行动: decisions become duties. */
export const meeting = declare({
  key: 'meeting',
  labels: w.label('会议和联合行动', 'Meetings and joint actions'),
  group: 'supervision',
  purpose: w.label(
    '机制下的会议、联合巡护及其议定事项',
    'Meetings and joint patrols of a mechanism, and what they decided',
  ),
  answers: ['生物多样性保护工作部署会', '工作推进情况通报'],
  title: 'name',
  fields: [
    w.must(w.text('name', '名称', 'Name')),
    w.record('mechanism', '机制', 'Mechanism', 'mechanism'),
    w.must(w.choice('kind', '形式', 'Form', 'meeting-kind')),
    w.must(w.date('heldOn', '日期', 'Date')),
    w.text('chair', '主持', 'Chair'),
    w.prose('present', '参加单位', 'Present'),
    w.prose('minutes', '纪要', 'Minutes', { max: 8000 }),
    w.computed(
      'decisions',
      '议定事项',
      'Decisions',
      { kind: 'count', register: 'decision', field: 'meeting' },
      '项',
    ),
    w.computed(
      'openDecisions',
      '未办结',
      'Still open',
      { kind: 'count', register: 'decision', field: 'meeting', states: ['open', 'claimed'] },
      '项',
    ),
    w.files('papers', '材料', 'Papers'),
  ],
  states: [
    w.state('planned', '计划', 'Planned'),
    w.ended('held', '已召开', 'Held'),
    w.ended('cancelled', '取消', 'Cancelled', 'ended'),
  ],
  transitions: [
    w.act('hold', ['登记召开', 'Record it as held'], 'planned > held', 'keeper', {
      asks: ['heldOn', 'present', 'minutes'],
      guards: [w.filled('minutes', 'present')],
    }),
    w.act('cancel', ['取消', 'Cancel'], 'planned > cancelled', 'keeper', { note: true }),
  ],
  due: [w.dueBy('hold', ['计划召开', 'To be held'], 'heldOn', 'planned')],
  evidence: [
    {
      key: 'held',
      labels: w.label('会议召开', 'Meetings held'),
      words: ['会议', '联席', '会商', '研判', '联合巡护'],
      day: 'heldOn',
      states: ['held'],
    },
  ],
  list: w.list('name mechanism kind heldOn chair decisions openDecisions', 'heldOn', 'kind mechanism'),
  form: [w.part('会议', 'Meeting', 'name mechanism kind heldOn chair present minutes papers')],
})
