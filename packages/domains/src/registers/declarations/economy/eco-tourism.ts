import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 生态旅游产品和线路. */
export const ecoTourism = declare({
  key: 'eco-tourism',
  labels: w.label('生态旅游产品和线路', 'Eco-tourism'),
  group: 'economy',
  purpose: w.label(
    '推出的产品、线路及其环境容量',
    'Products and routes offered, and their carrying capacity',
  ),
  answers: ['生态旅游产品和线路'],
  title: 'name',
  fields: [
    w.must(w.open(w.text('name', '名称', 'Name'))),
    w.must(w.open(w.choice('kind', '类别', 'Kind', 'tourism-kind'))),
    w.open(w.line('route', '线路', 'Route')),
    w.count('capacity', '日环境容量', 'Carrying capacity, people a day', { unit: '人' }),
    w.count('visitors', '年接待', 'Visitors a year', { unit: '人次' }),
    w.money('income', '年收入', 'Yearly income'),
    w.unit('operator', '推出单位', 'Offered by'),
    w.pastDate('openedOn', '推出日期', 'Opened on'),
  ],
  businessKey: ['name'],
  states: [
    w.state('planned', '策划', 'Planned'),
    w.state('open', '开放', 'Open', { tone: 'good' }),
    w.ended('closed', '停用', 'Closed', 'ended'),
  ],
  transitions: [
    w.act('open', ['推出', 'Open'], 'planned > open', 'keeper', {
      asks: ['openedOn', 'capacity'],
      guards: [w.filled('openedOn', 'capacity')],
    }),
    w.act('count', ['登记接待', 'Record visitors'], 'open > open', 'keeper', {
      asks: ['visitors', 'income'],
      guards: [w.filled('visitors')],
    }),
    w.act('close', ['停用', 'Close'], 'open > closed', 'keeper', { note: true }),
  ],
  evidence: [
    {
      key: 'opened',
      labels: w.label('生态旅游推出', 'Routes opened'),
      words: ['生态旅游', '生态体验'],
      day: 'openedOn',
      states: ['open'],
    },
  ],
  list: w.list('name kind capacity visitors income operator openedOn', 'visitors openedOn', 'kind operator'),
  form: [
    w.part('产品', 'Product', 'name kind route operator openedOn'),
    w.part('接待', 'Visitors', 'capacity visitors income'),
  ],
  map: { field: 'route', colourBy: 'kind' },
})
