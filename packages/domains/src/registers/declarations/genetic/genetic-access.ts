import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 获取: the first link of the chain; every approval names its approver. */
export const geneticAccess = declare({
  key: 'genetic-access',
  labels: w.label('遗传资源获取', 'Access to genetic resources'),
  group: 'genetic',
  purpose: w.label(
    '获取申请、事先知情同意、共同商定条件和批准',
    'Applications, prior informed consent, mutually agreed terms, approval',
  ),
  answers: ['生物遗传资源获取和惠益分享监管制度', '审批责任制和责任追究制'],
  title: 'number',
  fields: [
    w.must(w.text('number', '获取编号', 'Number', { max: 60 })),
    w.must(w.record('resource', '遗传资源', 'Resource', 'genetic-resource')),
    w.must(w.text('user', '获取方', 'User')),
    w.yesNo('foreign', '涉外', 'Foreign user'),
    w.prose('purpose', '用途', 'Purpose'),
    w.choice('use', '商业性质', 'Commercial or not', 'use-kind'),
    w.text('pic', '事先知情同意', 'Prior informed consent', { max: 200 }),
    w.text('mat', '共同商定条件', 'Mutually agreed terms', { max: 200 }),
    w.unit('approverUnit', '审批单位', 'Approving unit'),
    w.person('approver', '审批人', 'Approver', { class: 'internal' }),
    w.text('approval', '批准文号', 'Approval number', { max: 80 }),
    w.pastDate('approvedOn', '批准日期', 'Approved on'),
    w.date('validTo', '有效期至', 'Valid to'),
    w.text('certificate', '国际公认证书号', 'IRCC', { max: 80 }),
  ],
  businessKey: ['number'],
  states: [
    w.state('applied', '申请', 'Applied for'),
    w.state('approved', '已批准', 'Approved', { tone: 'good' }),
    w.ended('ended', '已到期', 'Ended', 'ended'),
    w.ended('refused', '不批准', 'Refused', 'ended'),
  ],
  transitions: [
    w.act(
      'approve',
      ['批准', 'Approve'],
      'applied > approved',
      { member: 'approverUnit' },
      {
        asks: ['approval', 'approvedOn', 'validTo', 'certificate'],
        guards: [w.filled('pic', 'mat', 'approval', 'approvedOn', 'validTo')],
        sets: [w.set('approver', 'acting-person')],
      },
    ),
    w.act(
      'refuse',
      ['不批准', 'Refuse'],
      'applied > refused',
      { member: 'approverUnit' },
      { note: true, sets: [w.set('approver', 'acting-person')] },
    ),
    w.act('end', ['到期', 'End'], 'approved > ended', 'keeper', {}),
  ],
  due: [
    w.answeredBy(w.dueAfter('answer', ['审批时限', 'To be decided'], 'applied', 20, 'working'), 'approve'),
    w.dueBy('end', ['到期', 'Ends'], 'validTo', 'approved'),
  ],
  evidence: [
    {
      key: 'approved',
      labels: w.label('获取审批', 'Accesses approved'),
      words: ['惠益分享', '获取'],
      day: 'approvedOn',
      states: ['approved', 'ended'],
      verified: true,
    },
  ],
  list: w.list(
    'number resource user foreign use approverUnit approval approvedOn validTo',
    'approvedOn validTo',
    'foreign use approverUnit',
  ),
  form: [
    w.part('申请', 'Application', 'number resource user foreign purpose use'),
    w.part('条件与审批', 'Terms and approval', 'pic mat approverUnit'),
  ],
})
