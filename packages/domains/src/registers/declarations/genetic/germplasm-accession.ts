import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 种质资源 (MCPD v2.1). */
export const germplasmAccession = declare({
  key: 'germplasm-accession',
  labels: w.label('种质资源编目', 'Germplasm accessions'),
  group: 'genetic',
  purpose: w.label(
    '按多作物护照描述符（MCPD）编目的种质',
    'Accessions with multi-crop passport descriptors (MCPD)',
  ),
  answers: ['种质资源编目', '水产种质资源种类名录', '农作物资源数据库'],
  title: 'accessionNumber',
  fields: [
    w.must(
      w.text('accessionNumber', '种质编号 ACCENUMB', 'Accession number ACCENUMB', {
        max: 60,
        headings: ['ACCENUMB', '统一编号', '库编号'],
      }),
    ),
    w.text('instituteCode', '保存机构代码 INSTCODE', 'Institute code INSTCODE', {
      max: 20,
      headings: ['INSTCODE'],
    }),
    w.must(w.text('genus', '属 GENUS', 'Genus GENUS', { headings: ['GENUS'] })),
    w.text('species', '种 SPECIES', 'Species SPECIES', { headings: ['SPECIES'] }),
    w.text('cropName', '作物名称 CROPNAME', 'Common crop name CROPNAME', { headings: ['CROPNAME', '作物'] }),
    w.text('accessionName', '种质名称 ACCENAME', 'Accession name ACCENAME', {
      headings: ['ACCENAME', '品种名称'],
    }),
    w.pastDate('acquiredOn', '入库日期 ACQDATE', 'Acquisition date ACQDATE', { headings: ['ACQDATE'] }),
    w.text('originCountry', '来源国 ORIGCTY', 'Country of origin ORIGCTY', { max: 3, headings: ['ORIGCTY'] }),
    w.closed(
      w.text('collectingSite', '采集地 COLLSITE', 'Location of collecting site COLLSITE', {
        headings: ['COLLSITE'],
      }),
    ),
    w.closed(w.point('place', '采集位置', 'Collected at')),
    w.number('elevation', '海拔 ELEVATION', 'Elevation of collecting site ELEVATION', {
      unit: '米',
      least: -500,
      most: 9000,
      headings: ['ELEVATION'],
    }),
    w.pastDate('collectedOn', '采集日期 COLLDATE', 'Collecting date COLLDATE', { headings: ['COLLDATE'] }),
    w.must(
      w.choice('biologicalStatus', '生物学状态 SAMPSTAT', 'Biological status SAMPSTAT', 'mcpd-sampstat', {
        headings: ['SAMPSTAT'],
      }),
    ),
    w.choice('storage', '保存方式 STORAGE', 'Type of storage STORAGE', 'mcpd-storage', {
      headings: ['STORAGE'],
    }),
    w.choice('multilateral', '多边系统 MLSSTAT', 'MLS status MLSSTAT', 'mcpd-mlsstat', {
      headings: ['MLSSTAT'],
    }),
    w.number('viability', '发芽率', 'Viability', { unit: '%', least: 0, most: 100 }),
    w.pastDate('testedOn', '检测日期', 'Tested on'),
    w.count('quantity', '库存', 'In store'),
    w.prose('remarks', '备注 REMARKS', 'Remarks REMARKS', { headings: ['REMARKS'] }),
  ],
  businessKey: ['instituteCode', 'accessionNumber'],
  states: [
    w.state('stored', '在库', 'In store', { tone: 'good' }),
    w.state('regenerating', '繁殖更新', 'In regeneration'),
    w.ended('lost', '已丧失', 'Lost', 'ended'),
  ],
  transitions: [
    w.act('test', ['登记活力检测', 'Record a viability test'], 'stored > stored', 'keeper', {
      asks: ['viability', 'testedOn', 'quantity'],
      guards: [w.filled('viability', 'testedOn')],
    }),
    w.act('regenerate', ['繁殖更新', 'Regenerate'], 'stored > regenerating', 'keeper', { note: true }),
    w.act('return', ['更新入库', 'Return to store'], 'regenerating > stored', 'keeper', {
      asks: ['viability', 'testedOn', 'quantity'],
      guards: [w.filled('viability', 'testedOn')],
    }),
    w.act('lose', ['登记丧失', 'Record the loss'], 'stored|regenerating > lost', 'decider', { note: true }),
  ],
  due: [w.dueEvery('test', ['五年活力检测', 'Five-yearly viability test'], 'testedOn', 'P5Y', 'stored')],
  evidence: [
    {
      key: 'acquired',
      labels: w.label('种质入库', 'Accessions acquired'),
      words: ['种质资源', '种质'],
      day: 'acquiredOn',
      states: ['stored', 'regenerating'],
    },
  ],
  list: w.list(
    'accessionNumber genus species cropName accessionName biologicalStatus storage viability testedOn',
    'acquiredOn testedOn',
    'biologicalStatus storage multilateral',
  ),
  form: [
    w.part(
      '护照信息',
      'Passport',
      'accessionNumber instituteCode genus species cropName accessionName biologicalStatus multilateral',
    ),
    w.part('采集', 'Collecting', 'originCountry collectingSite place elevation collectedOn acquiredOn'),
    w.part('保存', 'Storage', 'storage viability testedOn quantity remarks'),
  ],
})
