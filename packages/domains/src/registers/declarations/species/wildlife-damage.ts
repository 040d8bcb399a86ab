import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 野生动物致害补偿: claim, survey, assessment, notice, payment. */
export const wildlifeDamage = declare({
  key: 'wildlife-damage',
  labels: w.label('野生动物致害补偿', 'Wildlife damage claims'),
  group: 'species',
  purpose: w.label(
    '报案、现场查勘、核定、公示、兑付',
    'Claim, on-site survey, assessment, public notice, payment',
  ),
  answers: ['野生动物致害补偿机制'],
  title: 'number',
  fields: [
    w.must(w.text('number', '报案编号', 'Number', { max: 40 })),
    w.must(w.person('claimant', '受害人', 'Claimant')),
    w.personal(
      w.text('idLast', '身份证后四位', 'Last four characters of the ID', { max: 4, pattern: '^[0-9Xx]{4}$' }),
    ),
    w.must(w.text('village', '乡镇村', 'Township and village')),
    w.must(w.pastDate('happenedOn', '受害日期', 'Happened on')),
    w.must(w.pastDate('claimedOn', '报案日期', 'Claimed on')),
    w.must(w.choice('loss', '损失类型', 'Kind of loss', 'damage-loss')),
    w.taxon('taxon', '致害动物', 'Animal'),
    w.point('place', '位置', 'Place'),
    w.number('amountOfLoss', '损失数量', 'Quantity lost', { least: 0 }),
    w.text('lossUnit', '单位', 'Unit of quantity', { max: 20 }),
    w.pastDate('surveyedOn', '查勘日期', 'Surveyed on'),
    w.prose('survey', '查勘意见', 'Survey result'),
    w.files('photos', '查勘照片', 'Photos'),
    w.money('assessed', '核定损失', 'Assessed loss'),
    w.money('limit', '补偿限额', 'Limit of compensation'),
    w.money('compensation', '补偿金额', 'Compensation'),
    w.text('otherCase', '与相似报案的区别', 'How it differs from similar claims', { max: 500 }),
    w.choice('payer', '补偿渠道', 'Paid by', 'damage-payer'),
    w.pastDate('paidOn', '兑付日期', 'Paid on'),
    w.text('refusedBecause', '不予补偿理由', 'Why refused', { max: 500 }),
  ],
  businessKey: ['number'],
  states: [
    w.state('claimed', '已报案', 'Claimed'),
    w.state('surveyed', '已查勘', 'Surveyed'),
    w.state('assessed', '已核定', 'Assessed'),
    w.waiting('noticed', '公示中', 'In public notice'),
    w.state('approved', '待兑付', 'To be paid'),
    w.ended('paid', '已兑付', 'Paid'),
    w.ended('refused', '不予补偿', 'Refused', 'ended'),
  ],
  transitions: [
    w.act('survey', ['登记查勘', 'Record the survey'], 'claimed > surveyed', 'keeper', {
      asks: ['surveyedOn', 'survey'],
      guards: [
        w.filled('surveyedOn', 'survey'),
        w.attached('photos'),
        w.inOrder('happenedOn', 'claimedOn'),
        w.inOrder('claimedOn', 'surveyedOn'),
      ],
    }),
    w.act('assess', ['核定', 'Assess'], 'surveyed > assessed', 'keeper', {
      asks: ['assessed', 'limit', 'compensation', 'otherCase'],
      guards: [
        w.filled('assessed', 'compensation'),
        w.atMost('compensation', 'assessed'),
        w.atMost('compensation', 'limit'),
        w.alone('otherCase', 'village', 'happenedOn', 'loss'),
        w.otherPerson('survey'),
      ],
    }),
    w.act('refuse', ['不予补偿', 'Refuse'], 'claimed|surveyed > refused', 'decider', {
      asks: ['refusedBecause'],
      guards: [w.filled('refusedBecause')],
    }),
    w.act('notice', ['公示', 'Give public notice'], 'assessed > noticed', 'keeper'),
    w.act('object', ['异议重核', 'Objection: assess again'], 'noticed > surveyed', 'decider', { note: true }),
    w.act('approve', ['公示期满', 'Close the notice'], 'noticed > approved', 'decider', {
      guards: [w.waited(5)],
    }),
    w.act('pay', ['登记兑付', 'Record the payment'], 'approved > paid', 'keeper', {
      asks: ['payer', 'paidOn'],
      guards: [w.filled('payer', 'paidOn'), w.otherPerson('assess')],
    }),
  ],
  due: [
    w.dueAfter('survey', ['查勘时限', 'Survey due'], 'claimed', 3, 'working'),
    w.dueAfter('pay', ['兑付时限', 'Payment due'], 'approved', 30),
  ],
  evidence: [
    {
      key: 'paid',
      labels: w.label('致害补偿', 'Claims paid'),
      words: ['致害', '损害补偿'],
      day: 'paidOn',
      states: ['paid'],
    },
  ],
  list: w.list(
    'number village happenedOn loss taxon amountOfLoss assessed compensation paidOn',
    'claimedOn compensation',
    'loss payer',
  ),
  form: [
    w.part(
      '报案',
      'Claim',
      'number claimant idLast village happenedOn claimedOn loss taxon place amountOfLoss lossUnit',
    ),
    w.part('查勘', 'Survey', 'surveyedOn survey photos'),
  ],
  map: { field: 'place', colourBy: 'loss' },
})
