import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 监测站点: what it watches, and whether it runs. */
export const monitoringStation = declare({
  key: 'monitoring-station',
  labels: w.label('监测站点', 'Monitoring stations'),
  group: 'monitoring',
  purpose: w.label(
    '各类监测站的布局、能力、运行和维护',
    'Stations of every kind: location, capacity, operation and upkeep',
  ),
  answers: [
    '监测站点和监测样地(线)、生态定位站点监测网络',
    '监测设施建设',
    '生物多样性监测网络(体系)',
    '生态环境监测网络',
    '地震监测站网',
    '生态质量综合监测站、生态样地监测',
    '草原监测网络',
    '野生动植物微生物监测网络',
  ],
  title: 'name',
  fields: [
    w.must(w.text('name', '站点名称', 'Station', { headings: ['站名'] })),
    w.text('code', '站点编码', 'Code', { max: 40 }),
    w.must(w.choice('kind', '站点类型', 'Kind', 'station-kind')),
    w.choice('level', '级别', 'Level', 'admin-level'),
    w.choices('elements', '监测要素', 'Elements monitored', 'monitoring-element'),
    w.must(w.point('place', '位置', 'Place')),
    w.number('elevation', '海拔', 'Elevation', { unit: '米', least: -500, most: 9000 }),
    w.unit('operator', '运行单位', 'Operator'),
    w.pastDate('builtOn', '建成日期', 'Built on'),
    w.choice('frequency', '监测频次', 'How often', 'frequency'),
    w.pastDate('lastDataOn', '最近数据', 'Latest data on'),
    w.pastDate('lastServicedOn', '最近维护', 'Last serviced on'),
    w.text('sendsTo', '数据去向', 'Data sent to'),
    w.computed(
      'devices',
      '设备数',
      'Devices',
      { kind: 'count', register: 'monitoring-device', field: 'station' },
      '台',
    ),
  ],
  businessKey: ['name'],
  states: [
    w.state('planned', '规划', 'Planned'),
    w.state('building', '建设中', 'Being built'),
    w.state('running', '运行', 'Running', { tone: 'good' }),
    w.state('down', '故障停运', 'Down', { tone: 'late' }),
    w.ended('closed', '已撤', 'Closed', 'ended'),
  ],
  transitions: [
    w.act('build', ['开工', 'Start building'], 'planned > building', 'keeper'),
    w.act('open', ['投运', 'Put into service'], 'building > running', 'keeper', {
      asks: ['builtOn'],
      guards: [w.filled('builtOn', 'operator')],
    }),
    w.act(
      'report',
      ['登记数据', 'Record data'],
      'running > running',
      { unit: 'operator' },
      { asks: ['lastDataOn'], guards: [w.filled('lastDataOn')] },
    ),
    w.act(
      'service',
      ['登记维护', 'Record service'],
      'running > running',
      { unit: 'operator' },
      { asks: ['lastServicedOn'], note: true, guards: [w.filled('lastServicedOn')] },
    ),
    w.act('fail', ['登记故障', 'Record a fault'], 'running > down', { unit: 'operator' }, { note: true }),
    w.act(
      'mend',
      ['恢复运行', 'Resume'],
      'down > running',
      { unit: 'operator' },
      { asks: ['lastServicedOn'], note: true, guards: [w.filled('lastServicedOn')] },
    ),
    w.act('close', ['撤站', 'Close'], 'running|down > closed', 'decider', { note: true }),
  ],
  due: [
    w.dueEvery('service', ['半年维护', 'Half-yearly service'], 'lastServicedOn', 'P6M', 'running'),
    w.dueAfter('mend', ['故障修复', 'To be repaired'], 'down', 15),
  ],
  evidence: [
    {
      key: 'built',
      labels: w.label('站点建成', 'Stations built'),
      words: ['监测站', '监测网络', '监测站点', '监测设施', '观测网络'],
      day: 'builtOn',
      states: ['running', 'down'],
    },
  ],
  list: w.list(
    'name kind level elements operator lastDataOn lastServicedOn devices',
    'lastDataOn builtOn',
    'kind level operator',
  ),
  form: [
    w.part('站点', 'Station', 'name code kind level elements place elevation'),
    w.part('运行', 'Running', 'operator builtOn frequency lastDataOn lastServicedOn sendsTo'),
  ],
  map: { field: 'place', colourBy: 'kind' },
})
