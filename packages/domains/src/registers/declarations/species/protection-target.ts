import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 重点保护对象: what is protected, how it is threatened, which habitat measures were chosen. */
export const protectionTarget = declare({
  key: 'protection-target',
  labels: w.label('重点保护对象', 'Protection targets'),
  group: 'species',
  purpose: w.label(
    '列明保护对象、受威胁程度和采取的栖息地措施',
    'Each target with its threat level and the habitat measures taken',
  ),
  answers: ['重点保护对象及其受威胁程度', '国家重点保护野生动物资源保护(物种清单)', '物种保护空间体系'],
  title: 'taxon',
  fields: [
    w.must(w.taxon('taxon', '物种', 'Species', { headings: ['中文名', '物种名称'] })),
    w.taxon('scientificName', '学名', 'Scientific name'),
    w.must(w.choice('targetKind', '对象类别', 'Kind of target', 'target-kind')),
    w.choice('protectionLevel', '保护级别', 'Protection level', 'protection-level'),
    w.choice('threatLevel', '受威胁等级', 'Threat level', 'red-list-category'),
    w.choices('threats', '主要威胁', 'Main threats', 'threat-factor'),
    w.prose('distribution', '分布', 'Distribution'),
    w.closed(w.place('habitat', '重要栖息地', 'Key habitat')),
    w.number('habitatArea', '栖息地面积', 'Habitat area', { unit: '公顷', least: 0 }),
    w.count('population', '种群估计', 'Population estimate', { unit: '只（株）' }),
    w.number('populationYear', '估计年份', 'Year of the estimate', { whole: true, least: 1950, most: 2100 }),
    w.choice('trend', '种群趋势', 'Trend', 'population-trend'),
    w.prose('measures', '栖息地措施', 'Habitat measures'),
    w.unit('responsibleUnit', '责任单位', 'Unit in charge'),
    w.pastDate('assessedOn', '评估日期', 'Assessed on'),
    w.files('reports', '评估材料', 'Reports'),
  ],
  businessKey: ['taxon'],
  states: [
    w.state('draft', '拟列入', 'Proposed'),
    w.state('listed', '在册', 'Listed', { tone: 'good' }),
    w.ended('removed', '已调出', 'Taken off', 'ended'),
  ],
  transitions: [
    w.act('list', ['列入', 'List'], 'draft > listed', 'decider', { guards: [w.filled('measures')] }),
    w.act('reassess', ['重新评估', 'Reassess'], 'listed > listed', 'keeper', {
      asks: ['assessedOn', 'threatLevel', 'population', 'populationYear', 'trend'],
      guards: [w.filled('assessedOn')],
    }),
    w.act('remove', ['调出', 'Take off'], 'listed > removed', 'decider', { note: true }),
  ],
  due: [w.dueEvery('reassess', ['五年复评', 'Reassessment'], 'assessedOn', 'P5Y', 'listed')],
  evidence: [
    {
      key: 'assessed',
      labels: w.label('保护对象评估', 'Targets assessed'),
      words: ['受威胁程度', '保护对象', '旗舰物种'],
      day: 'assessedOn',
      states: ['listed'],
    },
  ],
  list: w.list(
    'taxon targetKind protectionLevel threatLevel trend responsibleUnit assessedOn',
    'assessedOn population',
    'targetKind protectionLevel threatLevel trend responsibleUnit',
  ),
  form: [
    w.part('对象', 'Target', 'taxon scientificName targetKind protectionLevel threatLevel threats'),
    w.part(
      '分布与种群',
      'Distribution and population',
      'distribution habitat habitatArea population populationYear trend',
    ),
    w.part('保护', 'Protection', 'measures responsibleUnit assessedOn reports'),
  ],
  map: { field: 'habitat', colourBy: 'threatLevel' },
})
