import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 重点保护野生动植物名录 (local extract): from the national lists, kept current. */
export const protectedSpecies = declare({
  key: 'protected-species',
  labels: w.label('重点保护野生动植物名录', 'Protected wild animals and plants'),
  group: 'species',
  purpose: w.label(
    '从国家名录导出的本地名录，动态更新',
    'The local extract of the national lists, kept current',
  ),
  answers: ['重点保护野生动植物名录'],
  title: 'taxon',
  fields: [
    w.must(w.open(w.taxon('taxon', '中文名', 'Chinese name', { headings: ['物种', '物种名称'] }))),
    w.open(w.taxon('scientificName', '学名', 'Scientific name', { headings: ['拉丁名', '拉丁学名'] })),
    w.must(w.open(w.choice('group', '类群', 'Group', 'organism-group'))),
    w.must(w.open(w.choice('protectionLevel', '保护级别', 'Protection level', 'protection-level'))),
    w.open(w.choice('redList', '红色名录等级', 'Red List category', 'red-list-category')),
    w.open(w.text('listVersion', '依据名录及版本', 'List and version it follows')),
    w.text('population', '适用种群', 'Population covered', {
      help: w.label('如“仅限野外种群”', 'Such as "wild populations only"'),
    }),
    w.open(w.yesNo('endemic', '特有', 'Endemic')),
    w.prose('localDistribution', '本地分布', 'Local distribution'),
    w.unit('competentUnit', '主管部门', 'Competent unit'),
    w.pastDate('addedOn', '列入日期', 'Added on'),
    w.prose('basis', '本地记录依据', 'Evidence that it occurs here'),
  ],
  businessKey: ['taxon', 'listVersion'],
  states: [
    w.state('proposed', '拟列入', 'Proposed'),
    w.state('listed', '在录', 'Listed', { tone: 'good' }),
    w.ended('removed', '已移出', 'Removed', 'ended'),
  ],
  transitions: [
    w.act('list', ['列入名录', 'List'], 'proposed > listed', 'decider', {
      asks: ['addedOn'],
      guards: [w.filled('addedOn', 'basis')],
    }),
    w.act('revise', ['更新', 'Revise'], 'listed > listed', 'keeper', {
      asks: ['protectionLevel', 'redList', 'listVersion'],
      note: true,
    }),
    w.act('remove', ['移出', 'Remove'], 'listed > removed', 'decider', { note: true }),
  ],
  evidence: [
    {
      key: 'updated',
      labels: w.label('名录更新', 'List updated'),
      words: ['重点保护野生动植物名录', '重点保护野生动物名录', '重点保护野生植物名录'],
      day: 'addedOn',
      states: ['listed'],
    },
  ],
  list: w.list(
    'taxon scientificName group protectionLevel redList competentUnit addedOn',
    'addedOn',
    'group protectionLevel redList endemic competentUnit',
  ),
  form: [
    w.part('物种', 'Species', 'taxon scientificName group protectionLevel redList endemic'),
    w.part('依据', 'Basis', 'listVersion population localDistribution basis competentUnit addedOn'),
  ],
})
