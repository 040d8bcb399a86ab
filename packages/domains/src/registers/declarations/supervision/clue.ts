import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 遥感疑似线索: assigned, checked on site, confirmed or rejected; the issuer's own closure is kept apart. */
export const clue = declare({
  key: 'clue',
  labels: w.label('遥感疑似线索', 'Remote-sensing clues'),
  group: 'supervision',
  purpose: w.label(
    '逐条核查疑似线索，本地状态与下发单位销号分开',
    "Each clue checked on site; our state and the issuer's closure are kept apart",
  ),
  answers: ['卫星遥感疑似问题线索', '重要保护物种栖息地生态破坏遥感监测机制'],
  title: 'number',
  fields: [
    w.must(
      w.text('number', '下发编号', "Issuer's number", {
        max: 80,
        headings: ['图斑编号', '点位编号', '线索编号'],
      }),
    ),
    w.record('batch', '批次', 'Batch', 'clue-batch'),
    w.choice('kind', '疑似类型', 'Suspected', 'clue-kind', { headings: ['变化类型', '疑似问题类型'] }),
    w.place('place', '位置', 'Place'),
    w.text('address', '地点', 'Where', { headings: ['位置描述', '所在乡镇'] }),
    w.number('area', '面积', 'Area', { unit: '平方米', least: 0, headings: ['图斑面积'] }),
    w.text('images', '前后时相', 'Before and after images'),
    w.record('protectedArea', '所在保护地', 'Protected area', 'protected-area'),
    w.prose('original', '下发内容', 'As handed down', {
      max: 8000,
      verbatim: 'row',
      help: w.label('下发表的其余列，原样保存', 'The other columns as they came'),
    }),
    w.unit('checker', '核查单位', 'Checked by'),
    w.date('checkBy', '核查期限', 'Check due'),
    w.pastDate('checkedOn', '核查日期', 'Checked on'),
    w.point('checkedAt', '核查位置', 'Place of the check'),
    w.prose('situation', '现场情况', 'Situation on site'),
    w.files('photos', '现场照片', 'Photos on site'),
    w.text('rejectReason', '不属实理由', 'Why it is rejected', { max: 500 }),
    w.record('finding', '转问题整改', 'Finding', 'finding'),
    w.pastDate('recheckedOn', '复查日期', 'Rechecked on'),
    w.text('higherClosure', '下发单位销号', "Issuer's closure", { max: 120 }),
    w.pastDate('higherClosedOn', '下发单位销号日期', 'Closed by the issuer on'),
  ],
  businessKey: ['batch', 'number'],
  states: [
    w.state('received', '待分派', 'To be assigned'),
    w.state('assigned', '待核查', 'To be checked'),
    w.waiting('checked', '已核查待认定', 'Awaiting judgement'),
    w.state('confirmed', '属实', 'Confirmed', { tone: 'late' }),
    w.state('rejected', '不属实', 'Rejected', { tone: 'good' }),
    w.state('fedBack', '已反馈', 'Fed back', { tone: 'waiting' }),
    w.ended('closedAbove', '下发单位已销号', 'Closed by the issuer'),
  ],
  transitions: [
    w.act('assign', ['分派', 'Assign'], 'received|assigned > assigned', 'decider', {
      asks: ['checker', 'checkBy'],
      guards: [w.filled('checker', 'checkBy')],
    }),
    w.act(
      'check',
      ['登记现场核查', 'Record the check'],
      'assigned > checked',
      { unit: 'checker' },
      {
        asks: ['checkedOn', 'checkedAt', 'situation'],
        guards: [w.filled('checkedOn', 'checkedAt', 'situation'), w.attached('photos')],
      },
    ),
    w.act('confirm', ['认定属实', 'Confirm'], 'checked > confirmed', 'decider', {
      note: true,
      guards: [w.otherPerson('check')],
    }),
    w.act('reject', ['认定不属实', 'Reject'], 'checked > rejected', 'decider', {
      asks: ['rejectReason'],
      guards: [w.filled('rejectReason'), w.otherPerson('check')],
    }),
    w.act('again', ['退回重核', 'Check again'], 'checked > assigned', 'decider', { note: true }),
    w.act('raise', ['转问题整改', 'Raise a finding'], 'confirmed > confirmed', 'decider', {
      asks: ['finding'],
      guards: [w.filled('finding')],
    }),
    w.act('recheck', ['半年复查', 'Recheck'], 'confirmed|rejected|fedBack > assigned', 'decider', {
      asks: ['recheckedOn'],
      note: true,
    }),
    w.act('feedBack', ['反馈上报', 'Feed back'], 'confirmed|rejected > fedBack', 'decider', {}),
    w.act(
      'closeAbove',
      ['登记下发单位销号', "Record the issuer's closure"],
      'fedBack > closedAbove',
      'decider',
      { asks: ['higherClosure', 'higherClosedOn'], guards: [w.filled('higherClosure', 'higherClosedOn')] },
    ),
  ],
  due: [
    w.dueBy('check', ['核查期限', 'Check due'], 'checkBy', 'assigned'),
    w.dueEvery('recheck', ['半年复查', 'Half-yearly recheck'], 'checkedOn', 'P6M', 'confirmed|fedBack'),
  ],
  evidence: [
    {
      key: 'checked',
      labels: w.label('线索核查', 'Clues checked'),
      words: ['遥感', '线索', '疑似问题'],
      day: 'checkedOn',
      states: ['confirmed', 'rejected', 'fedBack', 'closedAbove'],
      verified: true,
    },
  ],
  list: w.list(
    'number batch kind address area checker checkBy checkedOn finding',
    'checkBy area',
    'kind checker batch',
  ),
  form: [
    w.part('线索', 'Clue', 'number batch kind place address area images protectedArea'),
    w.part('核查', 'Check', 'checker checkBy checkedOn checkedAt situation photos'),
  ],
  map: { field: 'place', colourBy: 'kind' },
})
