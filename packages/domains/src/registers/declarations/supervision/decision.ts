import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 议定事项: reported on until somebody else confirms. */
export const decision = declare({
  key: 'decision',
  labels: w.label('议定事项', 'Decisions'),
  group: 'supervision',
  purpose: w.label(
    '会议议定事项的责任单位、时限和办结',
    'What meetings decided: who is to do it, by when, and whether it is done',
  ),
  answers: [],
  title: 'matter',
  fields: [
    w.must(w.text('matter', '事项', 'Matter', { max: 500 })),
    w.record('meeting', '会议', 'Meeting', 'meeting'),
    w.must(w.unit('dutyUnit', '责任单位', 'Duty unit')),
    w.date('dueOn', '完成时限', 'Due'),
    w.prose('progress', '进展', 'Progress'),
    w.pastDate('doneOn', '完成日期', 'Done on'),
  ],
  states: [
    w.state('open', '办理中', 'Open'),
    w.waiting('claimed', '报办结', 'Reported done'),
    w.ended('closed', '已办结', 'Closed'),
  ],
  transitions: [
    w.act(
      'report',
      ['填报进展', 'Report'],
      'open > open',
      { unit: 'dutyUnit' },
      { asks: ['progress'], guards: [w.filled('progress')] },
    ),
    w.act(
      'claim',
      ['报办结', 'Report done'],
      'open > claimed',
      { unit: 'dutyUnit' },
      { asks: ['progress', 'doneOn'], guards: [w.filled('progress', 'doneOn')] },
    ),
    w.act('close', ['确认办结', 'Close'], 'claimed > closed', ['keeper', 'decider'], {
      guards: [w.otherUnit('dutyUnit')],
    }),
    w.act('return', ['退回', 'Return'], 'claimed > open', ['keeper', 'decider'], {
      note: true,
      guards: [w.otherUnit('dutyUnit')],
    }),
  ],
  due: [w.answeredBy(w.dueBy('finish', ['完成时限', 'Due'], 'dueOn', 'open'), 'claim')],
  list: w.list('matter meeting dutyUnit dueOn doneOn', 'dueOn', 'meeting dutyUnit'),
  form: [w.part('事项', 'Decision', 'matter meeting dutyUnit dueOn progress')],
})
