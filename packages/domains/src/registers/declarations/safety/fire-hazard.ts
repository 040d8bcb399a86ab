import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 火灾隐患. */
export const fireHazard = declare({
  key: 'fire-hazard',
  labels: w.label('火灾隐患', 'Fire hazards'),
  group: 'safety',
  purpose: w.label('隐患排查、整改和复核', 'Hazards: found, put right, and confirmed by another unit'),
  answers: ['跨部门会商研判体系'],
  title: 'hazard',
  fields: [
    w.must(w.text('hazard', '隐患', 'Hazard')),
    w.must(w.pastDate('foundOn', '排查日期', 'Found on')),
    w.must(w.choice('grade', '等级', 'Grade', 'hazard-grade')),
    w.point('place', '位置', 'Place'),
    w.must(w.unit('rectifyingUnit', '整改单位', 'To be put right by')),
    w.prose('measure', '整改措施', 'Measure'),
    w.date('dueOn', '整改期限', 'Due'),
    w.pastDate('doneOn', '整改日期', 'Put right on'),
    w.pastDate('confirmedOn', '复核日期', 'Confirmed on'),
    w.files('after', '整改后照片', 'Photos afterwards'),
  ],
  states: [
    w.state('open', '待整改', 'Open'),
    w.waiting('claimed', '待复核', 'To be confirmed'),
    w.ended('closed', '已消除', 'Eliminated'),
  ],
  transitions: [
    w.act(
      'claim',
      ['报整改完成', 'Report completion'],
      'open > claimed',
      { unit: 'rectifyingUnit' },
      { asks: ['measure', 'doneOn'], guards: [w.filled('measure', 'doneOn'), w.attached('after')] },
    ),
    w.act('confirm', ['复核合格', 'Confirm'], 'claimed > closed', ['keeper', 'decider'], {
      asks: ['confirmedOn'],
      guards: [w.otherUnit('rectifyingUnit'), w.filled('confirmedOn')],
    }),
    w.act('return', ['复核不合格', 'Return'], 'claimed > open', ['keeper', 'decider'], {
      note: true,
      guards: [w.otherUnit('rectifyingUnit')],
    }),
  ],
  due: [w.answeredBy(w.dueBy('rectify', ['整改期限', 'Due'], 'dueOn', 'open'), 'claim')],
  evidence: [
    {
      key: 'closed',
      labels: w.label('隐患消除', 'Hazards eliminated'),
      words: ['隐患'],
      day: 'confirmedOn',
      states: ['closed'],
      verified: true,
    },
  ],
  list: w.list(
    'hazard foundOn grade rectifyingUnit dueOn doneOn confirmedOn',
    'foundOn dueOn',
    'grade rectifyingUnit',
  ),
  form: [
    w.part('隐患', 'Hazard', 'hazard foundOn grade place rectifyingUnit dueOn'),
    w.part('整改', 'Putting right', 'measure doneOn after confirmedOn'),
  ],
  map: { field: 'place', colourBy: 'grade' },
})
