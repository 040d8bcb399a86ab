import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 生物安全实验室. */
export const laboratory = declare({
  key: 'laboratory',
  labels: w.label('生物安全实验室', 'Biosafety laboratories'),
  group: 'safety',
  purpose: w.label(
    '实验室备案、检查、报告；单位负主体责任',
    'Laboratories: filing, checks, reports; the institution itself is responsible',
  ),
  answers: ['实验室生物安全管理体系', '生物安全监督管理', '生物技术环境安全监测', '抗微生物药物治理'],
  title: 'name',
  fields: [
    w.must(w.text('name', '实验室', 'Laboratory')),
    w.must(w.text('institution', '设立单位', 'Institution')),
    w.must(w.choice('level', '防护等级', 'Containment', 'biosafety-level')),
    w.choices('activities', '活动', 'Activities', 'laboratory-activity'),
    w.text('filing', '备案号', 'Filing number', { max: 80 }),
    w.date('filedTo', '备案有效期至', 'Filing valid to'),
    w.person('head', '负责人', 'Head'),
    w.unit('supervisor', '监管单位', 'Supervising unit'),
    w.pastDate('checkedOn', '最近检查', 'Last checked on'),
    w.count('problems', '检查问题', 'Problems found', { unit: '个' }),
    w.pastDate('reportedOn', '最近报告', 'Last report'),
    w.pastDate('trainedOn', '最近培训', 'Last training'),
  ],
  businessKey: ['name', 'institution'],
  states: [
    w.state('filed', '已备案', 'Filed', { tone: 'good' }),
    w.state('rectifying', '整改中', 'Being rectified', { tone: 'late' }),
    w.ended('closed', '注销', 'Closed', 'ended'),
  ],
  transitions: [
    w.act(
      'check',
      ['登记检查', 'Record a check'],
      'filed|rectifying > filed',
      { unit: 'supervisor' },
      { asks: ['checkedOn', 'problems'], guards: [w.filled('checkedOn', 'problems')] },
    ),
    w.act(
      'order',
      ['责令整改', 'Order rectification'],
      'filed > rectifying',
      { unit: 'supervisor' },
      { asks: ['checkedOn', 'problems'], note: true, guards: [w.filled('checkedOn', 'problems')] },
    ),
    w.act('report', ['登记定期报告', 'Record the periodic report'], 'filed > filed', 'keeper', {
      asks: ['reportedOn'],
      guards: [w.filled('reportedOn')],
    }),
    w.act('train', ['登记培训', 'Record training'], 'filed > filed', 'keeper', {
      asks: ['trainedOn'],
      guards: [w.filled('trainedOn')],
    }),
    w.act('close', ['注销', 'Close'], 'filed|rectifying > closed', 'decider', { note: true }),
  ],
  due: [
    w.dueEvery('check', ['半年检查', 'Half-yearly check'], 'checkedOn', 'P6M', 'filed'),
    w.dueEvery('report', ['季度报告', 'Quarterly report'], 'reportedOn', 'P3M', 'filed'),
    w.dueEvery('train', ['年度培训', 'Yearly training'], 'trainedOn', 'P1Y', 'filed'),
  ],
  evidence: [
    {
      key: 'checked',
      labels: w.label('实验室检查', 'Laboratories checked'),
      words: ['实验室', '生物安全', '生物技术'],
      day: 'checkedOn',
      states: ['filed'],
      verified: true,
    },
  ],
  list: w.list(
    'name institution level supervisor checkedOn problems reportedOn filedTo',
    'checkedOn filedTo',
    'level supervisor',
  ),
  form: [
    w.part('实验室', 'Laboratory', 'name institution level activities filing filedTo head supervisor'),
    w.part('检查报告', 'Checks and reports', 'checkedOn problems reportedOn trainedOn'),
  ],
})
