import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 影响评价: screened, scoped, opined on; response measures become dated checks. */
export const impactEvaluation = declare({
  key: 'impact-evaluation',
  labels: w.label('生物多样性影响评价', 'Biodiversity impact assessments'),
  group: 'space',
  purpose: w.label(
    '项目范围筛查、评价、意见和响应措施',
    'Screening of a project, its assessment, the opinion, and the measures that follow',
  ),
  answers: ['影响评价'],
  title: 'project',
  fields: [
    w.must(w.text('project', '项目', 'Project')),
    w.must(w.choice('kind', '项目类型', 'Kind', 'impact-kind')),
    w.text('developer', '建设单位', 'Developer'),
    w.must(w.polygon('extent', '项目范围', 'Extent')),
    w.choice('redLine', '涉及红线', 'Touches the red line', 'screening-answer'),
    w.choice('protectedAreas', '涉及保护地', 'Touches protected areas', 'screening-answer'),
    w.choice('sensitive', '涉及敏感记录', 'Touches sensitive records', 'screening-answer'),
    w.pastDate('screenedOn', '筛查日期', 'Screened on'),
    w.prose('scope', '评价范围和内容', 'Scope'),
    w.text('method', '评价方法', 'Method'),
    w.prose('impacts', '影响', 'Impacts', { max: 6000 }),
    w.prose('opinion', '意见', 'Opinion', { max: 6000 }),
    w.choice('conclusion', '结论', 'Conclusion', 'impact-conclusion'),
    w.pastDate('opinedOn', '意见日期', 'Opinion given on'),
    w.prose('measures', '响应措施', 'Response measures', { max: 6000 }),
    w.computed('checks', '跟踪核查', 'Checks', {
      kind: 'count',
      register: 'impact-check',
      field: 'evaluation',
    }),
    w.files('report', '报告', 'Report'),
  ],
  businessKey: ['project'],
  states: [
    w.state('submitted', '待筛查', 'To be screened'),
    w.state('screened', '已筛查', 'Screened'),
    w.state('evaluating', '评价中', 'Being assessed'),
    w.state('opined', '已出具意见', 'Opinion given', { tone: 'good' }),
    w.ended('ended', '跟踪结束', 'Ended'),
    w.ended('refused', '不予同意', 'Refused', 'ended'),
  ],
  transitions: [
    w.act('screen', ['登记筛查', 'Record the screening'], 'submitted > screened', 'keeper', {
      asks: ['redLine', 'protectedAreas', 'sensitive', 'screenedOn'],
      guards: [w.filled('redLine', 'protectedAreas', 'sensitive', 'screenedOn')],
      command: 'stewardship.screenProject',
    }),
    w.act('scope', ['确定范围', 'Set the scope'], 'screened > evaluating', 'keeper', {
      asks: ['scope', 'method'],
      guards: [w.filled('scope', 'method')],
    }),
    w.act('opine', ['出具意见', 'Give the opinion'], 'evaluating > opined', 'decider', {
      asks: ['impacts', 'opinion', 'conclusion', 'opinedOn', 'measures'],
      guards: [w.filled('impacts', 'opinion', 'conclusion', 'opinedOn', 'measures'), w.attached('report')],
    }),
    w.act('refuse', ['不予同意', 'Refuse'], 'screened|evaluating > refused', 'decider', { note: true }),
    w.act('end', ['结束跟踪', 'End the follow-up'], 'opined > ended', 'decider', {
      guards: [w.some('impact-check', 'evaluation', 'done'), w.all('impact-check', 'evaluation', 'done')],
    }),
  ],
  due: [w.dueAfter('screen', ['筛查时限', 'Screening due'], 'submitted', 5, 'working')],
  evidence: [
    {
      key: 'opined',
      labels: w.label('影响评价', 'Impacts assessed'),
      words: ['影响评价'],
      day: 'opinedOn',
      states: ['opined', 'ended'],
    },
  ],
  list: w.list(
    'project kind developer redLine protectedAreas sensitive conclusion opinedOn checks',
    'opinedOn',
    'kind redLine protectedAreas conclusion',
  ),
  form: [
    w.part('项目', 'Project', 'project kind developer extent'),
    w.part('评价', 'Assessment', 'scope method impacts measures report'),
  ],
  map: { field: 'extent', colourBy: 'conclusion' },
})
