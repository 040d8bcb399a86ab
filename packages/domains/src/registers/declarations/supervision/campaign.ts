import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 检查计划和专项行动. */
export const campaign = declare({
  key: 'campaign',
  labels: w.label('检查计划和专项行动', 'Campaigns'),
  group: 'supervision',
  purpose: w.label(
    '巡查、执法检查、抽查、专项行动的计划、覆盖面和结果',
    'Patrols, enforcement checks, spot checks and special actions: plan, coverage and result',
  ),
  answers: [
    '行业主管部门定期巡查检查',
    '每季度执法检查',
    '每半年抽查检查',
    '“守护祁连山”专项行动',
    '“绿盾”专项行动(强化监督)',
    '生态环境保护督察',
    '“中国渔政亮剑”“护渔百日联合执法行动”',
    '自然资源开发利用活动监督检查、自然保护区专项执法检查',
    '生态保护红线生态破坏监管试点',
    '打击跨境生物资源贸易犯罪专项联合执法行动',
    '生态环境核查任务清单',
  ],
  title: 'name',
  fields: [
    w.must(w.text('name', '名称', 'Campaign')),
    w.must(w.choice('kind', '类型', 'Kind', 'campaign-kind')),
    w.choices('objects', '检查对象', 'Objects', 'object-kind'),
    w.record('checklist', '检查清单', 'Checklist', 'checklist'),
    w.choice('frequency', '频次', 'How often', 'frequency'),
    w.must(w.period('term', '时段', 'Term')),
    w.unit('lead', '牵头单位', 'Lead'),
    w.text('partners', '参加单位', 'Partners', { max: 500 }),
    w.count('plannedObjects', '计划检查', 'Objects planned', { unit: '个' }),
    w.computed(
      'inspections',
      '检查',
      'Inspections',
      { kind: 'count', register: 'inspection', field: 'campaign' },
      '次',
    ),
    w.computed(
      'problems',
      '发现问题',
      'Problems',
      { kind: 'total', register: 'inspection', field: 'campaign', of: 'problems' },
      '个',
    ),
    w.prose('summary', '总结', 'Summary', { max: 6000 }),
    w.pastDate('concludedOn', '总结日期', 'Concluded on'),
    w.date('nextOn', '下次开展', 'Next due'),
    w.files('scheme', '方案', 'Scheme'),
  ],
  businessKey: ['name'],
  states: [
    w.state('planned', '计划', 'Planned'),
    w.state('running', '开展', 'Under way'),
    w.ended('concluded', '已总结', 'Concluded'),
  ],
  transitions: [
    w.act('start', ['启动', 'Start'], 'planned > running', 'keeper', { guards: [w.filled('lead', 'term')] }),
    w.act('conclude', ['总结', 'Conclude'], 'running > concluded', 'keeper', {
      asks: ['summary', 'concludedOn', 'nextOn'],
      guards: [w.filled('summary', 'concludedOn'), w.some('inspection', 'campaign', 'done', 'confirmed')],
    }),
    w.act('next', ['安排下次', 'Plan the next'], 'concluded > concluded', 'keeper', { asks: ['nextOn'] }),
  ],
  due: [w.dueBy('next', ['下次开展', 'Next due'], 'nextOn', 'concluded')],
  evidence: [
    {
      key: 'concluded',
      labels: w.label('专项行动总结', 'Campaigns concluded'),
      words: ['专项行动', '执法检查', '抽查', '巡查', '强化监督', '联合执法', '督察'],
      day: 'concludedOn',
      states: ['concluded'],
    },
  ],
  list: w.list(
    'name kind lead term plannedObjects inspections problems concludedOn nextOn',
    'concludedOn nextOn',
    'kind lead',
  ),
  form: [
    w.part('计划', 'Plan', 'name kind objects checklist frequency term lead partners plannedObjects scheme'),
    w.part('结果', 'Result', 'summary concludedOn nextOn'),
  ],
})
