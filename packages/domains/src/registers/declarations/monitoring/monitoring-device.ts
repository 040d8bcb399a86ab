import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 监测设备: cameras, sensors, drones and their upkeep. */
export const monitoringDevice = declare({
  key: 'monitoring-device',
  labels: w.label('监测设备', 'Monitoring devices'),
  group: 'monitoring',
  purpose: w.label(
    '红外相机、传感器、无人机等的布设、巡检和故障',
    'Camera traps, sensors, drones: deployment, checks and faults',
  ),
  answers: [
    '数字孪生、无人运维、红外感知',
    '卫星遥感和无人机航空遥感技术应用',
    '监测网络感知系统',
    '生态流量在线监控设施',
  ],
  title: 'number',
  fields: [
    w.must(w.text('number', '设备编号', 'Number', { max: 60 })),
    w.must(w.choice('kind', '设备类型', 'Kind', 'device-kind')),
    w.text('model', '型号', 'Model', { max: 80 }),
    w.record('station', '所属站点', 'Station', 'monitoring-station'),
    w.closed(w.point('place', '布设位置', 'Where it stands')),
    w.unit('owner', '管理单位', 'Looked after by'),
    w.pastDate('placedOn', '布设日期', 'Deployed on'),
    w.pastDate('checkedOn', '最近巡检', 'Last checked on'),
    w.date('calibrateBy', '检定有效期至', 'Calibration valid to'),
    w.text('fault', '故障', 'Fault'),
  ],
  businessKey: ['number'],
  states: [
    w.state('stock', '在库', 'In stock'),
    w.state('placed', '在用', 'In use', { tone: 'good' }),
    w.state('broken', '故障', 'Broken', { tone: 'late' }),
    w.ended('scrapped', '报废', 'Scrapped', 'ended'),
  ],
  transitions: [
    w.act('place', ['布设', 'Deploy'], 'stock > placed', 'keeper', {
      asks: ['placedOn', 'place'],
      guards: [w.filled('placedOn')],
    }),
    w.act('check', ['巡检', 'Check'], 'placed > placed', 'keeper', {
      asks: ['checkedOn'],
      guards: [w.filled('checkedOn')],
    }),
    w.act('calibrate', ['登记检定', 'Calibrate'], 'placed > placed', 'keeper', {
      asks: ['calibrateBy'],
      guards: [w.filled('calibrateBy')],
    }),
    w.act('fail', ['报故障', 'Report a fault'], 'placed > broken', 'keeper', {
      asks: ['fault'],
      guards: [w.filled('fault')],
    }),
    w.act('mend', ['修复', 'Record the repair'], 'broken > placed', 'keeper', {
      asks: ['checkedOn'],
      guards: [w.filled('checkedOn')],
    }),
    w.act('collect', ['收回', 'Collect'], 'placed|broken > stock', 'keeper'),
    w.act('scrap', ['报废', 'Scrap'], 'stock|broken > scrapped', 'decider', { note: true }),
  ],
  due: [
    w.dueEvery('check', ['季度巡检', 'Quarterly check'], 'checkedOn', 'P3M', 'placed'),
    w.remindEarly(w.dueBy('calibrate', ['检定到期', 'Calibration ends'], 'calibrateBy', 'placed')),
    w.dueAfter('mend', ['故障修复', 'To be repaired'], 'broken', 10),
  ],
  list: w.list(
    'number kind model station owner placedOn checkedOn calibrateBy fault',
    'checkedOn calibrateBy',
    'kind owner',
  ),
  form: [
    w.part('设备', 'Device', 'number kind model station place owner'),
    w.part('运维', 'Upkeep', 'placedOn checkedOn calibrateBy fault'),
  ],
  map: { field: 'place', colourBy: 'kind' },
})
