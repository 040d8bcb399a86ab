import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 检查记录: one object, one checklist, results that become findings. */
export const inspection = declare({
  key: 'inspection',
  labels: w.label('检查记录', 'Inspections'),
  group: 'supervision',
  purpose: w.label(
    '对一个对象的一次检查：逐项结果、照片、问题',
    'One inspection of one object: results item by item, photos, problems',
  ),
  answers: [],
  title: 'title',
  fields: [
    w.must(w.text('title', '检查事项', 'Inspection')),
    w.record('campaign', '所属行动', 'Campaign', 'campaign'),
    w.record('object', '检查对象', 'Object', 'supervised-object'),
    w.record('checklist', '检查清单', 'Checklist', 'checklist'),
    w.must(w.pastDate('inspectedOn', '检查日期', 'Date')),
    w.point('place', '位置', 'Place'),
    w.text('inspectors', '检查人员', 'Inspectors'),
    w.unit('inspectedUnit', '被检查单位', 'Unit inspected'),
    w.prose('results', '逐项结果', 'Item by item', { max: 8000 }),
    w.must(w.count('problems', '问题数', 'Problems', { unit: '个' })),
    w.computed(
      'raised',
      '已转问题',
      'Findings raised',
      { kind: 'count', register: 'finding', field: 'inspection' },
      '个',
    ),
    w.files('photos', '照片', 'Photos'),
  ],
  states: [
    w.state('draft', '记录中', 'Being written'),
    w.state('done', '已检查', 'Done', { tone: 'good' }),
    w.ended('confirmed', '已确认', 'Confirmed'),
  ],
  transitions: [
    w.act('finish', ['完成检查', 'Finish'], 'draft > done', 'keeper', {
      guards: [w.filled('results', 'problems'), w.attached('photos')],
    }),
    w.act('confirm', ['审核确认', 'Confirm'], 'done > confirmed', ['decider', 'keeper'], {
      guards: [w.otherPerson('finish'), w.otherUnit('inspectedUnit')],
    }),
  ],
  evidence: [
    {
      key: 'inspected',
      labels: w.label('检查完成', 'Inspections done'),
      words: ['检查', '巡查', '抽查'],
      day: 'inspectedOn',
      states: ['done', 'confirmed'],
    },
  ],
  list: w.list(
    'title campaign object inspectedOn inspectors problems raised',
    'inspectedOn',
    'campaign inspectedUnit',
  ),
  form: [
    w.part(
      '检查',
      'Inspection',
      'title campaign object checklist inspectedOn place inspectors inspectedUnit',
    ),
    w.part('结果', 'Result', 'results problems photos'),
  ],
  map: { field: 'place' },
})
