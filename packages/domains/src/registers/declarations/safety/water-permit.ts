import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 取水许可 (recorded). */
export const waterPermit = declare({
  key: 'water-permit',
  labels: w.label('取水许可', 'Water permits'),
  group: 'safety',
  purpose: w.label('取水许可的登记、用量和核查', 'Permits to take water: registration, use and checks'),
  answers: ['水资源管理(“四水四定”、地下水超采治理)', '水资源评估论证制度'],
  title: 'holder',
  fields: [
    w.must(w.text('holder', '取水单位', 'Holder')),
    w.must(w.text('permit', '许可证号', 'Permit', { max: 60 })),
    w.choice('source', '水源', 'Source', 'water-source'),
    w.point('place', '取水口', 'Intake'),
    w.must(w.number('allowed', '许可水量', 'Allowed', { unit: '万立方米/年', least: 0 })),
    w.number('used', '年取水量', 'Taken in the year', { unit: '万立方米', least: 0 }),
    w.computed('usedShare', '用水占比', 'Share used', { kind: 'share', of: 'used', by: 'allowed' }, '%'),
    w.text('assessment', '论证报告批复', 'Approval of the assessment', { max: 80 }),
    w.date('validTo', '有效期至', 'Valid to'),
    w.pastDate('checkedOn', '最近核查', 'Last checked on'),
  ],
  businessKey: ['permit'],
  states: [
    w.state('valid', '有效', 'Valid', { tone: 'good' }),
    w.ended('ended', '失效或注销', 'Ended', 'ended'),
  ],
  transitions: [
    w.act('check', ['登记核查', 'Record a check'], 'valid > valid', 'keeper', {
      asks: ['used', 'checkedOn'],
      guards: [w.filled('used', 'checkedOn')],
    }),
    w.act('end', ['注销', 'End'], 'valid > ended', 'keeper', { note: true }),
  ],
  due: [
    w.remindEarly(w.answeredByChange(w.dueBy('renew', ['到期', 'Ends'], 'validTo', 'valid'))),
    w.dueEvery('check', ['年度核查', 'Yearly check'], 'checkedOn', 'P1Y', 'valid'),
  ],
  evidence: [
    {
      key: 'checked',
      labels: w.label('取水核查', 'Permits checked'),
      words: ['水资源', '取用水', '地下水'],
      day: 'checkedOn',
      states: ['valid'],
    },
  ],
  list: w.list('holder permit source allowed used usedShare validTo checkedOn', 'validTo allowed', 'source'),
  form: [
    w.part('许可', 'Permit', 'holder permit source place allowed assessment validTo'),
    w.part('核查', 'Check', 'used checkedOn'),
  ],
  map: { field: 'place', colourBy: 'source' },
})
