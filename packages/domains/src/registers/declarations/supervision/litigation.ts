import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 检察公益诉讼: the suggestion with its reply clock, reply, outcome. */
export const litigation = declare({
  key: 'litigation',
  labels: w.label('检察建议和公益诉讼', 'Public-interest litigation'),
  group: 'supervision',
  purpose: w.label(
    '检察建议的回复时限、整改和诉讼结果',
    'Procuratorial suggestions: time limit for the reply, rectification, outcome of the lawsuit',
  ),
  answers: ['生物多样性公益诉讼机制'],
  rows: 'involved',
  title: 'matter',
  fields: [
    w.must(w.text('number', '检察建议文号', 'Number', { max: 80 })),
    w.must(w.text('matter', '事项', 'Matter')),
    w.must(w.text('procuratorate', '检察机关', 'Procuratorate')),
    w.must(w.unit('addressee', '被建议单位', 'Addressee')),
    w.must(w.pastDate('receivedOn', '收到日期', 'Received on')),
    w.must(w.choice('urgency', '时限', 'Time limit', 'litigation-clock')),
    w.must(
      w.date('replyBy', '回复期限', 'Reply due', {
        help: w.label('一般两个月，紧急十五日', 'Two months; fifteen days where urgent'),
      }),
    ),
    w.prose('measures', '整改措施', 'Measures'),
    w.prose('reply', '书面回复', 'Reply', { max: 6000 }),
    w.text('replyNumber', '回复文号', 'Reply number', { max: 80 }),
    w.pastDate('repliedOn', '回复日期', 'Replied on'),
    w.record('finding', '相关问题', 'Finding', 'finding'),
    w.choice('outcome', '结果', 'Outcome', 'litigation-outcome'),
    w.text('lawsuit', '诉讼案号', 'Lawsuit number', { max: 80 }),
    w.pastDate('endedOn', '终结日期', 'Ended on'),
    w.files('papers', '文书', 'Papers'),
  ],
  businessKey: ['number'],
  states: [
    w.state('received', '待回复', 'To be replied to'),
    w.waiting('replied', '已回复', 'Replied'),
    w.state('suing', '诉讼中', 'In court', { tone: 'late' }),
    w.ended('ended', '已终结', 'Ended'),
  ],
  transitions: [
    w.act(
      'reply',
      ['书面回复', 'Reply'],
      'received > replied',
      { unit: 'addressee' },
      {
        asks: ['measures', 'reply', 'replyNumber', 'repliedOn'],
        guards: [w.filled('measures', 'reply', 'replyNumber', 'repliedOn')],
      },
    ),
    w.act('sue', ['登记起诉', 'Record the lawsuit'], 'received|replied > suing', 'decider', {
      asks: ['lawsuit'],
      guards: [w.filled('lawsuit'), w.otherUnit('addressee')],
    }),
    w.act('end', ['登记终结', 'Record the end'], 'replied|suing > ended', 'decider', {
      asks: ['outcome', 'endedOn'],
      guards: [w.filled('outcome', 'endedOn'), w.otherUnit('addressee')],
    }),
  ],
  due: [w.dueBy('reply', ['回复期限', 'Reply due'], 'replyBy', 'received')],
  evidence: [
    {
      key: 'ended',
      labels: w.label('检察建议办结', 'Suggestions answered'),
      words: ['公益诉讼', '检察建议'],
      day: 'endedOn',
      states: ['ended'],
      verified: true,
    },
  ],
  list: w.list(
    'number matter procuratorate addressee receivedOn replyBy repliedOn outcome',
    'replyBy receivedOn',
    'urgency addressee outcome',
  ),
  form: [
    w.part(
      '建议',
      'Suggestion',
      'number matter procuratorate addressee receivedOn urgency replyBy finding papers',
    ),
  ],
})
