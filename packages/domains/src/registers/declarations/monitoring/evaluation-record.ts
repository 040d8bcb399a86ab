import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 评估: of state, protection effect, services. */
export const evaluationRecord = declare({
  key: 'evaluation-record',
  labels: w.label('评估记录', 'Evaluations'),
  group: 'monitoring',
  purpose: w.label(
    '状况、成效、服务功能等评估的方法、结论和应用',
    'Assessments of state, effect and services: method, result, use',
  ),
  answers: [
    '生物多样性状况(综合)评估',
    '生物多样性评估体系',
    '水生生物多样性保护效果评估',
    '禁渔效果评估',
    '生态系统保护成效评估',
    '生态系统服务功能评估',
    '祁连山生态环境变化情况分析评估',
    '生物多样性保护成效考核指标体系',
    '生态风险预警、趋势分析和智能研判',
    '生物多样性预测预警模型',
  ],
  title: 'name',
  fields: [
    w.must(w.text('name', '评估名称', 'Evaluation')),
    w.must(w.choice('kind', '评估类型', 'Kind', 'evaluation-kind')),
    w.period('covers', '评估时段', 'Period'),
    w.text('area', '评估区域', 'Area'),
    w.text('method', '方法和标准', 'Method', {
      help: w.label('标准号与版本', 'Number of the standard and its version'),
    }),
    w.text('parameters', '参数集', 'Parameter set'),
    w.unit('organiser', '组织单位', 'Organiser'),
    w.text('evaluator', '承担单位', 'Evaluator'),
    w.prose('result', '主要结论', 'Result', { max: 6000 }),
    w.prose('use', '结果应用', 'How it is used'),
    w.date('dueOn', '应完成', 'Due'),
    w.pastDate('completedOn', '完成日期', 'Completed on'),
    w.pastDate('reviewedOn', '评审日期', 'Reviewed on'),
    w.files('report', '报告', 'Report'),
  ],
  businessKey: ['name'],
  states: [
    w.state('planned', '计划', 'Planned'),
    w.state('running', '评估中', 'Under way'),
    w.waiting('review', '待评审', 'To be reviewed'),
    w.ended('accepted', '已评审', 'Reviewed'),
  ],
  transitions: [
    w.act('start', ['启动', 'Start'], 'planned > running', 'keeper', { guards: [w.filled('method')] }),
    w.act('submit', ['提交评审', 'Submit'], 'running > review', 'keeper', {
      asks: ['result', 'completedOn'],
      guards: [w.filled('result', 'completedOn'), w.attached('report')],
    }),
    w.act('accept', ['评审通过', 'Accept'], 'review > accepted', 'decider', {
      asks: ['reviewedOn', 'use'],
      guards: [w.filled('reviewedOn'), w.otherUnit('organiser')],
    }),
    w.act('return', ['退回', 'Return'], 'review > running', 'decider', {
      note: true,
      guards: [w.otherUnit('organiser')],
    }),
  ],
  due: [w.answeredBy(w.dueBy('finish', ['应完成', 'Due'], 'dueOn', 'planned|running'), 'start', 'submit')],
  evidence: [
    {
      key: 'accepted',
      labels: w.label('评估评审', 'Evaluations reviewed'),
      words: ['评估', '成效', '评价体系'],
      day: 'reviewedOn',
      states: ['accepted'],
      verified: true,
    },
  ],
  list: w.list(
    'name kind area method organiser dueOn completedOn reviewedOn',
    'dueOn reviewedOn',
    'kind organiser',
  ),
  form: [
    w.part('评估', 'Evaluation', 'name kind covers area method parameters organiser evaluator dueOn'),
    w.part('结果', 'Result', 'result completedOn report reviewedOn use'),
  ],
})
