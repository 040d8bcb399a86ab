import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 指示物种清单: each tied to the long-term monitoring that watches it. */
export const indicatorSpecies = declare({
  key: 'indicator-species',
  labels: w.label('指示物种清单', 'Indicator species'),
  group: 'species',
  purpose: w.label(
    '能反映生态质量的物种及其长期监测安排',
    'Species that show ecological quality, each with its long-term monitoring',
  ),
  answers: ['指示物种清单', '长期监测和周期性调查'],
  title: 'taxon',
  fields: [
    w.must(w.taxon('taxon', '物种', 'Species', { headings: ['中文名', '物种名称'] })),
    w.taxon('scientificName', '学名', 'Scientific name'),
    w.must(w.choice('group', '类群', 'Group', 'organism-group')),
    w.choice('ecosystem', '指示的生态系统', 'Ecosystem it indicates', 'ecosystem-type'),
    w.prose('meaning', '指示意义', 'What it shows'),
    w.text('measure', '监测指标', 'What is measured'),
    w.choice('frequency', '监测频次', 'How often', 'frequency'),
    w.record('station', '监测站点', 'Monitoring station', 'monitoring-station'),
    w.unit('monitoringUnit', '监测单位', 'Monitoring unit'),
    w.pastDate('lastMonitoredOn', '最近监测日期', 'Last monitored on'),
    w.prose('lastResult', '最近监测结果', 'Last result'),
  ],
  businessKey: ['taxon'],
  states: w.listed,
  transitions: [
    w.act('monitor', ['登记监测', 'Record monitoring'], 'listed > listed', 'keeper', {
      asks: ['lastMonitoredOn', 'lastResult'],
      guards: [w.filled('lastMonitoredOn', 'lastResult')],
    }),
  ],
  due: [w.dueEvery('monitor', ['年度监测', 'Yearly monitoring'], 'lastMonitoredOn', 'P1Y', 'listed')],
  evidence: [
    {
      key: 'monitored',
      labels: w.label('指示物种监测', 'Indicator species monitored'),
      words: ['指示物种', '长期监测', '周期性调查'],
      day: 'lastMonitoredOn',
      states: ['listed'],
    },
  ],
  list: w.list(
    'taxon group ecosystem measure frequency monitoringUnit lastMonitoredOn',
    'lastMonitoredOn',
    'group ecosystem frequency monitoringUnit',
  ),
  form: [
    w.part('物种', 'Species', 'taxon scientificName group ecosystem meaning'),
    w.part('监测', 'Monitoring', 'measure frequency station monitoringUnit lastMonitoredOn lastResult'),
  ],
})
