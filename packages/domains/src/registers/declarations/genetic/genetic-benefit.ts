import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 惠益支付. */
export const geneticBenefit = declare({
  key: 'genetic-benefit',
  labels: w.label('惠益分享支付', 'Benefit payments'),
  group: 'genetic',
  purpose: w.label('每一笔惠益的支付和受益方', 'Each payment and who received it'),
  answers: [],
  title: 'number',
  fields: [
    w.must(w.text('number', '支付编号', 'Number', { max: 60 })),
    w.must(w.record('use', '利用', 'Use', 'genetic-use')),
    w.must(w.money('amount', '金额', 'Amount')),
    w.must(w.pastDate('paidOn', '支付日期', 'Paid on')),
    w.text('beneficiary', '受益方', 'Beneficiary'),
    w.choice('form', '形式', 'Form of benefit', 'benefit-form'),
    w.files('proof', '凭证', 'Proof'),
  ],
  businessKey: ['number'],
  states: [w.state('recorded', '已登记', 'Recorded'), w.ended('confirmed', '已确认', 'Confirmed')],
  transitions: [
    w.act('confirm', ['确认', 'Confirm'], 'recorded > confirmed', 'decider', {
      guards: [w.attached('proof')],
    }),
  ],
  evidence: [
    {
      key: 'paid',
      labels: w.label('惠益支付', 'Benefits paid'),
      words: ['惠益分享'],
      day: 'paidOn',
      states: ['confirmed'],
      verified: true,
    },
  ],
  list: w.list('number use amount paidOn beneficiary form', 'paidOn amount', 'form'),
  form: [w.part('支付', 'Payment', 'number use amount paidOn beneficiary form proof')],
})
