import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 生物多样性红色名录: assessments handed to the province. */
export const redListEntry = declare({
  key: 'red-list-entry',
  labels: w.label('红色名录评估', 'Red List assessments'),
  group: 'species',
  purpose: w.label('协助编制红色名录的逐物种评估', 'Species-by-species assessments for the Red List'),
  answers: ['生物多样性红色名录'],
  title: 'taxon',
  fields: [
    w.must(w.taxon('taxon', '物种', 'Species')),
    w.taxon('scientificName', '学名', 'Scientific name'),
    w.must(w.choice('group', '类群', 'Group', 'organism-group')),
    w.must(w.choice('category', '评估等级', 'Category', 'red-list-category')),
    w.text('criteria', '评估标准', 'Criteria', {
      help: w.label('如 A2c; B1ab(iii)', 'Such as A2c; B1ab(iii)'),
    }),
    w.number('extent', '分布范围', 'Extent of occurrence', { unit: '平方千米', least: 0 }),
    w.number('occupancy', '占有面积', 'Area of occupancy', { unit: '平方千米', least: 0 }),
    w.choices('threats', '威胁因素', 'Threats', 'threat-factor'),
    w.prose('rationale', '理由', 'Rationale', { max: 6000 }),
    w.text('assessors', '评估人', 'Assessors'),
    w.pastDate('assessedOn', '评估日期', 'Assessed on'),
    w.date('submittedOn', '报省日期', 'Sent to the province on'),
  ],
  businessKey: ['taxon', 'assessedOn'],
  states: [
    w.state('draft', '评估中', 'Being assessed'),
    w.waiting('reviewed', '已专家评审', 'Reviewed by experts'),
    w.ended('submitted', '已报省', 'Sent to the province'),
  ],
  transitions: [
    w.act('review', ['评审通过', 'Accept'], 'draft > reviewed', 'decider', {
      note: true,
      guards: [w.filled('assessedOn', 'rationale')],
    }),
    w.act('return', ['退回', 'Return'], 'reviewed > draft', 'decider', { note: true }),
    w.act('submit', ['报省', 'Send to the province'], 'reviewed > submitted', 'decider', {
      asks: ['submittedOn'],
      guards: [w.filled('submittedOn')],
    }),
  ],
  evidence: [
    {
      key: 'submitted',
      labels: w.label('红色名录报省', 'Assessments sent'),
      words: ['红色名录'],
      day: 'submittedOn',
      states: ['submitted'],
    },
  ],
  list: w.list('taxon group category criteria assessedOn submittedOn', 'assessedOn', 'group category'),
  form: [
    w.part('物种', 'Species', 'taxon scientificName group category criteria'),
    w.part('依据', 'Basis', 'extent occupancy threats rationale assessors assessedOn submittedOn'),
  ],
})
