import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 禁牧休牧轮牧. */
export const grazingBan = declare({
  key: 'grazing-ban',
  labels: w.label('禁牧、休牧、轮牧', 'Grazing bans and rotation'),
  group: 'safety',
  purpose: w.label(
    '禁牧休牧轮牧的范围、期限、补助和巡查',
    'Bans, rests and rotations: area, term, subsidy and patrols',
  ),
  answers: ['草原禁牧、轮牧、休牧、草畜平衡、补助奖励'],
  title: 'area',
  fields: [
    w.must(w.text('area', '区域', 'Area')),
    w.must(w.choice('kind', '方式', 'Kind', 'grazing-kind')),
    w.number('size', '面积', 'Size', { unit: '万亩', least: 0 }),
    w.polygon('boundary', '范围', 'Extent'),
    w.must(w.period('term', '期限', 'Term')),
    w.text('notice', '公告文号', 'Notice', { max: 80 }),
    w.count('households', '涉及户数', 'Households', { unit: '户' }),
    w.money('subsidy', '补助奖励', 'Subsidy'),
    w.money('paid', '已兑付', 'Paid'),
    w.unit('manager', '管理单位', 'Managing unit'),
    w.pastDate('patrolledOn', '最近巡查', 'Last patrolled on'),
  ],
  businessKey: ['area', 'term'],
  states: [
    w.state('running', '执行中', 'In force', { tone: 'good' }),
    w.ended('ended', '期满', 'Ended', 'ended'),
  ],
  transitions: [
    w.act(
      'patrol',
      ['登记巡查', 'Record a patrol'],
      'running > running',
      { unit: 'manager' },
      { asks: ['patrolledOn'], note: true, guards: [w.filled('patrolledOn')] },
    ),
    w.act('pay', ['登记兑付', 'Record payment'], 'running > running', 'keeper', {
      asks: ['paid'],
      guards: [w.filled('paid')],
    }),
    w.act('end', ['期满', 'End'], 'running > ended', 'keeper', {}),
  ],
  due: [w.dueEvery('patrol', ['每月巡查', 'Monthly patrol'], 'patrolledOn', 'P1M', 'running')],
  evidence: [
    {
      key: 'patrolled',
      labels: w.label('禁牧巡查', 'Bans patrolled'),
      words: ['禁牧', '休牧', '轮牧'],
      day: 'patrolledOn',
      states: ['running'],
    },
  ],
  list: w.list(
    'area kind size term households subsidy paid manager patrolledOn',
    'size patrolledOn',
    'kind manager',
  ),
  form: [
    w.part('区域', 'Area', 'area kind size boundary term notice'),
    w.part('补助巡查', 'Subsidy and patrol', 'households subsidy paid manager patrolledOn'),
  ],
  map: { field: 'boundary', colourBy: 'kind' },
})
