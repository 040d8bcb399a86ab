import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 线索批次: clues as a higher level handed them down, with its numbers and columns. */
export const clueBatch = declare({
  key: 'clue-batch',
  labels: w.label('遥感线索批次', 'Clue batches'),
  group: 'supervision',
  purpose: w.label(
    '国家、省、市下发的疑似线索批次及反馈',
    'Batches of suspected changes handed down, and the feedback on each',
  ),
  answers: [],
  title: 'name',
  fields: [
    w.must(w.text('name', '批次名称', 'Batch')),
    w.must(w.choice('level', '下发层级', 'Handed down by', 'admin-level')),
    w.text('number', '下发文号', 'Number', { max: 80 }),
    w.must(w.date('receivedOn', '收到日期', 'Received on')),
    w.date('feedbackBy', '反馈期限', 'Feedback due'),
    w.prose('columns', '下发表头', 'Columns as handed down', {
      max: 6000,
      verbatim: 'headings',
    }),
    w.computed('total', '线索数', 'Clues', { kind: 'count', register: 'clue', field: 'batch' }),
    w.computed('done', '已核查', 'Checked', {
      kind: 'count',
      register: 'clue',
      field: 'batch',
      states: ['confirmed', 'rejected', 'fedBack', 'closedAbove'],
    }),
    w.pastDate('fedBackOn', '反馈日期', 'Fed back on'),
    w.files('original', '下发原件', 'Original'),
  ],
  businessKey: ['name'],
  states: [w.state('open', '核查中', 'Being checked'), w.ended('fedBack', '已反馈', 'Fed back')],
  transitions: [
    w.act('feedBack', ['登记反馈', 'Record the feedback'], 'open > fedBack', 'decider', {
      asks: ['fedBackOn'],
      guards: [
        w.filled('fedBackOn'),
        w.all('clue', 'batch', 'confirmed', 'rejected', 'fedBack', 'closedAbove'),
      ],
    }),
  ],
  due: [w.dueBy('feedBack', ['反馈期限', 'Feedback due'], 'feedbackBy', 'open')],
  list: w.list(
    'name level number receivedOn feedbackBy total done fedBackOn',
    'receivedOn feedbackBy',
    'level',
  ),
  form: [w.part('批次', 'Batch', 'name level number receivedOn feedbackBy original fedBackOn')],
})
