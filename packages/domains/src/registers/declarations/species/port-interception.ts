import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 口岸截获. */
export const portInterception = declare({
  key: 'port-interception',
  labels: w.label('口岸截获', 'Port interceptions'),
  group: 'species',
  purpose: w.label(
    '口岸和寄递渠道的截获、鉴定和处置',
    'Interceptions at ports and in the post: identification and disposal',
  ),
  answers: ['口岸防控、反走私', '进出口食品农产品和饲料等安全风险监测'],
  title: 'number',
  fields: [
    w.must(w.text('number', '截获编号', 'Number', { max: 60 })),
    w.must(w.text('port', '口岸（渠道）', 'Port or channel')),
    w.must(w.pastDate('interceptedOn', '截获日期', 'Date')),
    w.taxon('taxon', '物种', 'Species'),
    w.count('quantity', '数量', 'Quantity'),
    w.choice('manner', '方式', 'Manner', 'smuggling-manner'),
    w.text('from', '来源国（地区）', 'From'),
    w.choice('disposal', '处置', 'Disposal', 'quarantine-treatment'),
    w.record('case', '立案', 'Case', 'case'),
    w.unit('unit', '截获单位', 'Intercepted by'),
  ],
  businessKey: ['number'],
  states: [w.state('intercepted', '已截获', 'Intercepted'), w.ended('closed', '已处置', 'Disposed of')],
  transitions: [
    w.act('close', ['处置', 'Dispose'], 'intercepted > closed', 'keeper', {
      asks: ['taxon', 'disposal', 'case'],
      guards: [w.filled('taxon', 'disposal')],
    }),
  ],
  evidence: [
    {
      key: 'intercepted',
      labels: w.label('口岸截获', 'Interceptions'),
      words: ['口岸', '走私', '邮寄', '携带'],
      day: 'interceptedOn',
      states: ['closed'],
    },
  ],
  list: w.list(
    'number port interceptedOn taxon quantity manner disposal case',
    'interceptedOn',
    'manner disposal unit',
  ),
  form: [w.part('截获', 'Interception', 'number port interceptedOn taxon quantity manner from unit')],
})
