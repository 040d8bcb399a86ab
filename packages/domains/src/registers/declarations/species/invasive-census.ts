import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 外来入侵物种普查: number, range, area, harm. */
export const invasiveCensus = declare({
  key: 'invasive-census',
  labels: w.label('外来入侵物种普查记录', 'Invasive species census'),
  group: 'species',
  purpose: w.label(
    '普查样点上的种类、数量、范围、面积和危害',
    'Species found at each site: number, range, area, harm',
  ),
  answers: ['外来入侵物种普查', '外来入侵物种信息数据库'],
  title: 'code',
  fields: [
    w.must(w.text('code', '样点编号', 'Site', { max: 60, headings: ['调查点编号', '样地编号'] })),
    w.must(w.record('species', '物种', 'Species', 'invasive-species')),
    w.must(w.pastDate('surveyedOn', '调查日期', 'Surveyed on')),
    w.must(w.choice('habitat', '生境', 'Habitat', 'ecosystem-type')),
    w.must(w.point('place', '位置', 'Place')),
    w.text('address', '地点', 'Where', { headings: ['详细地址', '乡镇村'] }),
    w.count('individuals', '数量', 'Number', { unit: '株（只）' }),
    w.number('area', '发生面积', 'Area', { unit: '公顷', least: 0 }),
    w.number('cover', '盖度', 'Cover', { unit: '%', least: 0, most: 100 }),
    w.must(w.choice('harm', '危害程度', 'Harm', 'harm-degree')),
    w.text('surveyor', '调查单位', 'Surveyed by'),
    w.files('photos', '照片', 'Photos'),
    w.record('siteFile', '处置档案', 'Site file', 'invasive-site'),
  ],
  businessKey: ['code', 'species', 'surveyedOn'],
  states: [
    w.state('recorded', '已录入', 'Recorded'),
    w.ended('checked', '已审核', 'Checked'),
    w.ended('rejected', '退回', 'Rejected', 'ended'),
  ],
  transitions: [
    w.act('check', ['审核通过', 'Accept'], 'recorded > checked', 'decider', { guards: [] }),
    w.act('reject', ['不予采用', 'Reject'], 'recorded > rejected', 'decider', { note: true }),
  ],
  evidence: [
    {
      key: 'surveyed',
      labels: w.label('入侵物种普查', 'Census made'),
      words: ['外来入侵物种普查', '外来物种普查', '入侵物种调查'],
      day: 'surveyedOn',
      states: ['recorded', 'checked'],
    },
  ],
  list: w.list(
    'code species surveyedOn habitat address individuals area harm',
    'surveyedOn area',
    'species habitat harm',
  ),
  form: [
    w.part('样点', 'Site', 'code species surveyedOn surveyor habitat place address'),
    w.part('发现', 'Found', 'individuals area cover harm photos siteFile'),
  ],
  map: { field: 'place', colourBy: 'harm' },
})
