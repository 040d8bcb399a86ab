import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 重要湿地: applications for listing, and their answers. */
export const importantWetland = declare({
  key: 'important-wetland',
  labels: w.label('重要湿地', 'Important wetlands'),
  group: 'space',
  purpose: w.label('重要湿地申报、认定和总量管控', 'Applications for listing, and the area to be kept'),
  answers: ['重要湿地申报', '湿地面积总量管控制度'],
  title: 'name',
  fields: [
    w.must(w.open(w.text('name', '湿地名称', 'Wetland'))),
    w.must(w.choice('level', '申报级别', 'Level applied for', 'admin-level')),
    w.choice('kind', '湿地类型', 'Kind', 'wetland-kind'),
    w.open(w.number('area', '面积', 'Area', { unit: '公顷', least: 0 })),
    w.number('targetArea', '管控面积', 'Area to be kept', { unit: '公顷', least: 0 }),
    w.computed(
      'areaDifference',
      '与管控面积之差',
      'Against the area to be kept',
      { kind: 'difference', of: 'area', less: 'targetArea' },
      '公顷',
    ),
    w.polygon('boundary', '范围', 'Extent'),
    w.unit('applicant', '申报单位', 'Applicant'),
    w.date('submittedOn', '申报日期', 'Applied on'),
    w.text('listingNumber', '认定文号', 'Number of the listing', { max: 80 }),
    w.date('listedOn', '认定日期', 'Listed on'),
    w.files('dossier', '申报材料', 'Dossier'),
  ],
  businessKey: ['name', 'level'],
  states: [
    w.state('preparing', '准备中', 'Being prepared'),
    w.waiting('submitted', '已申报', 'Applied for'),
    w.ended('listed', '已认定', 'Listed'),
    w.ended('refused', '未通过', 'Refused', 'ended'),
  ],
  transitions: [
    w.act('submit', ['申报', 'Apply'], 'preparing > submitted', 'keeper', {
      asks: ['submittedOn'],
      guards: [w.filled('submittedOn'), w.attached('dossier')],
    }),
    w.act('list', ['登记认定', 'Record the listing'], 'submitted > listed', 'decider', {
      asks: ['listingNumber', 'listedOn'],
      guards: [w.filled('listingNumber', 'listedOn')],
    }),
    w.act('refuse', ['登记未通过', 'Record the refusal'], 'submitted > refused', 'decider', { note: true }),
  ],
  evidence: [
    {
      key: 'submitted',
      labels: w.label('湿地申报', 'Applications made'),
      words: ['重要湿地'],
      day: 'submittedOn',
      states: ['submitted', 'listed'],
    },
  ],
  list: w.list(
    'name level kind area targetArea areaDifference applicant submittedOn listedOn',
    'area submittedOn',
    'level kind applicant',
  ),
  form: [
    w.part('湿地', 'Wetland', 'name level kind area targetArea boundary'),
    w.part('申报', 'Application', 'applicant submittedOn dossier listingNumber listedOn'),
  ],
  map: { field: 'boundary', colourBy: 'level' },
})
