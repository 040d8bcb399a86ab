import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 避险搬迁. */
export const relocation = declare({
  key: 'relocation',
  labels: w.label('避险搬迁', 'Hazard-avoidance relocation'),
  group: 'restoration',
  purpose: w.label('生态及地质灾害避险搬迁逐户进度', 'Households moved out of danger, one by one'),
  answers: ['生态及地质灾害避险搬迁实施方案'],
  title: 'household',
  fields: [
    w.must(w.text('household', '户编号', 'Household', { max: 40 })),
    w.person('head', '户主', 'Head of the household'),
    w.must(w.text('from', '迁出地', 'From')),
    w.text('to', '安置地', 'To'),
    w.choice('hazard', '灾害类型', 'Hazard', 'hazard-kind'),
    w.count('people', '人数', 'People', { unit: '人' }),
    w.date('plannedOn', '计划搬迁', 'Planned for'),
    w.pastDate('movedOn', '入住日期', 'Moved in on'),
    w.pastDate('clearedOn', '旧宅拆除复绿', 'Old site cleared on'),
    w.money('subsidy', '补助', 'Subsidy'),
  ],
  businessKey: ['household'],
  states: [
    w.state('listed', '已纳入', 'Listed'),
    w.state('agreed', '已签约', 'Agreed'),
    w.state('moved', '已入住', 'Moved in'),
    w.ended('done', '旧宅已拆除', 'Old site cleared'),
    w.ended('left', '退出', 'Withdrawn', 'ended'),
  ],
  transitions: [
    w.act('agree', ['签约', 'Record the agreement'], 'listed > agreed', 'keeper', {
      asks: ['to'],
      guards: [w.filled('to')],
    }),
    w.act('move', ['入住', 'Record the move'], 'agreed > moved', 'keeper', {
      asks: ['movedOn'],
      guards: [w.filled('movedOn')],
    }),
    w.act('clear', ['拆除复绿', 'Record the clearing'], 'moved > done', 'keeper', {
      asks: ['clearedOn', 'subsidy'],
      guards: [w.filled('clearedOn')],
    }),
    w.act('leave', ['退出', 'Withdraw'], 'listed|agreed > left', 'decider', { note: true }),
  ],
  due: [
    w.answeredBy(w.dueBy('move', ['计划搬迁', 'To be moved'], 'plannedOn', 'listed|agreed'), 'agree', 'move'),
  ],
  evidence: [
    {
      key: 'moved',
      labels: w.label('搬迁入住', 'Households moved'),
      words: ['避险搬迁'],
      day: 'movedOn',
      states: ['moved', 'done'],
    },
  ],
  list: w.list('household from to hazard people plannedOn movedOn clearedOn', 'plannedOn people', 'hazard'),
  form: [
    w.part('户', 'Household', 'household head from to hazard people'),
    w.part('进度', 'Progress', 'plannedOn movedOn clearedOn subsidy'),
  ],
})
