import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 外来物种风险评估: by a scheme with its parameters. */
export const riskAssessment = declare({
  key: 'risk-assessment',
  labels: w.label('外来物种风险评估', 'Risk assessments'),
  group: 'species',
  purpose: w.label(
    '按评估方案的参数集逐项打分，由系统算分，评审后用于审批和名录',
    'Rated item by item and scored by the parameter set of a scheme; reviewed, then used for permits and the list',
  ),
  answers: ['外来物种风险评价和监管技术支撑体系'],
  title: 'taxon',
  fields: [
    w.must(w.taxon('taxon', '物种', 'Species')),
    w.must(w.choice('scheme', '评估方案', 'Scheme', 'risk-scheme')),
    w.text('schemeVersion', '参数集版本', 'Parameter set', { max: 60 }),
    w.prose('answers', '各项打分', 'Answers', { max: 8000 }),
    w.number('score', '得分', 'Score'),
    w.choice('result', '结论', 'Result', 'risk-result'),
    w.choice('list', '列入名单', 'List', 'risk-list'),
    w.text('assessor', '评估人', 'Assessor'),
    w.pastDate('assessedOn', '评估日期', 'Assessed on'),
    w.prose('review', '评审意见', 'Review'),
    w.files('report', '报告', 'Report'),
  ],
  businessKey: ['taxon', 'scheme', 'assessedOn'],
  states: [
    w.state('draft', '评估中', 'Being assessed'),
    w.state('scored', '已评分', 'Scored', { locked: true }),
    w.waiting('submitted', '待评审', 'To be reviewed'),
    w.ended('accepted', '已评审', 'Reviewed'),
  ],
  transitions: [
    w.act('submit', ['提交评审', 'Submit'], 'scored > submitted', 'keeper', {
      guards: [w.filled('assessedOn')],
    }),
    w.act('score', ['逐项评分', 'Rate and score'], 'draft|scored > scored', 'keeper', {
      asks: ['schemeVersion', 'answers', 'score', 'result', 'list'],
      guards: [w.filled('score', 'result')],
      command: 'stewardship.scoreRisk',
    }),
    w.act('reopen', ['改评估信息', 'Change the assessment details'], 'scored > draft', 'keeper'),
    w.act('accept', ['评审通过', 'Accept'], 'submitted > accepted', 'decider', {
      asks: ['review'],
      guards: [w.otherPerson('submit'), w.filled('review')],
    }),
    w.act('return', ['退回', 'Return'], 'submitted > draft', 'decider', { note: true }),
  ],
  evidence: [
    {
      key: 'assessed',
      labels: w.label('风险评估', 'Risks assessed'),
      words: ['风险评估', '风险评价'],
      day: 'assessedOn',
      states: ['accepted'],
    },
  ],
  list: w.list(
    'taxon scheme schemeVersion score result list assessedOn',
    'assessedOn score',
    'scheme result list',
  ),
  form: [w.part('评估', 'Assessment', 'taxon scheme assessor assessedOn report')],
})
