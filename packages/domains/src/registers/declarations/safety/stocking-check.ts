import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 草畜平衡核查. */
export const stockingCheck = declare({
  key: 'stocking-check',
  labels: w.label('草畜平衡核查', 'Forage-livestock balance checks'),
  group: 'safety',
  purpose: w.label('核定载畜量、实际载畜量和减畜', 'Approved stock, actual stock, and reduction'),
  answers: ['草畜平衡定期巡查'],
  title: 'household',
  fields: [
    w.must(w.text('household', '户（场）', 'Household or farm')),
    w.must(w.pastDate('checkedOn', '核查日期', 'Checked on')),
    w.number('grassland', '草场面积', 'Grassland', { unit: '亩', least: 0 }),
    w.must(w.number('allowed', '核定载畜量', 'Approved stock', { unit: '羊单位', least: 0 })),
    w.must(w.number('found', '实际载畜量', 'Actual stock', { unit: '羊单位', least: 0 })),
    w.computed(
      'over',
      '超载',
      'Overstocked by',
      { kind: 'difference', of: 'found', less: 'allowed' },
      '羊单位',
    ),
    w.date('reduceBy', '减畜期限', 'To be reduced by'),
    w.pastDate('reducedOn', '减畜完成', 'Reduced on'),
    w.unit('team', '核查单位', 'Checked by'),
  ],
  states: [
    w.state('checked', '已核查', 'Checked'),
    w.state('over', '超载限期', 'To be reduced', { tone: 'late' }),
    w.ended('balanced', '达到平衡', 'In balance'),
  ],
  transitions: [
    w.act('order', ['责令减畜', 'Order a reduction'], 'checked > over', 'keeper', {
      asks: ['reduceBy'],
      guards: [w.filled('reduceBy')],
    }),
    w.act('balance', ['认定平衡', 'Find it balanced'], 'checked|over > balanced', 'keeper', {
      asks: ['reducedOn'],
      note: true,
    }),
  ],
  due: [w.answeredBy(w.dueBy('reduce', ['减畜期限', 'To be reduced'], 'reduceBy', 'over'), 'balance')],
  evidence: [
    {
      key: 'checked',
      labels: w.label('草畜平衡核查', 'Balance checked'),
      words: ['草畜平衡'],
      day: 'checkedOn',
      states: ['balanced', 'over'],
    },
  ],
  list: w.list('household checkedOn allowed found over reduceBy reducedOn team', 'checkedOn found', 'team'),
  form: [
    w.part('核查', 'Check', 'household checkedOn grassland allowed found team'),
    w.part('减畜', 'Reduction', 'reduceBy reducedOn'),
  ],
})
