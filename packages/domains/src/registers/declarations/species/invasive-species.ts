import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 外来入侵物种名录: drawn up, revised, graded. */
export const invasiveSpecies = declare({
  key: 'invasive-species',
  labels: w.label('外来入侵物种名录', 'Invasive species list'),
  group: 'species',
  purpose: w.label(
    '本地外来入侵物种的名录、分级和动态更新',
    'The local list of invasive alien species, graded and kept current',
  ),
  answers: ['外来入侵物种名录'],
  title: 'taxon',
  fields: [
    w.must(w.open(w.taxon('taxon', '中文名', 'Chinese name', { headings: ['物种', '物种名称'] }))),
    w.open(w.taxon('scientificName', '学名', 'Scientific name')),
    w.must(w.open(w.choice('group', '类群', 'Group', 'organism-group'))),
    w.open(w.yesNo('national', '列入国家重点管理名录', 'On the national list')),
    w.open(w.choice('grade', '入侵等级', 'Grade', 'invasion-grade')),
    w.open(w.text('origin', '原产地', 'Origin')),
    w.open(w.choices('pathways', '传入途径', 'Pathways', 'introduction-pathway')),
    w.choices('habitats', '入侵生境', 'Habitats invaded', 'ecosystem-type'),
    w.pastDate('firstFoundOn', '本地首次发现', 'First found here'),
    w.prose('harm', '危害', 'Harm'),
    w.prose('control', '防控方法', 'Control methods'),
    w.computed('records', '普查记录', 'Census records', {
      kind: 'count',
      register: 'invasive-census',
      field: 'species',
    }),
    w.computed(
      'area',
      '发生面积',
      'Area found',
      { kind: 'total', register: 'invasive-census', field: 'species', of: 'area' },
      '公顷',
    ),
    w.pastDate('revisedOn', '最近修订', 'Revised on'),
  ],
  businessKey: ['taxon'],
  states: [
    w.state('proposed', '拟列入', 'Proposed'),
    w.state('listed', '在录', 'Listed', { tone: 'good' }),
    w.ended('removed', '移出', 'Removed', 'ended'),
  ],
  transitions: [
    w.act('list', ['列入', 'List'], 'proposed > listed', 'decider', {
      asks: ['grade', 'revisedOn'],
      guards: [w.filled('grade', 'revisedOn')],
    }),
    w.act('revise', ['修订', 'Revise'], 'listed > listed', 'keeper', {
      asks: ['grade', 'harm', 'control', 'revisedOn'],
      guards: [w.filled('revisedOn')],
    }),
    w.act('remove', ['移出', 'Remove'], 'listed > removed', 'decider', { note: true }),
  ],
  due: [w.dueEvery('revise', ['年度修订', 'Yearly revision'], 'revisedOn', 'P1Y', 'listed')],
  evidence: [
    {
      key: 'revised',
      labels: w.label('名录修订', 'List revised'),
      words: ['外来入侵物种名录'],
      day: 'revisedOn',
      states: ['listed'],
    },
  ],
  list: w.list(
    'taxon scientificName group national grade records area revisedOn',
    'revisedOn',
    'group national grade',
  ),
  form: [
    w.part(
      '物种',
      'Species',
      'taxon scientificName group national grade origin pathways habitats firstFoundOn',
    ),
    w.part('危害防控', 'Harm and control', 'harm control revisedOn'),
  ],
})
