import type { Guard, Party } from '@wanwu/contract'
import { declare } from '../declare.ts'
import * as w from '../words.ts'

const rectifier: Party = { unit: 'rectifyingUnit' }
const acceptor: Party = { member: 'acceptingUnit' }
/** What the accepting unit does is never done by somebody of the unit that rectifies. */
const reviewed = (...guards: Guard[]) => [w.otherUnit('rectifyingUnit'), ...guards]
const handedDown = 'handed-down'

/**
 * 问题整改台账. Who rectifies never accepts, and the right to accept follows source and grade: it is the accepting
 * unit's, and what a higher level handed down stays open here until that level's own closure is recorded.
 */
export const finding = declare({
  key: 'finding',
  labels: w.label('问题整改台账', 'Findings'),
  group: 'supervision',
  purpose: w.label('从发现到销号、回头看的每一个问题', 'Every problem from discovery to closure and recheck'),
  answers: ['问题整改台账', '生态环境问题点位整改情况'],
  rows: 'involved',
  title: 'problem',
  fields: [
    w.text('number', '编号', 'Number', { max: 40, headings: ['问题编号', '序号'] }),
    w.must(w.choice('source', '来源', 'Source', 'finding-source', { headings: ['问题来源'] })),
    w.must(w.choice('grade', '等级', 'Grade', 'finding-grade')),
    w.must(w.prose('problem', '问题', 'Problem', { headings: ['问题描述', '存在问题', '问题内容'] })),
    w.must(w.pastDate('foundOn', '发现日期', 'Found on')),
    w.place('place', '位置', 'Place'),
    w.text('address', '地点', 'Where', { headings: ['点位', '具体位置'] }),
    w.files('photos', '发现时照片', 'Photos on discovery'),
    w.record('inspection', '来源检查', 'Source inspection', 'inspection'),
    w.prose('goal', '整改目标', 'Goal'),
    w.prose('measures', '整改措施', 'Measures', { max: 4000 }),
    w.must(
      w.unit('rectifyingUnit', '整改单位', 'Rectifying unit', { headings: ['责任单位', '整改责任单位'] }),
    ),
    w.person('rectifyingPerson', '整改责任人', 'Person in charge'),
    w.unit('supervisingUnit', '督导单位', 'Supervising unit'),
    w.must(
      w.unit('acceptingUnit', '验收单位', 'Accepting unit', {
        help: w.label('销号由它决定，不能是整改单位', 'Decides on closure; never the rectifying unit'),
      }),
    ),
    w.must(w.choice('deadlineClass', '时限类别', 'Deadline class', 'deadline-class')),
    w.date('deadline', '整改期限', 'Deadline', { headings: ['整改时限', '完成时限'] }),
    w.date('nextReview', '下次评估', 'Next review'),
    w.prose('progress', '整改进展', 'Progress', { max: 4000, headings: ['整改情况'] }),
    w.files('before', '整改前', 'Before'),
    w.files('after', '整改后', 'After'),
    w.date('extensionTo', '申请延至', 'Extension asked until'),
    w.must(w.yesNo('noticeNeeded', '须公示', 'Public notice needed')),
    w.text('handedDownNumber', '上级交办文号', "Number of the higher level's order", { max: 80 }),
    w.text('higherClosure', '上级销号文号', "Number of the higher level's closure", { max: 80 }),
    w.date('acceptedOn', '验收日期', 'Accepted on'),
    w.date('closedOn', '销号日期', 'Closed on'),
    w.pastDate('recheckedOn', '回头看日期', 'Rechecked on'),
    w.computed('daysLeft', '剩余天数', 'Days left', { kind: 'days', to: 'deadline' }, '天'),
  ],
  businessKey: ['number'],
  states: [
    w.state('open', '待整改', 'To be rectified'),
    w.state('rectifying', '整改中', 'Being rectified'),
    w.waiting('asked', '申请销号', 'Closure asked for'),
    w.waiting('noticed', '公示中', 'In public notice'),
    w.waiting('accepted', '地方已验收，待上级销号', 'Awaiting the higher level'),
    w.ended('closed', '已销号', 'Closed'),
    w.ended('rechecked', '已回头看', 'Rechecked'),
  ],
  transitions: [
    w.act('begin', ['开始整改', 'Begin rectification'], 'open > rectifying', rectifier, {
      asks: ['goal', 'measures', 'rectifyingPerson'],
      guards: [w.filled('measures')],
    }),
    w.act('report', ['填报进展', 'Report progress'], 'rectifying > rectifying', rectifier, {
      asks: ['progress'],
      guards: [w.filled('progress')],
    }),
    w.act('askExtension', ['申请延期', 'Ask for an extension'], 'open|rectifying > rectifying', rectifier, {
      asks: ['extensionTo'],
      note: true,
      guards: [w.filled('extensionTo'), w.inOrder('deadline', 'extensionTo')],
    }),
    w.act('grantExtension', ['同意延期', 'Grant the extension'], 'rectifying > rectifying', acceptor, {
      note: true,
      guards: reviewed(w.filled('extensionTo')),
      sets: [w.copy('deadline', 'extensionTo'), w.set('extensionTo', { value: null })],
    }),
    w.act('refuseExtension', ['不同意延期', 'Refuse the extension'], 'rectifying > rectifying', acceptor, {
      note: true,
      guards: reviewed(w.filled('extensionTo')),
      sets: [w.set('extensionTo', { value: null })],
    }),
    w.act('keepGoing', ['认定长期坚持', 'Approve as continuing'], 'rectifying > rectifying', acceptor, {
      note: true,
      asks: ['nextReview'],
      guards: reviewed(w.filled('nextReview')),
      sets: [w.set('deadlineClass', { value: 'long-term' })],
    }),
    w.act('askClosure', ['申请销号', 'Ask for closure'], 'rectifying > asked', rectifier, {
      asks: ['progress'],
      guards: [w.filled('progress'), w.attached('before'), w.attached('after')],
    }),
    w.act('refuse', ['验收不通过', 'Refuse'], 'asked|noticed|accepted > rectifying', acceptor, {
      note: true,
      guards: reviewed(),
    }),
    w.act('announce', ['验收通过，公示', 'Accept and give public notice'], 'asked > noticed', acceptor, {
      guards: reviewed(w.where('noticeNeeded', true)),
      sets: [w.set('acceptedOn', 'today')],
    }),
    w.act('acceptHere', ['地方验收通过，报上级', 'Accept here and report up'], 'asked > accepted', acceptor, {
      guards: reviewed(w.where('source', handedDown), w.unless('noticeNeeded', true)),
      sets: [w.set('acceptedOn', 'today')],
    }),
    w.act('reportUp', ['公示期满，报上级', 'Report up after the notice'], 'noticed > accepted', acceptor, {
      guards: reviewed(w.waited(5), w.where('source', handedDown)),
    }),
    w.act('close', ['验收通过，销号', 'Accept and close'], 'asked > closed', acceptor, {
      guards: reviewed(w.unless('source', handedDown), w.unless('noticeNeeded', true)),
      sets: [w.set('acceptedOn', 'today'), w.set('closedOn', 'today')],
    }),
    w.act('closeNoticed', ['公示期满，销号', 'Close after the notice'], 'noticed > closed', acceptor, {
      guards: reviewed(w.waited(5), w.unless('source', handedDown)),
      sets: [w.set('closedOn', 'today')],
    }),
    w.act(
      'recordHigherClosure',
      ['登记上级销号', "Record the higher level's closure"],
      'accepted > closed',
      acceptor,
      {
        asks: ['higherClosure', 'closedOn'],
        guards: reviewed(w.filled('higherClosure', 'closedOn')),
      },
    ),
    w.act('recheck', ['回头看合格', 'Recheck passed'], 'closed|rechecked > rechecked', acceptor, {
      asks: ['recheckedOn'],
      note: true,
      guards: reviewed(w.filled('recheckedOn')),
    }),
    w.act(
      'reopen',
      ['问题反弹，重新打开', 'Reopen'],
      'closed|rechecked > rectifying',
      [acceptor, 'decider'],
      {
        note: true,
        asks: ['recheckedOn', 'deadline'],
        guards: reviewed(w.filled('deadline')),
        sets: [w.set('closedOn', { value: null })],
      },
    ),
  ],
  due: [
    w.answeredBy(
      w.dueBy('rectify', ['整改期限', 'Deadline'], 'deadline', 'open|rectifying'),
      'begin',
      'askClosure',
    ),
    w.dueBy('review', ['长期整改评估', 'Review of what continues'], 'nextReview', 'rectifying'),
    w.answeredBy(
      w.dueAfter('decide', ['验收答复', 'Answer to the request'], 'asked', 10, 'working'),
      'close',
    ),
    w.dueAfter('recheck', ['回头看', 'Recheck'], 'closed', 180),
  ],
  evidence: [
    {
      key: 'closed',
      labels: w.label('问题整改销号', 'Findings closed'),
      words: ['问题整改', '整改落实', '整改台账', '督察'],
      day: 'closedOn',
      states: ['closed', 'rechecked'],
      verified: true,
    },
  ],
  list: w.list(
    'number problem source rectifyingUnit acceptingUnit deadline daysLeft',
    'deadline foundOn',
    'source grade deadlineClass rectifyingUnit',
  ),
  form: [
    w.part(
      '问题',
      'Problem',
      'number source grade problem foundOn address place photos inspection handedDownNumber',
    ),
    w.part(
      '谁来整改、谁来验收',
      'Who rectifies, who accepts',
      'rectifyingUnit rectifyingPerson supervisingUnit acceptingUnit deadlineClass deadline noticeNeeded',
    ),
    w.part('整改', 'Rectification', 'goal measures progress before after'),
  ],
  map: { field: 'place', colourBy: 'grade' },
})
