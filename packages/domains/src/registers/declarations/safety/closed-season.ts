import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 禁渔期、禁猎期. */
export const closedSeason = declare({
  key: 'closed-season',
  labels: w.label('禁渔区期和禁猎区期', 'Closed seasons'),
  group: 'safety',
  purpose: w.label(
    '禁渔、禁猎的水域（区域）、时段、公告和执法',
    'Bans on fishing and hunting: area, period, notice and enforcement',
  ),
  answers: ['长江十年禁渔、重点流域禁渔', '禁猎区禁猎期', '禁渔期专项执法行动'],
  title: 'area',
  fields: [
    w.must(w.open(w.text('area', '水域（区域）', 'Waters or area'))),
    w.must(w.open(w.choice('kind', '类别', 'Kind', 'ban-kind'))),
    w.must(w.open(w.period('term', '时段', 'Term'))),
    w.open(w.text('notice', '公告文号', 'Notice', { max: 80 })),
    w.open(w.place('place', '范围', 'Extent')),
    w.text('exceptions', '例外', 'Exceptions'),
    w.unit('enforcer', '执法单位', 'Enforced by'),
    w.count('patrols', '执法巡查', 'Patrols', { unit: '次' }),
    w.count('cases', '查处案件', 'Cases', { unit: '起' }),
    w.pastDate('patrolledOn', '最近执法', 'Last enforced on'),
  ],
  businessKey: ['area', 'kind', 'term'],
  states: [
    w.state('announced', '已公告', 'Announced'),
    w.state('running', '执行中', 'In force', { tone: 'good' }),
    w.ended('ended', '已结束', 'Ended', 'ended'),
  ],
  transitions: [
    w.act('begin', ['开始执行', 'Begin'], 'announced > running', 'keeper', { guards: [w.filled('notice')] }),
    w.act(
      'enforce',
      ['登记执法', 'Record enforcement'],
      'running > running',
      { unit: 'enforcer' },
      { asks: ['patrols', 'cases', 'patrolledOn'], guards: [w.filled('patrols', 'patrolledOn')] },
    ),
    w.act('end', ['结束', 'End'], 'running > ended', 'keeper', {}),
  ],
  due: [w.dueEvery('enforce', ['每月执法', 'Monthly enforcement'], 'patrolledOn', 'P1M', 'running')],
  evidence: [
    {
      key: 'enforced',
      labels: w.label('禁渔执法', 'Bans enforced'),
      words: ['禁渔', '禁猎'],
      day: 'patrolledOn',
      states: ['running', 'ended'],
    },
  ],
  list: w.list('area kind term notice enforcer patrols cases patrolledOn', 'patrolledOn', 'kind enforcer'),
  form: [
    w.part('禁期', 'Ban', 'area kind term notice place exceptions'),
    w.part('执法', 'Enforcement', 'enforcer patrols cases patrolledOn'),
  ],
  map: { field: 'place', colourBy: 'kind' },
})
