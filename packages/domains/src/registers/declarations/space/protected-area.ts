import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 自然保护地: boundaries are closed where the class says so. */
export const protectedArea = declare({
  key: 'protected-area',
  labels: w.label('自然保护地', 'Protected areas'),
  group: 'space',
  purpose: w.label(
    '自然保护地的设立、整合优化、勘界立标和管理机构',
    'Protected areas: establishment, adjustment, boundary marking, management',
  ),
  answers: [
    '自然保护地体系',
    '国家公园建设',
    '城市绿地等保护空间标准化、规范化',
    '重要水源地保护、湿地保护监管',
  ],
  title: 'name',
  fields: [
    w.must(w.open(w.text('name', '名称', 'Name', { headings: ['保护地名称'] }))),
    w.must(w.open(w.choice('kind', '类型', 'Kind', 'protected-area-kind'))),
    w.must(w.open(w.choice('level', '级别', 'Level', 'admin-level'))),
    w.open(w.number('area', '面积', 'Area', { unit: '公顷', least: 0 })),
    w.number('coreArea', '核心保护区面积', 'Core area', { unit: '公顷', least: 0 }),
    w.polygon('boundary', '边界', 'Boundary'),
    w.text('approval', '批准文号', 'Approval number', { max: 80 }),
    w.date('approvedOn', '批准日期', 'Approved on'),
    w.unit('managingUnit', '管理机构', 'Managing unit'),
    w.count('staff', '管理人员', 'Staff', { unit: '人' }),
    w.text('protects', '主要保护对象', 'What it protects'),
    w.date('planTo', '总体规划有效期至', 'Master plan valid to'),
    w.pastDate('surveyedOn', '勘界立标日期', 'Boundary marked on'),
  ],
  businessKey: ['name'],
  states: [
    w.state('proposed', '拟设（整合）', 'Proposed'),
    w.state('established', '已设立', 'Established', { tone: 'good' }),
    w.ended('merged', '已并入或撤销', 'Merged or abolished', 'ended'),
  ],
  transitions: [
    w.act('establish', ['批准设立', 'Establish'], 'proposed > established', 'decider', {
      asks: ['approval', 'approvedOn'],
      guards: [w.filled('approval', 'approvedOn')],
    }),
    w.act('mark', ['勘界立标', 'Mark the boundary'], 'established > established', 'keeper', {
      asks: ['surveyedOn'],
      guards: [w.filled('surveyedOn')],
    }),
    w.act('merge', ['并入或撤销', 'Merge or abolish'], 'established > merged', 'decider', { note: true }),
  ],
  due: [
    w.remindEarly(
      w.answeredByChange(w.dueBy('plan', ['总体规划到期', 'Master plan ends'], 'planTo', 'established')),
    ),
  ],
  evidence: [
    {
      key: 'established',
      labels: w.label('保护地设立', 'Areas established'),
      words: ['自然保护地', '国家公园', '自然保护区'],
      day: 'approvedOn',
      states: ['established'],
    },
  ],
  list: w.list(
    'name kind level area managingUnit approvedOn planTo',
    'area approvedOn',
    'kind level managingUnit',
  ),
  form: [
    w.part('保护地', 'Area', 'name kind level area coreArea boundary protects'),
    w.part('管理', 'Management', 'approval approvedOn managingUnit staff planTo surveyedOn'),
  ],
  map: { field: 'boundary', colourBy: 'kind' },
})
