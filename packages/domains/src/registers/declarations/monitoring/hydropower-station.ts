import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 水电站及核定生态流量. */
export const hydropowerStation = declare({
  key: 'hydropower-station',
  labels: w.label('水电站和生态流量', 'Hydropower stations'),
  group: 'monitoring',
  purpose: w.label(
    '电站、核定下泄流量、在线监控和达标情况',
    'Stations, the flow they must release, and whether they do',
  ),
  answers: ['保护区内设施和活动清单(水电、旅游、交通、居民点)', '水生态保护监控信息系统'],
  title: 'name',
  fields: [
    w.must(w.text('name', '电站名称', 'Station')),
    w.text('river', '所在河流', 'River'),
    w.must(w.point('place', '位置', 'Place')),
    w.number('capacity', '装机容量', 'Capacity', { unit: '千瓦', least: 0 }),
    w.must(
      w.number('approvedFlow', '核定生态流量', 'Approved ecological flow', { unit: '立方米/秒', least: 0 }),
    ),
    w.text('approval', '核定文号', 'Number of the approval', { max: 80 }),
    w.text('owner', '业主', 'Owner'),
    w.unit('supervisor', '监管单位', 'Supervising unit'),
    w.yesNo('online', '接入在线监控', 'Online monitoring'),
    w.choice('rectification', '整改类别', 'Class of rectification', 'hydropower-class'),
    w.number('measuredFlow', '实测流量', 'Measured flow', { unit: '立方米/秒', least: 0 }),
    w.computed(
      'flowShare',
      '达标率',
      'Share of the approved flow',
      { kind: 'share', of: 'measuredFlow', by: 'approvedFlow' },
      '%',
    ),
    w.pastDate('checkedOn', '最近核查', 'Last checked on'),
  ],
  businessKey: ['name'],
  states: [
    w.state('running', '运行', 'Running', { tone: 'good' }),
    w.state('short', '流量不足', 'Flow short', { tone: 'late' }),
    w.ended('retired', '退出', 'Retired', 'ended'),
  ],
  transitions: [
    w.act(
      'check',
      ['核查达标', 'Find the flow met'],
      'running|short > running',
      { unit: 'supervisor' },
      { asks: ['measuredFlow', 'checkedOn'], guards: [w.filled('measuredFlow', 'checkedOn')] },
    ),
    w.act(
      'fall',
      ['核查不达标', 'Find the flow short'],
      'running > short',
      { unit: 'supervisor' },
      { asks: ['measuredFlow', 'checkedOn'], note: true, guards: [w.filled('measuredFlow', 'checkedOn')] },
    ),
    w.act('retire', ['退出', 'Retire'], 'running|short > retired', 'decider', { note: true }),
  ],
  due: [
    w.dueEvery('check', ['季度核查', 'Quarterly check'], 'checkedOn', 'P3M', 'running|short'),
    w.answeredBy(w.dueAfter('release', ['限期补足', 'To be made good'], 'short', 15), 'check'),
  ],
  evidence: [
    {
      key: 'checked',
      labels: w.label('流量核查', 'Flows checked'),
      words: ['生态流量', '水电'],
      day: 'checkedOn',
      states: ['running'],
      verified: true,
    },
  ],
  list: w.list(
    'name river capacity approvedFlow measuredFlow flowShare online checkedOn',
    'checkedOn capacity',
    'rectification supervisor online',
  ),
  form: [
    w.part('电站', 'Station', 'name river place capacity owner rectification'),
    w.part('生态流量', 'Flow', 'approvedFlow approval supervisor online measuredFlow checkedOn'),
  ],
  map: { field: 'place' },
})
