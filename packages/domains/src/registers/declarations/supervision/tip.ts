import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 举报: hotline orders and tips from the public page; identity is seen by few. */
export const tip = declare({
  key: 'tip',
  labels: w.label('举报', 'Tips'),
  group: 'supervision',
  purpose: w.label(
    '12345、12369工单和公众举报的受理、办理、答复和奖励',
    'Hotline orders and tips from the public: intake, handling, reply and reward',
  ),
  answers: ['违法活动举报机制'],
  rows: 'involved',
  personalBy: 'register.identity',
  title: 'summary',
  fields: [
    w.must(w.text('number', '编号', 'Number', { max: 60, headings: ['工单编号', '受理编号', '工单号'] })),
    w.must(w.choice('channel', '渠道', 'Channel', 'tip-channel', { headings: ['来源渠道', '工单来源'] })),
    w.must(w.choice('kind', '类别', 'Kind', 'tip-kind', { headings: ['诉求类别', '问题类型'] })),
    w.must(
      w.text('summary', '事项', 'Matter', {
        max: 500,
        headings: ['标题', '诉求标题', '工单标题', '诉求内容', '举报内容'],
      }),
    ),
    w.prose('detail', '详情', 'Details', { max: 4000, headings: ['诉求描述', '工单内容', '具体内容'] }),
    w.point('place', '位置', 'Place'),
    w.text('address', '地点', 'Where', { headings: ['发生地址', '事发地点'] }),
    w.must(w.pastDate('receivedOn', '受理日期', 'Received on', { headings: ['受理时间', '来电时间'] })),
    w.date('answerBy', '办理期限', 'Answer due', { headings: ['办结时限', '处理时限'] }),
    w.personal(w.text('reporter', '举报人', 'Reporter', { headings: ['来电人', '诉求人', '市民姓名'] })),
    w.personal(w.text('reporterContact', '联系方式', 'Contact', { headings: ['联系电话', '来电号码'] })),
    w.unit('dutyUnit', '承办单位', 'Duty unit', { headings: ['责任单位', '承办部门'] }),
    w.prose('reply', '答复', 'Reply', { max: 4000 }),
    w.pastDate('repliedOn', '答复日期', 'Replied on'),
    w.choice('outcome', '结果', 'Outcome', 'tip-outcome'),
    w.text('refusedBecause', '不受理理由及应向何处反映', 'Why refused, and who is responsible instead', {
      max: 500,
    }),
    w.record('duplicateOf', '与此重复', 'Duplicate of', 'tip'),
    w.record('finding', '转问题整改', 'Finding', 'finding'),
    w.money('reward', '奖励', 'Reward'),
    w.pastDate('rewardedOn', '奖励日期', 'Rewarded on'),
    w.files('photos', '照片', 'Photos'),
  ],
  businessKey: ['number'],
  states: [
    w.state('received', '待受理', 'To be taken up'),
    w.state('assigned', '办理中', 'Being handled'),
    w.waiting('replied', '已答复待审核', 'Reply to be checked'),
    w.ended('closed', '已办结', 'Closed'),
    w.ended('refused', '不予受理', 'Refused', 'ended'),
  ],
  transitions: [
    w.act('assign', ['派单', 'Assign'], 'received|assigned > assigned', 'decider', {
      asks: ['dutyUnit', 'answerBy', 'kind'],
      guards: [w.filled('dutyUnit', 'answerBy')],
    }),
    w.act('refuse', ['不予受理', 'Refuse'], 'received > refused', 'decider', {
      asks: ['refusedBecause'],
      guards: [w.filled('refusedBecause')],
    }),
    w.act(
      'giveBack',
      ['申请改派', 'Ask for reassignment'],
      'assigned > received',
      { unit: 'dutyUnit' },
      { note: true },
    ),
    w.act(
      'reply',
      ['答复', 'Reply'],
      'assigned > replied',
      { unit: 'dutyUnit' },
      {
        asks: ['reply', 'repliedOn', 'outcome', 'finding'],
        guards: [w.filled('reply', 'repliedOn', 'outcome')],
      },
    ),
    w.act(
      'raise',
      ['转问题整改', 'Raise a finding'],
      'assigned > assigned',
      [{ unit: 'dutyUnit' }, 'decider'],
      { asks: ['finding'], guards: [w.filled('finding')] },
    ),
    w.act('return', ['退回重办', 'Return'], 'replied > assigned', 'decider', {
      note: true,
      guards: [w.otherUnit('dutyUnit')],
    }),
    w.act('close', ['审核办结', 'Close'], 'replied > closed', 'decider', {
      guards: [w.otherUnit('dutyUnit')],
    }),
    w.act('reward', ['登记奖励', 'Record a reward'], 'closed > closed', 'decider', {
      asks: ['reward', 'rewardedOn'],
      guards: [w.where('outcome', 'true', 'partly'), w.filled('reward', 'rewardedOn')],
    }),
  ],
  due: [
    w.answeredBy(
      w.dueBy('answer', ['办理期限', 'Answer due'], 'answerBy', 'received|assigned'),
      'reply',
      'assign',
    ),
    w.answeredBy(w.dueAfter('take', ['受理时限', 'To be taken up'], 'received', 2, 'working'), 'assign'),
  ],
  evidence: [
    {
      key: 'closed',
      labels: w.label('举报办结', 'Tips closed'),
      words: ['举报', '热线', '投诉'],
      day: 'repliedOn',
      states: ['closed'],
      verified: true,
    },
  ],
  list: w.list(
    'number summary channel kind address receivedOn answerBy dutyUnit outcome',
    'receivedOn answerBy',
    'channel kind dutyUnit outcome',
  ),
  form: [
    w.part('举报', 'Tip', 'number channel kind summary detail place address receivedOn photos'),
    w.part('举报人', 'Reporter', 'reporter reporterContact'),
    w.part('办理', 'Handling', 'dutyUnit answerBy duplicateOf'),
  ],
  map: { field: 'place', colourBy: 'kind' },
})
