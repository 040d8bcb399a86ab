import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 原生境保护点、保护标志: chosen, built, marked, looked after. */
export const inSituSite = declare({
  key: 'in-situ-site',
  labels: w.label('原生境保护点', 'In-situ protection sites'),
  group: 'space',
  purpose: w.label('保护点和标志的选定、建设与管护', 'Sites and markers: selection, construction and care'),
  answers: ['原生境保护点、保护标志'],
  title: 'name',
  fields: [
    w.must(w.text('name', '名称', 'Name', { headings: ['保护点名称'] })),
    w.must(w.taxon('taxon', '保护物种', 'Species protected')),
    w.choice('reason', '设立原因', 'Why it was set up', 'in-situ-reason'),
    w.closed(w.place('place', '位置', 'Place')),
    w.number('area', '面积', 'Area', { unit: '公顷', least: 0 }),
    w.count('individuals', '个体数', 'Individuals', { unit: '株（只）' }),
    w.count('markers', '标志牌', 'Markers', { unit: '块' }),
    w.unit('managingUnit', '管护单位', 'Managing unit'),
    w.person('caretaker', '管护人', 'Caretaker'),
    w.date('plannedOn', '计划建成', 'Planned for'),
    w.pastDate('builtOn', '建成日期', 'Built on'),
    w.pastDate('lastCheckedOn', '最近巡查', 'Last checked on'),
    w.text('condition', '现状', 'Condition'),
    w.files('photos', '照片', 'Photos'),
  ],
  businessKey: ['name'],
  states: [
    w.state('chosen', '拟设立', 'Chosen'),
    w.state('built', '已设立', 'Set up', { tone: 'good' }),
    w.ended('lost', '已撤销', 'Abolished', 'ended'),
  ],
  transitions: [
    w.act('build', ['建成', 'Record as built'], 'chosen > built', 'keeper', {
      asks: ['builtOn', 'markers'],
      guards: [w.filled('builtOn', 'markers'), w.attached('photos')],
    }),
    w.act('check', ['登记巡查', 'Record a check'], 'built > built', 'keeper', {
      asks: ['lastCheckedOn', 'condition', 'individuals'],
      guards: [w.filled('lastCheckedOn', 'condition')],
    }),
    w.act('giveUp', ['撤销', 'Abolish'], 'built > lost', 'decider', { note: true }),
  ],
  due: [
    w.dueBy('build', ['计划建成', 'To be built'], 'plannedOn', 'chosen'),
    w.dueEvery('check', ['半年巡查', 'Half-yearly check'], 'lastCheckedOn', 'P6M', 'built'),
  ],
  evidence: [
    {
      key: 'built',
      labels: w.label('保护点建成', 'Sites set up'),
      words: ['原生境保护', '保护标志', '保护小区'],
      day: 'builtOn',
      states: ['built'],
    },
  ],
  list: w.list(
    'name taxon reason managingUnit builtOn lastCheckedOn condition',
    'builtOn lastCheckedOn',
    'reason managingUnit',
  ),
  form: [
    w.part('保护点', 'Site', 'name taxon reason place area individuals'),
    w.part(
      '建设管护',
      'Building and care',
      'plannedOn builtOn markers managingUnit caretaker lastCheckedOn condition photos',
    ),
  ],
  map: { field: 'place', colourBy: 'reason' },
})
