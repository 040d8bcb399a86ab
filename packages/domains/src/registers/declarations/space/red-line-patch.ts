import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 生态保护红线斑块: vectors are closed by default. */
export const redLinePatch = declare({
  key: 'red-line-patch',
  labels: w.label('生态保护红线斑块', 'Ecological red line patches'),
  group: 'space',
  purpose: w.label(
    '红线划定、调整和监管的斑块台账',
    'Patches of the red line: delineation, adjustment and supervision',
  ),
  answers: ['生态保护红线', '重点生态功能区管控政策', '移交的生态破坏问题'],
  title: 'code',
  fields: [
    w.must(w.text('code', '斑块编码', 'Patch code', { max: 60 })),
    w.text('name', '名称', 'Name'),
    w.must(w.choice('function', '主导功能', 'Main function', 'red-line-function')),
    w.number('area', '面积', 'Area', { unit: '公顷', least: 0 }),
    w.closed(w.polygon('boundary', '边界', 'Boundary')),
    w.text('version', '划定成果版本', 'Version of the delineation', { max: 60 }),
    w.record('protectedArea', '所在保护地', 'Protected area', 'protected-area'),
    w.pastDate('drawnOn', '划定（调整）日期', 'Delineated on'),
    w.pastDate('supervisedOn', '最近监管日期', 'Last supervised on'),
    w.count('disturbances', '人为活动图斑', 'Disturbances found', { unit: '个' }),
    w.unit('supervisingUnit', '监管单位', 'Supervising unit'),
  ],
  businessKey: ['code', 'version'],
  states: [
    w.state('drawn', '已划定', 'Delineated', { tone: 'good' }),
    w.waiting('adjusting', '调整报批中', 'Being adjusted'),
    w.ended('superseded', '已由新版本取代', 'Superseded', 'ended'),
  ],
  transitions: [
    w.act('supervise', ['登记监管', 'Record supervision'], 'drawn > drawn', 'keeper', {
      asks: ['supervisedOn', 'disturbances'],
      guards: [w.filled('supervisedOn', 'disturbances')],
    }),
    w.act('adjust', ['启动调整', 'Begin an adjustment'], 'drawn > adjusting', 'decider', { note: true }),
    w.act('keep', ['维持', 'Keep'], 'adjusting > drawn', 'decider', { note: true }),
    w.act('supersede', ['以新版本取代', 'Supersede'], 'adjusting > superseded', 'decider', { note: true }),
  ],
  due: [w.dueEvery('supervise', ['季度监管', 'Quarterly supervision'], 'supervisedOn', 'P3M', 'drawn')],
  evidence: [
    {
      key: 'supervised',
      labels: w.label('红线监管', 'Red line supervised'),
      words: ['生态保护红线'],
      day: 'supervisedOn',
      states: ['drawn'],
    },
  ],
  list: w.list(
    'code name function area version supervisedOn disturbances supervisingUnit',
    'area supervisedOn',
    'function supervisingUnit',
  ),
  form: [
    w.part('斑块', 'Patch', 'code name function area boundary version protectedArea drawnOn'),
    w.part('监管', 'Supervision', 'supervisingUnit supervisedOn disturbances'),
  ],
  map: { field: 'boundary', colourBy: 'function' },
})
