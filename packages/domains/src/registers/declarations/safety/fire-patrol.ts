import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 森林草原防火巡查. */
export const firePatrol = declare({
  key: 'fire-patrol',
  labels: w.label('森林草原防火巡查', 'Fire patrols'),
  group: 'safety',
  purpose: w.label('防火巡查、值守和火源管控的记录', 'Patrols, watches and control of ignition sources'),
  answers: ['森林草原防火巡查和隐患排查', '防灭火培训和应急演练、防灭火队伍'],
  title: 'route',
  fields: [
    w.must(w.text('route', '巡查路线（区域）', 'Route')),
    w.must(w.pastDate('patrolledOn', '日期', 'Date')),
    w.choice('danger', '火险等级', 'Fire danger', 'fire-danger'),
    w.line('track', '轨迹', 'Track'),
    w.count('people', '人数', 'People', { unit: '人' }),
    w.number('length', '里程', 'Length', { unit: '千米', least: 0 }),
    w.count('checked', '检查人员车辆', 'People and vehicles checked', { unit: '人（车）次' }),
    w.count('stopped', '制止用火', 'Unlawful fires stopped', { unit: '起' }),
    w.unit('team', '巡查单位', 'Team'),
    w.prose('found', '发现情况', 'What was found'),
  ],
  states: w.listed,
  evidence: [
    {
      key: 'patrolled',
      labels: w.label('防火巡查', 'Fire patrols'),
      words: ['防火', '防灭火'],
      day: 'patrolledOn',
      states: ['listed'],
    },
  ],
  list: w.list('route patrolledOn danger team people length stopped', 'patrolledOn', 'danger team'),
  form: [w.part('巡查', 'Patrol', 'route patrolledOn danger team people track length checked stopped found')],
  map: { field: 'track', colourBy: 'danger' },
})
