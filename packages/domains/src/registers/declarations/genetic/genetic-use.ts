import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 利用: what was made of it; without an approved access it becomes a finding. */
export const geneticUse = declare({
  key: 'genetic-use',
  labels: w.label('遗传资源利用', 'Use of genetic resources'),
  group: 'genetic',
  purpose: w.label(
    '利用、向境外提供、知识产权和成果',
    'Use, transfer abroad, intellectual property, results',
  ),
  answers: ['生物遗传资源信息平台'],
  title: 'name',
  fields: [
    w.must(w.text('number', '利用编号', 'Number', { max: 60 })),
    w.must(w.text('name', '利用事项', 'Use')),
    w.must(w.record('resource', '遗传资源', 'Resource', 'genetic-resource')),
    w.record('access', '上游获取', 'Access it rests on', 'genetic-access'),
    w.must(w.choice('kind', '环节', 'Stage', 'genetic-link')),
    w.text('user', '利用方', 'User'),
    w.text('abroad', '境外接收方', 'Recipient abroad'),
    w.text('approval', '批准文号', 'Approval number', { max: 80 }),
    w.person('approver', '审批人', 'Approver', { class: 'internal' }),
    w.pastDate('startedOn', '开始日期', 'Began on'),
    w.text('right', '专利（品种权）号', 'Patent or variety right', { max: 80 }),
    w.yesNo('disclosed', '披露来源', 'Source disclosed'),
    w.money('benefit', '约定惠益', 'Benefit agreed'),
    w.date('benefitBy', '惠益支付期限', 'Benefit due'),
    w.computed(
      'paid',
      '已付惠益',
      'Paid',
      { kind: 'total', register: 'genetic-benefit', field: 'use', of: 'amount' },
      '元',
    ),
    w.record('finding', '问题', 'Finding', 'finding'),
  ],
  businessKey: ['number'],
  states: [
    w.state('running', '进行', 'Under way'),
    w.state('irregular', '无上游批准', 'No approved access', { tone: 'late' }),
    w.ended('ended', '结束', 'Ended'),
  ],
  transitions: [
    w.act(
      'question',
      ['认定无上游批准', 'Find it without approved access'],
      'running > irregular',
      'decider',
      {
        note: true,
        asks: ['finding'],
      },
    ),
    w.act('mend', ['补正', 'Put it right'], 'irregular > running', 'decider', {
      asks: ['access'],
      guards: [w.filled('access')],
    }),
    w.act('settle', ['登记已付', 'Record the payment'], 'running > running', 'keeper', {
      asks: ['benefitBy'],
      guards: [w.some('genetic-benefit', 'use', 'recorded', 'confirmed')],
    }),
    w.act('end', ['结束', 'End'], 'running > ended', 'keeper', { note: true }),
  ],
  due: [w.answeredBy(w.dueBy('benefit', ['惠益支付', 'Benefit due'], 'benefitBy', 'running'), 'settle')],
  list: w.list(
    'number name resource access kind user right benefit paid benefitBy',
    'startedOn benefitBy',
    'kind disclosed',
  ),
  form: [
    w.part('利用', 'Use', 'number name resource access kind user abroad approval approver startedOn'),
    w.part('权益', 'Rights and benefits', 'right disclosed benefit benefitBy'),
  ],
})
