import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 生态廊道: for migration and gene flow, against fragmentation. */
export const corridor = declare({
  key: 'corridor',
  labels: w.label('生态廊道', 'Ecological corridors'),
  group: 'space',
  purpose: w.label(
    '供迁移和基因交流的廊道及其建设、断点与成效',
    'Corridors for migration and gene flow: construction, breaks, effect',
  ),
  answers: ['生态廊道', '保护空间格局'],
  title: 'name',
  fields: [
    w.must(w.text('name', '名称', 'Name')),
    w.choices('species', '服务类群', 'Groups served', 'organism-group'),
    w.text('connects', '连接区域', 'What it connects'),
    w.closed(w.place('place', '位置', 'Place')),
    w.number('length', '长度', 'Length', { unit: '千米', least: 0 }),
    w.number('width', '宽度', 'Width', { unit: '米', least: 0 }),
    w.count('breaks', '断点数', 'Breaks', { unit: '处' }),
    w.count('mended', '已打通断点', 'Breaks reconnected', { unit: '处' }),
    w.computed(
      'mendedShare',
      '打通率',
      'Share reconnected',
      { kind: 'share', of: 'mended', by: 'breaks' },
      '%',
    ),
    w.record('project', '建设项目', 'Project', 'eco-project'),
    w.unit('buildingUnit', '建设单位', 'Building unit'),
    w.date('plannedOn', '计划完成', 'Planned for'),
    w.pastDate('builtOn', '建成日期', 'Built on'),
    w.prose('effect', '监测成效', 'Effect seen'),
  ],
  businessKey: ['name'],
  states: [
    w.state('planned', '规划', 'Planned'),
    w.state('building', '建设中', 'Being built'),
    w.ended('built', '已建成', 'Built'),
  ],
  transitions: [
    w.act('start', ['开工', 'Start'], 'planned > building', 'keeper'),
    w.act('progress', ['登记进度', 'Record progress'], 'building > building', 'keeper', {
      asks: ['mended', 'effect'],
      guards: [w.filled('mended')],
    }),
    w.act('finish', ['建成', 'Finish'], 'building > built', 'keeper', {
      asks: ['builtOn'],
      guards: [w.filled('builtOn')],
    }),
  ],
  due: [
    w.answeredBy(
      w.dueBy('finish', ['计划完成', 'To be finished'], 'plannedOn', 'planned|building'),
      'start',
      'finish',
    ),
  ],
  evidence: [
    {
      key: 'built',
      labels: w.label('廊道建成', 'Corridors built'),
      words: ['生态廊道'],
      day: 'builtOn',
      states: ['built'],
    },
  ],
  list: w.list(
    'name connects length breaks mended mendedShare buildingUnit plannedOn',
    'length plannedOn',
    'buildingUnit',
  ),
  form: [
    w.part('廊道', 'Corridor', 'name species connects place length width'),
    w.part('建设', 'Building', 'project buildingUnit breaks mended plannedOn builtOn effect'),
  ],
  map: { field: 'place' },
})
