import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 自然资源统一确权登记. */
export const resourceTitle = declare({
  key: 'resource-title',
  labels: w.label('自然资源确权登记', 'Natural resource titles'),
  group: 'space',
  purpose: w.label('登记单元的调查、公告、登簿进度', 'Registration units: surveyed, announced, entered'),
  answers: ['自然资源统一确权登记', '各类自然资源分布、数量、质量和变化趋势'],
  title: 'unitName',
  fields: [
    w.must(w.text('unitName', '登记单元', 'Registration unit')),
    w.text('unitCode', '单元号', 'Unit number', { max: 40 }),
    w.must(w.choice('resource', '资源类型', 'Resource', 'natural-resource')),
    w.number('area', '面积', 'Area', { unit: '公顷', least: 0 }),
    w.text('quality', '质量', 'Quality'),
    w.number('year', '数据年度', 'Year of the data', { whole: true, least: 2000, most: 2100 }),
    w.choice('ownership', '所有权', 'Ownership', 'land-ownership'),
    w.polygon('boundary', '范围', 'Extent'),
    w.unit('registrar', '登记机构', 'Registrar'),
    w.pastDate('announcedOn', '公告日期', 'Announced on'),
    w.pastDate('registeredOn', '登簿日期', 'Entered on'),
    w.text('certificate', '登簿号', 'Entry number', { max: 60 }),
  ],
  businessKey: ['unitName', 'year'],
  states: [
    w.state('surveying', '调查中', 'Being surveyed'),
    w.waiting('announced', '公告中', 'Announced'),
    w.ended('registered', '已登簿', 'Entered'),
  ],
  transitions: [
    w.act('announce', ['公告', 'Announce'], 'surveying > announced', 'keeper', {
      asks: ['announcedOn'],
      guards: [w.filled('announcedOn')],
    }),
    w.act('object', ['异议重查', 'Objection: survey again'], 'announced > surveying', 'keeper', {
      note: true,
    }),
    w.act('register', ['登簿', 'Enter'], 'announced > registered', 'keeper', {
      asks: ['registeredOn', 'certificate'],
      guards: [w.waited(15), w.filled('registeredOn', 'certificate')],
    }),
  ],
  evidence: [
    {
      key: 'registered',
      labels: w.label('确权登簿', 'Titles entered'),
      words: ['确权登记'],
      day: 'registeredOn',
      states: ['registered'],
    },
  ],
  list: w.list(
    'unitName resource area ownership year registrar registeredOn',
    'area registeredOn',
    'resource ownership registrar',
  ),
  form: [
    w.part('登记单元', 'Unit', 'unitName unitCode resource area quality year ownership boundary'),
    w.part('登记', 'Registration', 'registrar announcedOn registeredOn certificate'),
  ],
  map: { field: 'boundary', colourBy: 'resource' },
})
