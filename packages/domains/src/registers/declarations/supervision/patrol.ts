import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 巡护: team, track, effort. */
export const patrol = declare({
  key: 'patrol',
  labels: w.label('巡护', 'Patrols'),
  group: 'supervision',
  purpose: w.label('巡护队伍、轨迹、努力量和发现', 'Team, track, effort and sightings'),
  answers: ['巡护巡查', '双林长巡林', '草畜平衡定期巡查'],
  title: 'route',
  fields: [
    w.must(w.text('route', '巡护线路', 'Route')),
    w.must(w.pastDate('patrolledOn', '日期', 'Date')),
    w.choice('mandate', '任务', 'Mandate', 'patrol-mandate'),
    w.choice('transport', '方式', 'Transport', 'patrol-transport'),
    w.text('team', '队员', 'Team'),
    w.count('people', '人数', 'People', { unit: '人' }),
    w.line('track', '轨迹', 'Track'),
    w.number('length', '里程', 'Length', { unit: '千米', least: 0 }),
    w.number('hours', '时长', 'Hours', { unit: '小时', least: 0 }),
    w.computed(
      'sightings',
      '发现',
      'Sightings',
      { kind: 'count', register: 'sighting', field: 'patrol' },
      '处',
    ),
    w.record('protectedArea', '所在保护地', 'Protected area', 'protected-area'),
    w.prose('note', '情况', 'What happened'),
  ],
  states: w.listed,
  evidence: [
    {
      key: 'patrolled',
      labels: w.label('巡护开展', 'Patrols made'),
      words: ['巡护', '巡查', '巡林'],
      day: 'patrolledOn',
      states: ['listed'],
    },
  ],
  list: w.list(
    'route patrolledOn mandate transport people length hours sightings',
    'patrolledOn length',
    'mandate transport',
  ),
  form: [
    w.part('巡护', 'Patrol', 'route patrolledOn mandate transport team people protectedArea'),
    w.part('努力量', 'Effort', 'track length hours note'),
  ],
  map: { field: 'track', colourBy: 'mandate' },
})
