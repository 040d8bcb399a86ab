import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 科研项目和成果. */
export const researchProject = declare({
  key: 'research-project',
  labels: w.label('科研项目和成果', 'Research'),
  group: 'people',
  purpose: w.label('立项、进展、成果和转化', 'Projects: approval, progress, results and their use'),
  answers: [
    '科技计划项目',
    '科技攻关与成果转化',
    '育种攻关',
    '外来物种风险评价和监管技术支撑体系',
    '生物技术环境安全评估与监管技术支撑体系',
  ],
  title: 'name',
  fields: [
    w.must(w.text('name', '项目名称', 'Project')),
    w.text('number', '立项编号', 'Number', { max: 60 }),
    w.must(w.choice('field', '领域', 'Field', 'research-field')),
    w.choice('level', '级别', 'Level', 'admin-level'),
    w.text('leader', '承担单位', 'Carried out by'),
    w.unit('supervisor', '主管单位', 'Competent unit'),
    w.period('term', '起止', 'From and to'),
    w.money('funds', '经费', 'Funds'),
    w.prose('results', '成果', 'Results'),
    w.count('papers', '论文（品种、专利）', 'Papers, varieties, patents', { unit: '项' }),
    w.text('transfer', '转化应用', 'Put to use'),
    w.pastDate('concludedOn', '结题日期', 'Concluded on'),
    w.files('report', '结题材料', 'Report'),
  ],
  businessKey: ['name'],
  states: [
    w.state('applied', '申报', 'Applied for'),
    w.state('running', '在研', 'Under way'),
    w.ended('concluded', '结题', 'Concluded'),
    w.ended('refused', '未立项', 'Not approved', 'ended'),
  ],
  transitions: [
    w.act('approve', ['立项', 'Approve'], 'applied > running', 'keeper', {
      asks: ['number', 'term', 'funds'],
      guards: [w.filled('number')],
    }),
    w.act('refuse', ['未立项', 'Refuse'], 'applied > refused', 'keeper', { note: true }),
    w.act('conclude', ['结题', 'Conclude'], 'running > concluded', 'keeper', {
      asks: ['results', 'papers', 'transfer', 'concludedOn'],
      guards: [w.filled('results', 'concludedOn'), w.attached('report')],
    }),
  ],
  evidence: [
    {
      key: 'concluded',
      labels: w.label('科研结题', 'Research concluded'),
      words: ['科技', '科研', '育种', '攻关', '研究'],
      day: 'concludedOn',
      states: ['concluded'],
    },
  ],
  list: w.list(
    'name number field level leader term funds concludedOn',
    'funds concludedOn',
    'field level supervisor',
  ),
  form: [
    w.part('项目', 'Project', 'name number field level leader supervisor term funds'),
    w.part('成果', 'Results', 'results papers transfer concludedOn report'),
  ],
})
