import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 调查、普查: programme, area, results handed over. */
export const surveyProgramme = declare({
  key: 'survey-programme',
  labels: w.label('调查和普查', 'Surveys and censuses'),
  group: 'monitoring',
  purpose: w.label(
    '本底调查、资源普查、专项调查的方案、进度和成果',
    'Baseline surveys, censuses, special surveys: scheme, progress, results',
  ),
  answers: [
    '生物多样性本底调查',
    '重点区域生态系统、物种、遗传资源调查',
    '各类资源调查监测工作',
    '农作物种质资源普查',
    '水产种质资源普查',
    '生物遗传资源普查、收集、保藏',
    '畜禽遗传资源动态调查',
    '国家重点保护野生动植物资源专项调查与评估',
    '国土变更调查',
    '祁连山本底资源分析研究',
    '大型真菌调查',
    '全省生态状况调查评估',
    '农作物种质资源普查报告',
    '水产养殖种质资源状况报告',
    '新作物、病虫害发展动态调查研究',
    '重要水体水生生物资源监测',
    '鱼类 DNA 环境样品长期监测',
    '野生动植物及其栖息地监测评估体系',
  ],
  title: 'name',
  fields: [
    w.must(w.text('name', '名称', 'Name')),
    w.must(w.choice('kind', '类型', 'Kind', 'survey-kind')),
    w.choices('groups', '调查类群', 'Groups', 'organism-group'),
    w.text('area', '调查区域', 'Area'),
    w.polygon('extent', '范围', 'Extent'),
    w.text('protocol', '技术规范', 'Protocol'),
    w.unit('organiser', '组织单位', 'Organiser'),
    w.text('contractor', '承担单位', 'Contractor'),
    w.period('term', '起止', 'From and to'),
    w.count('planned', '计划样点（网格）', 'Sites planned', { unit: '个' }),
    w.count('done', '完成样点（网格）', 'Sites done', { unit: '个' }),
    w.computed('doneShare', '完成率', 'Share done', { kind: 'share', of: 'done', by: 'planned' }, '%'),
    w.count('species', '记录物种', 'Species recorded', { unit: '种' }),
    w.count('newRecords', '新记录', 'New records', { unit: '种' }),
    w.pastDate('completedOn', '完成日期', 'Completed on'),
    w.pastDate('acceptedOn', '验收日期', 'Accepted on'),
    w.text('dataset', '数据集', 'Dataset', {
      help: w.label('汇交的数据集名称或编号', 'Name or number of the dataset handed over'),
    }),
    w.files('report', '报告', 'Report'),
  ],
  businessKey: ['name'],
  states: [
    w.state('planned', '筹备', 'Planned'),
    w.state('running', '实施', 'Under way'),
    w.waiting('review', '待验收', 'To be accepted'),
    w.ended('accepted', '已验收', 'Accepted'),
  ],
  transitions: [
    w.act('start', ['启动', 'Start'], 'planned > running', 'keeper', {
      guards: [w.filled('protocol', 'term')],
    }),
    w.act('progress', ['填报进度', 'Report progress'], 'running > running', 'keeper', {
      asks: ['done', 'species', 'newRecords'],
      guards: [w.filled('done')],
    }),
    w.act('finish', ['提交成果', 'Hand in'], 'running > review', 'keeper', {
      asks: ['completedOn', 'dataset'],
      guards: [w.filled('completedOn', 'dataset'), w.attached('report')],
    }),
    w.act('accept', ['验收', 'Accept'], 'review > accepted', 'decider', {
      asks: ['acceptedOn'],
      guards: [w.filled('acceptedOn'), w.otherUnit('organiser')],
    }),
    w.act('return', ['退回', 'Return'], 'review > running', 'decider', {
      note: true,
      guards: [w.otherUnit('organiser')],
    }),
  ],
  evidence: [
    {
      key: 'accepted',
      labels: w.label('调查验收', 'Surveys accepted'),
      words: ['调查', '普查', '本底', '编目'],
      day: 'acceptedOn',
      states: ['accepted'],
      verified: true,
    },
  ],
  list: w.list(
    'name kind groups area organiser term doneShare species acceptedOn',
    'acceptedOn',
    'kind organiser',
  ),
  form: [
    w.part('方案', 'Scheme', 'name kind groups area extent protocol organiser contractor term planned'),
    w.part(
      '进度和成果',
      'Progress and results',
      'done species newRecords completedOn dataset report acceptedOn',
    ),
  ],
  map: { field: 'extent', colourBy: 'kind' },
})
