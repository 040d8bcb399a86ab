import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 人工增雨（雪）作业. */
export const weatherOperation = declare({
  key: 'weather-operation',
  labels: w.label('人工增雨（雪）作业', 'Cloud-seeding operations'),
  group: 'restoration',
  purpose: w.label(
    '生态修复型增雨雪作业的申请、批复、作业和效果',
    'Operations for ecological restoration: request, approval, operation, effect',
  ),
  answers: ['人工增雨（雪）作业'],
  title: 'number',
  fields: [
    w.must(w.text('number', '作业编号', 'Number', { max: 40 })),
    w.must(w.date('operatedOn', '作业日期', 'Date')),
    w.choice('method', '作业方式', 'Method', 'seeding-method'),
    w.point('site', '作业点', 'Site'),
    w.text('approval', '空域批复', 'Airspace approval'),
    w.count('used', '用弹（烟条）量', 'Rounds used', { unit: '枚' }),
    w.number('rain', '增水量', 'Water gained', { unit: '万立方米', least: 0 }),
    w.text('target', '服务区域', 'Area served'),
    w.unit('operator', '作业单位', 'Operator'),
    w.prose('effect', '效果评估', 'Effect'),
  ],
  businessKey: ['number'],
  states: [
    w.state('asked', '已申请', 'Asked for'),
    w.state('done', '已作业', 'Done'),
    w.ended('assessed', '已评估', 'Assessed'),
    w.ended('cancelled', '未实施', 'Not carried out', 'ended'),
  ],
  transitions: [
    w.act('operate', ['登记作业', 'Record the operation'], 'asked > done', 'keeper', {
      asks: ['approval', 'used'],
      guards: [w.filled('approval', 'used')],
    }),
    w.act('cancel', ['取消', 'Cancel'], 'asked > cancelled', 'keeper', { note: true }),
    w.act('assess', ['评估效果', 'Assess'], 'done > assessed', 'keeper', {
      asks: ['rain', 'effect'],
      guards: [w.filled('effect')],
    }),
  ],
  due: [w.dueAfter('assess', ['效果评估', 'Assessment'], 'done', 30)],
  evidence: [
    {
      key: 'done',
      labels: w.label('增雨作业', 'Operations'),
      words: ['人工增雨'],
      day: 'operatedOn',
      states: ['done', 'assessed'],
    },
  ],
  list: w.list('number operatedOn method target used rain operator', 'operatedOn', 'method operator'),
  form: [
    w.part('作业', 'Operation', 'number operatedOn method site target operator approval'),
    w.part('结果', 'Result', 'used rain effect'),
  ],
  map: { field: 'site' },
})
