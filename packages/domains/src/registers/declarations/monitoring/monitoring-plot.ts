import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 样地、样线. */
export const monitoringPlot = declare({
  key: 'monitoring-plot',
  labels: w.label('监测样地和样线', 'Plots and transects'),
  group: 'monitoring',
  purpose: w.label(
    '固定样地、样线、样点及其复查',
    'Permanent plots, transects and points, and their resurvey',
  ),
  answers: [
    '冰川监测预警;冰川、雪山、冻土带、高山草甸监测',
    '祁连山生态状况监测评估(各领域)',
    '大气、水、土壤环境质量监测',
  ],
  title: 'code',
  fields: [
    w.must(w.text('code', '编号', 'Code', { max: 40, headings: ['样地号', '样线号'] })),
    w.must(w.choice('kind', '类型', 'Kind', 'plot-kind')),
    w.choice('ecosystem', '生态系统', 'Ecosystem', 'ecosystem-type'),
    w.record('station', '所属站点', 'Station', 'monitoring-station'),
    w.must(w.closed(w.place('place', '位置', 'Place'))),
    w.number('size', '面积或长度', 'Area or length', {
      least: 0,
      help: w.label('样地平方米，样线米', 'Square metres, or metres of a transect'),
    }),
    w.choices('groups', '监测类群', 'Groups monitored', 'organism-group'),
    w.text('protocol', '监测规范', 'Protocol', {
      help: w.label('如 HJ 710 系列', 'Such as the HJ 710 series'),
    }),
    w.choice('frequency', '频次', 'How often', 'frequency'),
    w.unit('surveyor', '监测单位', 'Surveyed by'),
    w.pastDate('lastSurveyedOn', '最近监测', 'Last surveyed on'),
    w.count('species', '最近记录物种数', 'Species at the last survey', { unit: '种' }),
  ],
  businessKey: ['code'],
  states: [
    w.state('active', '在用', 'In use', { tone: 'good' }),
    w.ended('lost', '已毁或停用', 'Lost or discontinued', 'ended'),
  ],
  transitions: [
    w.act(
      'survey',
      ['登记监测', 'Record a survey'],
      'active > active',
      { unit: 'surveyor' },
      { asks: ['lastSurveyedOn', 'species'], guards: [w.filled('lastSurveyedOn')] },
    ),
    w.act('lose', ['停用', 'Discontinue'], 'active > lost', 'keeper', { note: true }),
  ],
  due: [w.dueEvery('survey', ['年度复查', 'Yearly resurvey'], 'lastSurveyedOn', 'P1Y', 'active')],
  evidence: [
    {
      key: 'surveyed',
      labels: w.label('样地监测', 'Plots surveyed'),
      words: ['样地', '样线', '冰川', '高山草甸', '湿地监测'],
      day: 'lastSurveyedOn',
      states: ['active'],
    },
  ],
  list: w.list(
    'code kind ecosystem groups surveyor lastSurveyedOn species',
    'lastSurveyedOn',
    'kind ecosystem surveyor',
  ),
  form: [
    w.part('样地', 'Plot', 'code kind ecosystem station place size'),
    w.part('监测', 'Survey', 'groups protocol frequency surveyor lastSurveyedOn species'),
  ],
  map: { field: 'place', colourBy: 'kind' },
})
