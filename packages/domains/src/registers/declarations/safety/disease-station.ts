import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 疫源疫病监测站. */
export const diseaseStation = declare({
  key: 'disease-station',
  labels: w.label('疫源疫病监测站', 'Wildlife disease stations'),
  group: 'safety',
  purpose: w.label(
    '监测站的级别、覆盖区域、主动监测和值守',
    'Stations: grade, area covered, active surveillance, duty watch',
  ),
  answers: [
    '野生动物疫源疫病监测站',
    '主动监测预警体系',
    '动植物疫情、病虫害、外来入侵物种监测',
    '监测信息报告系统',
  ],
  title: 'name',
  fields: [
    w.must(w.text('name', '站名', 'Station')),
    w.must(w.choice('level', '级别', 'Grade', 'admin-level')),
    w.point('place', '位置', 'Place'),
    w.text('covers', '覆盖区域', 'Area covered'),
    w.choices('species', '重点物种类群', 'Priority groups', 'organism-group'),
    w.choices('diseases', '重点疫病', 'Priority diseases', 'wildlife-disease'),
    w.unit('operator', '管理单位', 'Run by'),
    w.count('staff', '监测员', 'Observers', { unit: '人' }),
    w.person('head', '负责人', 'Head'),
    w.pastDate('reportedOn', '最近日报（周报）', 'Last report'),
    w.pastDate('sampledOn', '最近主动采样', 'Last active sampling'),
  ],
  businessKey: ['name'],
  states: [
    w.state('running', '运行', 'Running', { tone: 'good' }),
    w.ended('closed', '撤销', 'Closed', 'ended'),
  ],
  transitions: [
    w.act(
      'report',
      ['登记报告', 'Record a report'],
      'running > running',
      { unit: 'operator' },
      { asks: ['reportedOn'], guards: [w.filled('reportedOn')] },
    ),
    w.act(
      'sample',
      ['登记采样', 'Record sampling'],
      'running > running',
      { unit: 'operator' },
      { asks: ['sampledOn'], guards: [w.filled('sampledOn')] },
    ),
    w.act('close', ['撤销', 'Close'], 'running > closed', 'decider', { note: true }),
  ],
  due: [
    w.dueEvery('report', ['周报', 'Weekly report'], 'reportedOn', 'P7D', 'running'),
    w.dueEvery('sample', ['半年主动采样', 'Half-yearly sampling'], 'sampledOn', 'P6M', 'running'),
  ],
  evidence: [
    {
      key: 'sampled',
      labels: w.label('主动监测', 'Active surveillance'),
      words: ['疫源疫病', '监测预警'],
      day: 'sampledOn',
      states: ['running'],
    },
  ],
  list: w.list(
    'name level covers operator staff reportedOn sampledOn',
    'reportedOn sampledOn',
    'level operator',
  ),
  form: [
    w.part('监测站', 'Station', 'name level place covers species diseases'),
    w.part('运行', 'Running', 'operator head staff reportedOn sampledOn'),
  ],
  map: { field: 'place', colourBy: 'level' },
})
