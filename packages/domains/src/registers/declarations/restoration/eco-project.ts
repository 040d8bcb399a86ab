import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 重大生态工程项目: progress and money, to acceptance. */
export const ecoProject = declare({
  key: 'eco-project',
  labels: w.label('生态工程项目', 'Ecological projects'),
  group: 'restoration',
  purpose: w.label(
    '修复与保护工程的批复、进度、资金和验收',
    'Restoration and protection works: approval, progress, money, acceptance',
  ),
  answers: [
    '重大生态工程项目',
    '国土绿化、防护林、退化修复',
    '湿地、冰川、水源补给工程',
    '水土流失治理、栖息地恢复',
    '防火道路、应急物资库、防火阻隔系统',
  ],
  title: 'name',
  fields: [
    w.must(w.text('name', '项目名称', 'Project', { headings: ['工程名称'] })),
    w.must(w.choice('kind', '工程类型', 'Kind', 'project-kind')),
    w.text('approval', '批复文号', 'Approval number', { max: 80 }),
    w.date('approvedOn', '批复日期', 'Approved on'),
    w.place('place', '位置', 'Place'),
    w.unit('builder', '建设单位', 'Builder'),
    w.unit('supervisor', '主管部门', 'Competent unit'),
    w.number('plannedAmount', '计划任务量', 'Work planned', { least: 0 }),
    w.number('doneAmount', '完成任务量', 'Work done', { least: 0 }),
    w.text('amountUnit', '任务量单位', 'Unit of work', { max: 20 }),
    w.computed(
      'doneShare',
      '完成率',
      'Share done',
      { kind: 'share', of: 'doneAmount', by: 'plannedAmount' },
      '%',
    ),
    w.money('budget', '总投资', 'Budget'),
    w.money('received', '到位资金', 'Received'),
    w.money('paid', '已支付', 'Paid'),
    w.computed('paidShare', '支付率', 'Share paid', { kind: 'share', of: 'paid', by: 'received' }, '%'),
    w.period('works', '建设工期', 'Construction period'),
    w.pastDate('reportedOn', '进度截至', 'Progress as of'),
    w.pastDate('acceptedOn', '验收日期', 'Accepted on'),
    w.prose('result', '验收意见', 'Result of the acceptance'),
    w.files('before', '实施前影像', 'Before'),
    w.files('after', '实施后影像', 'After'),
  ],
  businessKey: ['name'],
  states: [
    w.state('planned', '谋划储备', 'Planned'),
    w.state('approved', '已批复', 'Approved'),
    w.state('building', '实施中', 'Under way'),
    w.waiting('claimed', '申请验收', 'Acceptance asked for'),
    w.ended('accepted', '已验收', 'Accepted'),
    w.ended('stopped', '终止', 'Stopped', 'ended'),
  ],
  transitions: [
    w.act('approve', ['登记批复', 'Record the approval'], 'planned > approved', 'keeper', {
      asks: ['approval', 'approvedOn', 'budget'],
      guards: [w.filled('approval', 'approvedOn', 'budget')],
    }),
    w.act('start', ['开工', 'Start'], 'approved > building', 'keeper', {
      asks: ['works'],
      guards: [w.filled('works')],
    }),
    w.act(
      'progress',
      ['填报进度', 'Report progress'],
      'building > building',
      { unit: 'builder' },
      {
        asks: ['doneAmount', 'received', 'paid', 'reportedOn'],
        guards: [w.filled('doneAmount', 'reportedOn')],
      },
    ),
    w.act(
      'claim',
      ['申请验收', 'Ask for acceptance'],
      'building > claimed',
      { unit: 'builder' },
      { guards: [w.attached('after'), w.filled('doneAmount')] },
    ),
    w.act('accept', ['验收通过', 'Accept'], 'claimed > accepted', ['decider', { member: 'supervisor' }], {
      asks: ['result', 'acceptedOn'],
      guards: [w.otherUnit('builder'), w.filled('result', 'acceptedOn')],
    }),
    w.act('return', ['验收不通过', 'Refuse'], 'claimed > building', ['decider', { member: 'supervisor' }], {
      note: true,
      guards: [w.otherUnit('builder')],
    }),
    w.act('stop', ['终止', 'Stop'], 'planned|approved|building > stopped', 'decider', { note: true }),
  ],
  due: [w.dueEvery('report', ['按季填报进度', 'Quarterly progress'], 'reportedOn', 'P3M', 'building')],
  evidence: [
    {
      key: 'accepted',
      labels: w.label('工程验收', 'Works accepted'),
      words: ['重大工程', '生态修复', '治理工程', '保护修复'],
      day: 'acceptedOn',
      states: ['accepted'],
      verified: true,
    },
  ],
  list: w.list(
    'name kind builder plannedAmount doneAmount doneShare budget paidShare reportedOn',
    'budget reportedOn',
    'kind builder supervisor',
  ),
  form: [
    w.part('项目', 'Project', 'name kind approval approvedOn place builder supervisor works'),
    w.part(
      '任务和资金',
      'Work and money',
      'plannedAmount doneAmount amountUnit budget received paid reportedOn',
    ),
    w.part('验收', 'Acceptance', 'before after acceptedOn result'),
  ],
  map: { field: 'place', colourBy: 'kind' },
})
