import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 生态保护补偿: who is paid for what. */
export const compensationPayment = declare({
  key: 'compensation-payment',
  labels: w.label('生态保护补偿', 'Ecological compensation'),
  group: 'economy',
  purpose: w.label(
    '保护地补偿和跨县（区）横向补偿的协议、核算、兑付',
    'Agreements, calculation and payment, for protected areas and between counties',
  ),
  answers: ['生态保护补偿制度'],
  title: 'name',
  fields: [
    w.must(w.text('name', '协议或对象', 'Agreement')),
    w.must(w.choice('kind', '补偿类型', 'Kind', 'compensation-kind')),
    w.region('payer', '补偿方', 'Payer'),
    w.region('payee', '受偿方', 'Payee'),
    w.must(w.number('year', '年度', 'Year', { whole: true, least: 2000, most: 2100 })),
    w.text('basis', '核算依据', 'Basis'),
    w.number('result', '考核结果', 'Result', { unit: '分', least: 0, most: 100 }),
    w.money('due', '应补资金', 'Owed'),
    w.money('paid', '实补资金', 'Paid'),
    w.computed('open', '未补', 'Still owed', { kind: 'difference', of: 'due', less: 'paid' }, '元'),
    w.date('dueOn', '兑付期限', 'To be paid by'),
    w.pastDate('paidOn', '兑付日期', 'Paid on'),
  ],
  businessKey: ['name', 'year'],
  states: [
    w.state('agreed', '已签协议', 'Agreed'),
    w.state('assessed', '已核算', 'Calculated'),
    w.ended('paid', '已兑付', 'Paid'),
  ],
  transitions: [
    w.act('assess', ['核算', 'Calculate'], 'agreed > assessed', 'decider', {
      asks: ['result', 'due', 'dueOn'],
      guards: [w.filled('due', 'dueOn')],
    }),
    w.act('pay', ['登记兑付', 'Record the payment'], 'assessed > paid', 'keeper', {
      asks: ['paid', 'paidOn'],
      guards: [w.filled('paid', 'paidOn'), w.otherPerson('assess')],
    }),
  ],
  due: [w.dueBy('pay', ['兑付期限', 'To be paid'], 'dueOn', 'assessed')],
  evidence: [
    {
      key: 'paid',
      labels: w.label('补偿兑付', 'Compensation paid'),
      words: ['生态保护补偿', '生态补偿', '横向补偿'],
      day: 'paidOn',
      states: ['paid'],
    },
  ],
  list: w.list('name kind year payer payee due paid open dueOn', 'year due', 'kind payer payee'),
  form: [
    w.part('协议', 'Agreement', 'name kind payer payee year basis'),
    w.part('核算兑付', 'Calculation and payment', 'result due dueOn paid paidOn'),
  ],
})
