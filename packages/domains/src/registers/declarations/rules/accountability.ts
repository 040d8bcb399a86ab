import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 审计、问责记录. */
export const accountability = declare({
  key: 'accountability',
  labels: w.label('审计和问责', 'Audit and accountability'),
  group: 'rules',
  purpose: w.label(
    '离任审计、考核结果应用和责任追究的记录',
    'Departure audits, use of appraisal results, accountability decisions',
  ),
  answers: ['综合考核评价、离任审计', '终身追责', '绩效考核、目标责任制', '党政同责、一岗双责'],
  rows: 'involved',
  title: 'matter',
  fields: [
    w.must(w.text('matter', '事项', 'Matter')),
    w.must(w.choice('kind', '类型', 'Kind', 'accountability-kind')),
    w.must(w.unit('unit', '涉及单位', 'Unit concerned')),
    w.person('person', '涉及人员', 'Person concerned'),
    w.text('post', '职务', 'Post'),
    w.record('finding', '相关问题', 'Finding', 'finding'),
    w.text('authority', '办理机关', 'Authority'),
    w.text('number', '决定文号', 'Decision number', { max: 80 }),
    w.pastDate('decidedOn', '决定日期', 'Decided on'),
    w.prose('result', '结果', 'Result'),
    w.yesNo('lifelong', '终身追责', 'Lifelong accountability'),
  ],
  states: [
    w.state('opened', '启动', 'Opened'),
    w.waiting('handed', '已移送', 'Handed over'),
    w.ended('decided', '已作出决定', 'Decided'),
  ],
  transitions: [
    w.act('hand', ['移送有权机关', 'Hand over'], 'opened > handed', 'decider', {
      asks: ['authority'],
      guards: [w.filled('authority'), w.otherUnit('unit')],
    }),
    w.act('decide', ['登记决定', 'Record the decision'], 'handed > decided', 'decider', {
      asks: ['number', 'decidedOn', 'result'],
      guards: [w.filled('number', 'decidedOn', 'result'), w.otherUnit('unit')],
    }),
  ],
  list: w.list('matter kind unit authority number decidedOn', 'decidedOn', 'kind unit'),
  form: [
    w.part('事项', 'Matter', 'matter kind unit person post finding lifelong'),
    w.part('结果', 'Result', 'authority number decidedOn result'),
  ],
})
