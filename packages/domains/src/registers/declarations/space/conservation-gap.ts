import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 保护空缺: found, then filled by a named measure. */
export const conservationGap = declare({
  key: 'conservation-gap',
  labels: w.label('保护空缺', 'Conservation gaps'),
  group: 'space',
  purpose: w.label('保护空缺的识别、方案与填补', 'Gaps: found, planned for, filled'),
  answers: ['保护空缺填补', '生物多样性保护优先区域监管'],
  title: 'name',
  fields: [
    w.must(w.text('name', '空缺名称', 'Gap')),
    w.must(w.choice('kind', '空缺类型', 'Kind', 'gap-kind')),
    w.text('subject', '涉及物种或生态系统', 'Species or ecosystem'),
    w.closed(w.place('place', '位置', 'Place')),
    w.number('area', '面积', 'Area', { unit: '公顷', least: 0 }),
    w.prose('analysis', '识别依据', 'How it was found'),
    w.prose('measure', '填补措施', 'Measure'),
    w.unit('unit', '填补责任单位', 'Unit in charge'),
    w.date('dueOn', '计划填补', 'To be filled by'),
    w.pastDate('filledOn', '填补日期', 'Filled on'),
    w.files('proof', '证明材料', 'Proof'),
  ],
  businessKey: ['name'],
  states: [
    w.state('found', '已识别', 'Found'),
    w.state('filling', '填补中', 'Being filled'),
    w.waiting('claimed', '申请认定', 'Awaiting confirmation'),
    w.ended('filled', '已填补', 'Filled'),
  ],
  transitions: [
    w.act('plan', ['制定措施', 'Plan'], 'found > filling', 'keeper', {
      asks: ['measure', 'unit', 'dueOn'],
      guards: [w.filled('measure', 'unit', 'dueOn')],
    }),
    w.act(
      'claim',
      ['申请认定', 'Ask for confirmation'],
      'filling > claimed',
      { unit: 'unit' },
      { asks: ['filledOn'], guards: [w.filled('filledOn'), w.attached('proof')] },
    ),
    w.act('confirm', ['认定填补', 'Confirm'], 'claimed > filled', 'decider', {
      note: true,
      guards: [w.otherUnit('unit')],
    }),
    w.act('return', ['退回', 'Return'], 'claimed > filling', 'decider', {
      note: true,
      guards: [w.otherUnit('unit')],
    }),
  ],
  due: [w.answeredBy(w.dueBy('fill', ['填补期限', 'To be filled'], 'dueOn', 'filling'), 'claim')],
  evidence: [
    {
      key: 'filled',
      labels: w.label('空缺填补', 'Gaps filled'),
      words: ['保护空缺'],
      day: 'filledOn',
      states: ['filled'],
      verified: true,
    },
  ],
  list: w.list('name kind subject area unit dueOn filledOn', 'dueOn area', 'kind unit'),
  form: [
    w.part('空缺', 'Gap', 'name kind subject place area analysis'),
    w.part('填补', 'Filling', 'measure unit dueOn filledOn proof'),
  ],
  map: { field: 'place', colourBy: 'kind' },
})
