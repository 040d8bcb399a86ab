import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 宣传馆、博物馆、科普基地. */
export const educationBase = declare({
  key: 'education-base',
  labels: w.label('宣教场馆和基地', 'Education bases'),
  group: 'people',
  purpose: w.label(
    '宣传馆、博物馆、科普和自然教育基地',
    'Exhibition halls, museums, bases for science and nature education',
  ),
  answers: ['宣传馆、博物馆、科普基地、示范基地', '自然教育场馆、课堂、师资'],
  title: 'name',
  fields: [
    w.must(w.open(w.text('name', '名称', 'Name'))),
    w.must(w.open(w.choice('kind', '类型', 'Kind', 'base-kind'))),
    w.choice('level', '级别', 'Level', 'admin-level'),
    w.open(w.point('place', '位置', 'Place')),
    w.number('area', '面积', 'Area', { unit: '平方米', least: 0 }),
    w.count('teachers', '师资', 'Teachers', { unit: '人' }),
    w.count('courses', '课程', 'Courses', { unit: '门' }),
    w.count('visitors', '年接待', 'Visitors a year', { unit: '人次' }),
    w.unit('operator', '管理单位', 'Run by'),
    w.date('plannedOn', '计划建成', 'Planned for'),
    w.pastDate('openedOn', '开放日期', 'Opened on'),
  ],
  businessKey: ['name'],
  states: [
    w.state('planned', '筹建', 'Planned'),
    w.state('open', '开放', 'Open', { tone: 'good' }),
    w.ended('closed', '关闭', 'Closed', 'ended'),
  ],
  transitions: [
    w.act('open', ['建成开放', 'Open'], 'planned > open', 'keeper', {
      asks: ['openedOn'],
      guards: [w.filled('openedOn')],
    }),
    w.act('count', ['登记接待', 'Record visitors'], 'open > open', 'keeper', {
      asks: ['visitors', 'courses', 'teachers'],
      guards: [w.filled('visitors')],
    }),
    w.act('close', ['关闭', 'Close'], 'open > closed', 'keeper', { note: true }),
  ],
  due: [w.dueBy('open', ['计划建成', 'To be open'], 'plannedOn', 'planned')],
  evidence: [
    {
      key: 'opened',
      labels: w.label('场馆开放', 'Bases opened'),
      words: ['宣传馆', '博物馆', '科普基地', '自然教育', '示范基地'],
      day: 'openedOn',
      states: ['open'],
    },
  ],
  list: w.list(
    'name kind level area visitors operator plannedOn openedOn',
    'openedOn visitors',
    'kind level operator',
  ),
  form: [
    w.part('场馆', 'Base', 'name kind level place area operator plannedOn openedOn'),
    w.part('运行', 'Running', 'teachers courses visitors'),
  ],
  map: { field: 'place', colourBy: 'kind' },
})
