import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 外来物种引入许可 (recorded, not issued here): creates checks owed by approver and locality. */
export const introductionPermit = declare({
  key: 'introduction-permit',
  labels: w.label('外来物种引入许可', 'Introduction permits'),
  group: 'species',
  purpose: w.label(
    '各级引入审批的登记和“谁审批谁监管”的后续核查',
    'Permits of every level and the checks that follow: whoever approves supervises',
  ),
  answers: ['外来物种引入审批管理'],
  title: 'number',
  fields: [
    w.must(w.text('number', '批准文号', 'Number', { max: 80 })),
    w.must(w.taxon('taxon', '物种', 'Species')),
    w.must(w.text('applicant', '引入单位', 'Applicant')),
    w.must(w.text('approver', '审批机关', 'Approver')),
    w.choice('level', '审批层级', 'Level', 'admin-level'),
    w.must(w.pastDate('approvedOn', '批准日期', 'Approved on')),
    w.text('purpose', '用途', 'Purpose'),
    w.count('quantity', '数量', 'Quantity'),
    w.text('origin', '来源地', 'From'),
    w.point('place', '引入地点', 'Place of introduction'),
    w.record('assessment', '风险评估', 'Risk assessment', 'risk-assessment'),
    w.must(w.unit('approverUnit', '审批方核查单位', 'Checked for the approver by')),
    w.must(w.unit('localUnit', '属地核查单位', 'Checked locally by')),
    w.pastDate('approverCheckedOn', '审批方核查日期', 'Checked for the approver on'),
    w.pastDate('localCheckedOn', '属地核查日期', 'Checked locally on'),
    w.choice('situation', '现状', 'Situation', 'introduction-situation'),
  ],
  businessKey: ['number'],
  states: [
    w.state('recorded', '待核查', 'To be checked'),
    w.state('watched', '监管中', 'Supervised', { tone: 'good' }),
    w.state('escaped', '逸生风险', 'Risk of escape', { tone: 'late' }),
    w.ended('ended', '已终止', 'Ended', 'ended'),
  ],
  transitions: [
    w.act(
      'checkApprover',
      ['审批方核查', 'Check for the approver'],
      'recorded|watched > watched',
      { unit: 'approverUnit' },
      { asks: ['approverCheckedOn', 'situation'], guards: [w.filled('approverCheckedOn', 'situation')] },
    ),
    w.act(
      'checkLocal',
      ['属地核查', 'Check locally'],
      'recorded|watched|escaped > watched',
      { unit: 'localUnit' },
      { asks: ['localCheckedOn', 'situation'], guards: [w.filled('localCheckedOn', 'situation')] },
    ),
    w.act(
      'escape',
      ['发现逸生风险', 'Report a risk of escape'],
      'recorded|watched > escaped',
      [{ unit: 'localUnit' }, { unit: 'approverUnit' }],
      { note: true },
    ),
    w.act('end', ['终止', 'End'], 'watched|escaped > ended', 'decider', { note: true }),
  ],
  due: [
    w.answeredBy(w.dueAfter('first', ['首次核查', 'First check'], 'recorded', 90), 'checkApprover'),
    w.dueEvery('local', ['属地年度核查', 'Yearly local check'], 'localCheckedOn', 'P1Y', 'watched'),
    w.dueEvery(
      'approver',
      ['审批方年度核查', 'Yearly check for the approver'],
      'approverCheckedOn',
      'P1Y',
      'watched',
    ),
  ],
  evidence: [
    {
      key: 'checked',
      labels: w.label('引入后核查', 'Introductions checked'),
      words: ['外来物种引入', '引入审批', '引种'],
      day: 'localCheckedOn',
      states: ['watched'],
    },
  ],
  list: w.list(
    'number taxon applicant approver approvedOn localUnit localCheckedOn situation',
    'approvedOn localCheckedOn',
    'level situation localUnit',
  ),
  form: [
    w.part(
      '许可',
      'Permit',
      'number taxon applicant approver level approvedOn purpose quantity origin place assessment',
    ),
    w.part('核查', 'Checks', 'approverUnit localUnit approverCheckedOn localCheckedOn situation'),
  ],
  map: { field: 'place', colourBy: 'situation' },
})
