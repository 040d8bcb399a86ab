import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 数据共享: requests, approval, handing over. */
export const dataSharing = declare({
  key: 'data-sharing',
  labels: w.label('数据共享', 'Data sharing'),
  group: 'monitoring',
  purpose: w.label(
    '跨部门、跨层级数据共享的申请、审核、交付和用途',
    'Requests for data across departments and levels: reviewed, handed over, used',
  ),
  answers: ['数据共享', '基础数据', '甘肃省生态环境监测大数据管理平台'],
  title: 'dataset',
  fields: [
    w.must(w.text('dataset', '数据', 'Data')),
    w.must(w.unit('provider', '提供单位', 'Provider')),
    w.must(w.unit('requester', '申请单位', 'Requester')),
    w.must(w.prose('purpose', '用途', 'Purpose')),
    w.choice('classOfData', '数据级别', 'Class', 'data-class'),
    w.text('precision', '提供精度', 'Precision provided', {
      help: w.label('如 0.1°、县级', 'Such as 0.1° or county'),
    }),
    w.choice('form', '提供方式', 'Form', 'exchange-kind'),
    w.date('validTo', '使用期限', 'Use permitted until'),
    w.pastDate('deliveredOn', '交付日期', 'Handed over on'),
    w.prose('use', '使用情况', 'How it was used'),
  ],
  states: [
    w.state('asked', '申请', 'Asked for'),
    w.waiting('agreed', '同意共享', 'Agreed'),
    w.state('delivered', '已交付', 'Handed over', { tone: 'good' }),
    w.ended('ended', '使用到期', 'Ended', 'ended'),
    w.ended('refused', '不予共享', 'Refused', 'ended'),
  ],
  transitions: [
    w.act(
      'agree',
      ['同意', 'Agree'],
      'asked > agreed',
      { member: 'provider' },
      {
        asks: ['precision', 'form', 'validTo'],
        guards: [w.otherUnit('requester'), w.filled('precision', 'form')],
      },
    ),
    w.act(
      'refuse',
      ['不同意', 'Refuse'],
      'asked > refused',
      { member: 'provider' },
      { note: true, guards: [w.otherUnit('requester')] },
    ),
    w.act(
      'deliver',
      ['交付', 'Hand over'],
      'agreed > delivered',
      { member: 'provider' },
      { asks: ['deliveredOn'], guards: [w.filled('deliveredOn')] },
    ),
    w.act(
      'tell',
      ['反馈使用', 'Report the use'],
      'delivered > delivered',
      { unit: 'requester' },
      { asks: ['use'], guards: [w.filled('use')] },
    ),
    w.act('end', ['到期', 'End'], 'delivered > ended', [{ member: 'provider' }, 'decider'], {}),
  ],
  due: [
    w.answeredBy(w.dueAfter('answer', ['答复申请', 'Answer'], 'asked', 10, 'working'), 'agree'),
    w.dueBy('end', ['使用到期', 'Use ends'], 'validTo', 'delivered'),
  ],
  evidence: [
    {
      key: 'delivered',
      labels: w.label('数据交付', 'Data handed over'),
      words: ['数据共享', '共享机制'],
      day: 'deliveredOn',
      states: ['delivered', 'ended'],
      verified: true,
    },
  ],
  list: w.list(
    'dataset provider requester classOfData precision form validTo deliveredOn',
    'deliveredOn validTo',
    'provider requester classOfData form',
  ),
  form: [
    w.part('申请', 'Request', 'dataset provider requester purpose classOfData'),
    w.part('提供', 'Handing over', 'precision form validTo deliveredOn use'),
  ],
})
