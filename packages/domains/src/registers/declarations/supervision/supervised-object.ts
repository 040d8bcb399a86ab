import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 保护区内设施和活动: objects that are to be looked at. */
export const supervisedObject = declare({
  key: 'supervised-object',
  labels: w.label('监管对象', 'Supervised objects'),
  group: 'supervision',
  purpose: w.label(
    '保护区内水电、旅游、道路、居民点、矿山等设施和活动',
    'Works and activities inside protected areas that are under supervision',
  ),
  answers: ['保护区内设施和活动清单(水电、旅游、交通、居民点)'],
  title: 'name',
  fields: [
    w.must(w.text('name', '名称', 'Name')),
    w.must(w.choice('kind', '对象类别', 'Kind', 'object-kind')),
    w.record('protectedArea', '所在保护地', 'Protected area', 'protected-area'),
    w.choice('zone', '所在分区', 'Zone', 'area-zone'),
    w.place('place', '位置', 'Place'),
    w.text('owner', '业主', 'Owner'),
    w.text('approval', '审批情况', 'Approvals', { max: 500 }),
    w.choice('disposal', '处置意见', 'Disposition', 'object-disposal'),
    w.unit('supervisor', '监管单位', 'Supervising unit'),
    w.choice('frequency', '检查频次', 'How often', 'frequency'),
    w.computed('lastCheckedOn', '最近检查', 'Last checked on', {
      kind: 'latest',
      register: 'inspection',
      field: 'object',
      of: 'inspectedOn',
    }),
    w.computed(
      'checks',
      '检查次数',
      'Checks',
      { kind: 'count', register: 'inspection', field: 'object' },
      '次',
    ),
    w.computed(
      'problems',
      '发现问题',
      'Problems',
      { kind: 'total', register: 'inspection', field: 'object', of: 'problems' },
      '个',
    ),
  ],
  businessKey: ['name'],
  states: [
    w.state('listed', '在册', 'Listed', { tone: 'good' }),
    w.ended('gone', '已退出', 'Withdrawn', 'ended'),
  ],
  transitions: [w.act('leave', ['退出', 'Withdraw'], 'listed > gone', 'decider', { note: true })],
  list: w.list(
    'name kind zone owner supervisor frequency lastCheckedOn checks problems',
    '',
    'kind zone disposal supervisor',
  ),
  form: [
    w.part('对象', 'Object', 'name kind protectedArea zone place owner approval disposal'),
    w.part('监管', 'Supervision', 'supervisor frequency'),
  ],
  map: { field: 'place', colourBy: 'kind' },
})
