import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 鉴定评估机构. */
export const appraisalInstitution = declare({
  key: 'appraisal-institution',
  labels: w.label('鉴定评估机构', 'Appraisal institutions'),
  group: 'supervision',
  purpose: w.label(
    '可委托的损害鉴定评估机构及其资质',
    'Institutions that may appraise damage, and their qualification',
  ),
  answers: [],
  title: 'name',
  fields: [
    w.must(w.text('name', '机构名称', 'Institution')),
    w.text('qualification', '资质', 'Qualification'),
    w.text('scope', '业务范围', 'Scope', { max: 500 }),
    w.date('validTo', '有效期至', 'Valid to'),
    w.text('contact', '联系方式', 'Contact', { class: 'personal' }),
    w.computed(
      'used',
      '承担鉴定',
      'Appraisals made',
      { kind: 'count', register: 'damage-compensation', field: 'institution' },
      '件',
    ),
  ],
  businessKey: ['name'],
  states: w.listed,
  due: [
    w.remindEarly(
      w.answeredByChange(w.dueBy('renew', ['资质到期', 'Qualification ends'], 'validTo', 'listed')),
    ),
  ],
  list: w.list('name qualification scope validTo used', 'validTo', ''),
  form: [w.part('机构', 'Institution', 'name qualification scope validTo contact')],
})
