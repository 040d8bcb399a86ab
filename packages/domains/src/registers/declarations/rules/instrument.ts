import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 法规、规划、制度: with state; an issue recorded here wakes the tasks that wait for it. */
export const instrument = declare({
  key: 'instrument',
  labels: w.label('法规、规划和制度', 'Laws, plans and rules'),
  group: 'rules',
  purpose: w.label(
    '现行、修订中、待出台的法规规划制度；登记出台即唤醒等待它的任务',
    'In force, being revised, awaited; recording the issuance wakes the tasks that wait for it',
  ),
  answers: [
    '管理机制制度、保护和监管制度、法规修订',
    '上位法规出台后贯彻落实',
    '外来入侵物种管理办法',
    '外来物种入侵防范体系',
    '生态环境损害赔偿制度',
    '纳入各领域中长期规划',
    '生物多样性保护行动计划(战略)',
    '生态修复规划',
    '审批责任制和责任追究制',
    '财税政策(种源进口)',
    '风险防控计划和生物安全事件应急预案',
  ],
  title: 'name',
  fields: [
    w.must(w.open(w.text('name', '名称', 'Name', { headings: ['文件名称', '法规名称'] }))),
    w.must(w.open(w.choice('kind', '类别', 'Kind', 'instrument-kind'))),
    w.open(w.choice('level', '层级', 'Level', 'admin-level')),
    w.open(w.text('number', '文号', 'Number', { max: 80 })),
    w.open(w.text('issuer', '发布机关', 'Issuer')),
    w.open(w.pastDate('issuedOn', '发布日期', 'Issued on')),
    w.open(w.date('effectiveOn', '施行日期', 'In force from')),
    w.date('expectedOn', '预计出台', 'Expected'),
    w.unit('drafter', '起草（落实）单位', 'Drafted or carried out by'),
    w.prose('relevance', '与生物多样性有关的内容', 'What it says of biodiversity'),
    w.text('replaces', '取代', 'Replaces'),
    w.date('reviewBy', '下次清理评估', 'Next review'),
    w.files('text', '文本', 'Text'),
  ],
  businessKey: ['name', 'number'],
  states: [
    w.state('awaited', '待出台', 'Awaited'),
    w.state('drafting', '起草（修订）中', 'Being drafted'),
    w.waiting('consulting', '征求意见', 'In consultation'),
    w.state('inForce', '现行', 'In force', { tone: 'good' }),
    w.ended('repealed', '已废止', 'Repealed', 'ended'),
  ],
  transitions: [
    w.act('draft', ['启动起草', 'Begin drafting'], 'awaited|inForce > drafting', 'keeper'),
    w.act('consult', ['征求意见', 'Consult'], 'drafting > consulting', 'keeper', {}),
    w.act('redraft', ['退回修改', 'Draft again'], 'consulting > drafting', 'keeper', { note: true }),
    w.act('issue', ['登记出台', 'Record the issuance'], 'awaited|drafting|consulting > inForce', 'keeper', {
      asks: ['number', 'issuer', 'issuedOn', 'effectiveOn'],
      guards: [w.filled('issuedOn', 'issuer'), w.inOrder('issuedOn', 'effectiveOn')],
    }),
    w.act('repeal', ['废止', 'Repeal'], 'inForce > repealed', 'decider', { note: true }),
  ],
  due: [
    w.dueBy('issue', ['预计出台', 'Expected'], 'expectedOn', 'awaited|drafting|consulting'),
    w.remindEarly(w.answeredBy(w.dueBy('review', ['清理评估', 'Review'], 'reviewBy', 'inForce'), 'draft')),
  ],
  evidence: [
    {
      key: 'issued',
      labels: w.label('制度出台', 'Rules issued'),
      words: ['法规', '制度', '规划', '条例', '办法', '行动计划', '预案'],
      day: 'issuedOn',
      states: ['inForce'],
    },
  ],
  list: w.list(
    'name kind level number issuer issuedOn effectiveOn expectedOn drafter',
    'issuedOn expectedOn',
    'kind level drafter',
  ),
  form: [
    w.part('文件', 'Instrument', 'name kind level number issuer issuedOn effectiveOn replaces text'),
    w.part('落实', 'Carrying out', 'expectedOn drafter relevance reviewBy'),
  ],
})
