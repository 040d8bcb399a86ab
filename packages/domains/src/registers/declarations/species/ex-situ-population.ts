import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 迁地保护种群档案. */
export const exSituPopulation = declare({
  key: 'ex-situ-population',
  labels: w.label('迁地保护种群', 'Ex-situ populations'),
  group: 'species',
  purpose: w.label(
    '一个种群一份档案：来源、数量、繁育、放归、监测',
    'One file per population: origin, numbers, breeding, release, monitoring',
  ),
  answers: ['迁地保护种群档案', '迁地保护种群监测管理', '迁地保护群落', '濒危植物扩繁'],
  title: 'name',
  fields: [
    w.must(w.text('name', '种群名称', 'Population')),
    w.must(w.taxon('taxon', '物种', 'Species')),
    w.must(w.record('facility', '设施', 'Facility', 'ex-situ-facility')),
    w.choice('origin', '来源', 'Origin', 'resource-origin'),
    w.text('studbook', '谱系号', 'Studbook', { max: 60 }),
    w.count('males', '雄', 'Males'),
    w.count('females', '雌', 'Females'),
    w.count('unsexed', '未知性别', 'Unsexed'),
    w.computed('size', '现存', 'Alive', { kind: 'sum', of: ['males', 'females', 'unsexed'] }, '只（株）'),
    w.count('founders', '奠基者', 'Founders'),
    w.number('kinship', '平均亲缘系数', 'Mean kinship', { least: 0, most: 1 }),
    w.number('diversity', '基因多样性', 'Gene diversity', { least: 0, most: 1 }),
    w.number('founderEquivalents', '奠基者基因组当量', 'Founder genome equivalents', { least: 0 }),
    w.prose('goal', '保育目标', 'Goal'),
    w.pastDate('countedOn', '盘点日期', 'Counted on'),
    w.computed('individuals', '个体档案', 'Individuals on file', {
      kind: 'count',
      register: 'ex-situ-individual',
      field: 'population',
    }),
  ],
  businessKey: ['name'],
  states: [
    w.state('kept', '保育中', 'Managed', { tone: 'good' }),
    w.ended('ended', '已终止', 'Ended', 'ended'),
  ],
  transitions: [
    w.act('count', ['盘点', 'Count'], 'kept > kept', 'keeper', {
      asks: ['males', 'females', 'unsexed', 'countedOn'],
      guards: [w.filled('countedOn')],
    }),
    w.act('assess', ['核算遗传指标', 'Calculate the genetic figures'], 'kept > kept', 'keeper', {
      asks: ['founders', 'kinship', 'diversity', 'founderEquivalents'],
      guards: [w.some('ex-situ-individual', 'population', 'alive'), w.filled('kinship', 'diversity')],
      command: 'stewardship.recordKinship',
    }),
    w.act('end', ['终止', 'End'], 'kept > ended', 'decider', { note: true }),
  ],
  due: [w.dueEvery('count', ['半年盘点', 'Half-yearly count'], 'countedOn', 'P6M', 'kept')],
  evidence: [
    {
      key: 'counted',
      labels: w.label('种群盘点', 'Populations counted'),
      words: ['迁地保护', '扩繁', '种群档案'],
      day: 'countedOn',
      states: ['kept'],
    },
  ],
  list: w.list(
    'name taxon facility males females size founders diversity countedOn',
    'countedOn',
    'facility origin',
  ),
  form: [
    w.part('种群', 'Population', 'name taxon facility origin studbook goal'),
    w.part(
      '数量与遗传',
      'Numbers and genetics',
      'males females unsexed founders countedOn kinship diversity founderEquivalents',
    ),
  ],
})
