import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 迁地保护设施: zoos, gardens, seed banks, rescue centres. */
export const exSituFacility = declare({
  key: 'ex-situ-facility',
  labels: w.label('迁地保护设施', 'Ex-situ facilities'),
  group: 'species',
  purpose: w.label(
    '动植物园、种质库、保藏中心、救护中心的能力和运行',
    'Zoos, botanical gardens, seed banks, culture collections, rescue centres: capacity and operation',
  ),
  answers: [
    '野生动物收容救护中心(站)、救助中心',
    '动植物园、种质资源库、微生物菌种保藏中心',
    '珍稀濒危动植物种质资源中心、救助点',
    '迁地保存繁育体系',
  ],
  title: 'name',
  fields: [
    w.must(w.open(w.text('name', '名称', 'Name'))),
    w.must(w.open(w.choice('kind', '类型', 'Kind', 'facility-kind'))),
    w.point('place', '位置', 'Place'),
    w.unit('operator', '管理单位', 'Run by'),
    w.count('capacity', '容量', 'Capacity'),
    w.text('licence', '许可证', 'Licence', { max: 80 }),
    w.date('licensedTo', '有效期至', 'Licence valid to'),
    w.computed('populations', '种群', 'Populations', {
      kind: 'count',
      register: 'ex-situ-population',
      field: 'facility',
    }),
    w.date('plannedOn', '计划建成', 'Planned for'),
    w.pastDate('openedOn', '建成日期', 'Opened on'),
  ],
  businessKey: ['name'],
  states: [
    w.state('planned', '筹建', 'Planned'),
    w.state('running', '运行', 'Running', { tone: 'good' }),
    w.ended('closed', '关闭', 'Closed', 'ended'),
  ],
  transitions: [
    w.act('open', ['建成投用', 'Open'], 'planned > running', 'keeper', {
      asks: ['openedOn'],
      guards: [w.filled('openedOn')],
    }),
    w.act('close', ['关闭', 'Close'], 'running > closed', 'decider', { note: true }),
  ],
  due: [
    w.dueBy('open', ['计划建成', 'To be open'], 'plannedOn', 'planned'),
    w.remindEarly(
      w.answeredByChange(w.dueBy('license', ['许可到期', 'Licence ends'], 'licensedTo', 'running')),
    ),
  ],
  evidence: [
    {
      key: 'opened',
      labels: w.label('设施建成', 'Facilities opened'),
      words: ['救护中心', '种质资源库', '植物园', '动物园', '迁地保护', '保藏中心'],
      day: 'openedOn',
      states: ['running'],
    },
  ],
  list: w.list(
    'name kind operator capacity populations licensedTo openedOn',
    'openedOn licensedTo',
    'kind operator',
  ),
  form: [
    w.part('设施', 'Facility', 'name kind place operator capacity licence licensedTo plannedOn openedOn'),
  ],
  map: { field: 'place', colourBy: 'kind' },
})
