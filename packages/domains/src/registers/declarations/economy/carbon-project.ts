import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 碳汇项目. */
export const carbonProject = declare({
  key: 'carbon-project',
  labels: w.label('碳汇与碳普惠项目', 'Carbon projects'),
  group: 'economy',
  purpose: w.label(
    '林草碳汇项目的开发、审定、核查与交易',
    'Forest and grass carbon: developed, validated, verified, traded',
  ),
  answers: ['碳普惠体系、国家自愿减排体系（CCER）'],
  title: 'name',
  fields: [
    w.must(w.text('name', '项目名称', 'Project')),
    w.must(w.choice('scheme', '体系', 'Scheme', 'carbon-scheme')),
    w.text('method', '方法学', 'Methodology', { max: 80 }),
    w.number('area', '面积', 'Area', { unit: '公顷', least: 0 }),
    w.polygon('boundary', '范围', 'Extent'),
    w.text('owner', '业主', 'Owner'),
    w.text('validator', '审定核查机构', 'Validator'),
    w.text('registration', '登记号', 'Registration number', { max: 60 }),
    w.period('crediting', '计入期', 'Crediting period'),
    w.number('issued', '已签发减排量', 'Issued', { unit: '吨二氧化碳当量', least: 0 }),
    w.number('sold', '已交易', 'Sold', { unit: '吨二氧化碳当量', least: 0 }),
    w.money('income', '交易金额', 'Income'),
    w.date('nextCheck', '下次核查', 'Next verification'),
  ],
  businessKey: ['name'],
  states: [
    w.state('developing', '开发', 'Being developed'),
    w.waiting('validated', '已审定', 'Validated'),
    w.state('registered', '已登记', 'Registered', { tone: 'good' }),
    w.ended('ended', '计入期满', 'Ended', 'ended'),
  ],
  transitions: [
    w.act('validate', ['登记审定', 'Record the validation'], 'developing > validated', 'keeper', {
      asks: ['validator'],
      guards: [w.filled('validator', 'method')],
    }),
    w.act('register', ['登记备案', 'Record the registration'], 'validated > registered', 'keeper', {
      asks: ['registration', 'crediting'],
      guards: [w.filled('registration', 'crediting')],
    }),
    w.act('issue', ['登记签发', 'Record an issue'], 'registered > registered', 'keeper', {
      asks: ['issued', 'sold', 'income', 'nextCheck'],
      guards: [w.filled('issued')],
    }),
    w.act('end', ['期满', 'End'], 'registered > ended', 'decider', { note: true }),
  ],
  due: [w.dueBy('check', ['下次核查', 'Next verification'], 'nextCheck', 'registered')],
  list: w.list('name scheme area registration issued sold income nextCheck', 'area nextCheck', 'scheme'),
  form: [
    w.part('项目', 'Project', 'name scheme method area boundary owner'),
    w.part(
      '登记交易',
      'Registration and trade',
      'validator registration crediting issued sold income nextCheck',
    ),
  ],
  map: { field: 'boundary', colourBy: 'scheme' },
})
