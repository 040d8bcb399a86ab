import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 案件: graded; the grade decides approver and clock; listed for joint supervision; referred both ways. */
export const caseFile = declare({
  key: 'case',
  labels: w.label('案件', 'Cases'),
  group: 'supervision',
  purpose: w.label(
    '行政处罚和生态破坏案件的分级、办理、挂牌督办与移送',
    'Penalty and ecological damage cases: grading, handling, listing for supervision, referral',
  ),
  answers: ['案件分级管理、应急处置、挂牌督办机制', '打击非法捕猎、采集、贸易', '联合执法机制'],
  rows: 'involved',
  title: 'matter',
  fields: [
    w.must(w.text('number', '立案号', 'Number', { max: 60 })),
    w.must(w.text('matter', '案由', 'Matter')),
    w.must(w.choice('kind', '案件类型', 'Kind', 'case-kind')),
    w.must(w.choice('grade', '分级', 'Grade', 'case-grade')),
    w.choice('source', '来源', 'Source', 'finding-source'),
    w.record('finding', '相关问题', 'Finding', 'finding'),
    w.personal(w.text('party', '当事人', 'Party')),
    w.place('place', '案发地', 'Place'),
    w.pastDate('happenedOn', '案发日期', 'Happened on'),
    w.must(w.pastDate('filedOn', '立案日期', 'Opened on')),
    w.must(w.unit('handlingUnit', '办案单位', 'Handling unit')),
    w.unit('approvingUnit', '审批单位', 'Approving unit', {
      help: w.label(
        '重大案件由上级或主管部门审批',
        'Grave cases are approved by the level above or the competent unit',
      ),
    }),
    w.date('decideBy', '办案期限', 'To be decided by'),
    w.prose('facts', '违法事实', 'Facts', { max: 6000 }),
    w.prose('decision', '处理决定', 'Decision'),
    w.text('decisionNumber', '决定书文号', 'Decision number', { max: 80 }),
    w.pastDate('decidedOn', '决定日期', 'Decided on'),
    w.money('fine', '罚款', 'Fine'),
    w.pastDate('executedOn', '执行日期', 'Carried out on'),
    w.text('listedBy', '挂牌督办单位', 'Listed by'),
    w.text('listingNumber', '挂牌文号', 'Listing number', { max: 80 }),
    w.date('listedUntil', '督办期限', 'Listed until'),
    w.text('liftingNumber', '解除文号', 'Lifting number', { max: 80 }),
    w.files('evidenceFiles', '证据材料', 'Evidence'),
  ],
  businessKey: ['number'],
  states: [
    w.state('filed', '已立案', 'Opened'),
    w.waiting('proposed', '待审批', 'To be approved'),
    w.state('decided', '已决定', 'Decided'),
    w.state('referred', '已移送', 'Referred', { tone: 'waiting' }),
    w.ended('closed', '已结案', 'Closed'),
    w.ended('withdrawn', '撤案', 'Withdrawn', 'ended'),
  ],
  transitions: [
    w.act('list', ['登记挂牌督办', 'List for supervision'], 'filed|proposed|decided > filed', 'decider', {
      asks: ['listedBy', 'listingNumber', 'listedUntil'],
      guards: [w.filled('listedBy', 'listingNumber', 'listedUntil')],
    }),
    w.act('lift', ['登记解除督办', 'Lift the listing'], 'filed|decided > filed', 'decider', {
      asks: ['liftingNumber'],
      guards: [w.filled('listingNumber', 'liftingNumber'), w.otherUnit('handlingUnit')],
    }),
    w.act(
      'propose',
      ['报审批', 'Ask for approval'],
      'filed > proposed',
      { unit: 'handlingUnit' },
      {
        asks: ['facts', 'decision'],
        guards: [w.filled('facts', 'decision', 'approvingUnit'), w.where('grade', 'major', 'grave')],
      },
    ),
    w.act(
      'approve',
      ['审批同意', 'Approve'],
      'proposed > decided',
      { member: 'approvingUnit' },
      {
        asks: ['decisionNumber', 'decidedOn'],
        guards: [
          w.otherUnit('handlingUnit'),
          w.otherPerson('propose'),
          w.filled('decisionNumber', 'decidedOn'),
        ],
      },
    ),
    w.act(
      'return',
      ['退回补充', 'Return'],
      'proposed > filed',
      { member: 'approvingUnit' },
      { note: true, guards: [w.otherUnit('handlingUnit')] },
    ),
    w.act(
      'decide',
      ['作出决定', 'Decide'],
      'filed > decided',
      { unit: 'handlingUnit' },
      {
        asks: ['facts', 'decision', 'decisionNumber', 'decidedOn', 'fine'],
        guards: [w.where('grade', 'general'), w.filled('facts', 'decision', 'decisionNumber', 'decidedOn')],
      },
    ),
    w.act(
      'refer',
      ['移送司法', 'Refer'],
      'filed|decided > referred',
      { unit: 'handlingUnit' },
      { guards: [w.some('referral', 'case', 'sent', 'accepted')] },
    ),
    w.act(
      'comeBack',
      ['退回行政处理', 'Return for a penalty'],
      'referred > filed',
      { unit: 'handlingUnit' },
      { note: true, guards: [w.some('referral', 'case', 'returned', 'refused')] },
    ),
    w.act(
      'close',
      ['结案', 'Close'],
      'decided|referred > closed',
      { unit: 'handlingUnit' },
      { asks: ['executedOn'], guards: [w.filled('executedOn')] },
    ),
    w.act('withdraw', ['撤案', 'Withdraw'], 'filed > withdrawn', 'decider', {
      note: true,
      guards: [w.otherUnit('handlingUnit')],
    }),
  ],
  due: [
    w.answeredBy(
      w.dueBy('decide', ['办案期限', 'To be decided'], 'decideBy', 'filed|proposed'),
      'decide',
      'approve',
    ),
    w.answeredBy(
      w.dueBy('listed', ['督办期限', 'Listed until'], 'listedUntil', 'filed|proposed|decided'),
      'decide',
      'approve',
      'close',
    ),
  ],
  evidence: [
    {
      key: 'closed',
      labels: w.label('案件办结', 'Cases closed'),
      words: ['案件', '违法犯罪', '打击', '查处'],
      day: 'decidedOn',
      states: ['decided', 'closed'],
    },
  ],
  list: w.list(
    'number matter kind grade handlingUnit filedOn decideBy decidedOn listedBy',
    'filedOn decideBy',
    'kind grade source handlingUnit',
  ),
  form: [
    w.part('案件', 'Case', 'number matter kind grade source finding party place happenedOn filedOn'),
    w.part('办理', 'Handling', 'handlingUnit approvingUnit decideBy facts evidenceFiles'),
  ],
  map: { field: 'place', colourBy: 'grade' },
})
