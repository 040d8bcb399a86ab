import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 耕地休耕轮作. */
export const fallowPlot = declare({
  key: 'fallow-plot',
  labels: w.label('休耕轮作地块', 'Fallow and rotation plots'),
  group: 'restoration',
  purpose: w.label(
    '休耕轮作任务落到地块，核查后兑付',
    'Plots under fallow or rotation, checked before they are paid',
  ),
  answers: ['耕地休耕轮作制度', '草原、森林、河流、湖泊休养生息'],
  title: 'plot',
  fields: [
    w.must(w.text('plot', '地块编号', 'Plot', { max: 60 })),
    w.must(w.number('year', '年度', 'Year', { whole: true, least: 2000, most: 2100 })),
    w.must(w.choice('kind', '方式', 'Kind', 'rest-kind')),
    w.number('area', '面积', 'Area', { unit: '亩', least: 0 }),
    w.text('village', '乡镇村', 'Township and village'),
    w.person('holder', '承包人', 'Holder'),
    w.polygon('boundary', '范围', 'Extent'),
    w.unit('checker', '核查单位', 'Checking unit'),
    w.pastDate('checkedOn', '核查日期', 'Checked on'),
    w.number('checkedArea', '核查面积', 'Area found', { unit: '亩', least: 0 }),
    w.money('subsidy', '补助资金', 'Subsidy'),
    w.pastDate('paidOn', '兑付日期', 'Paid on'),
  ],
  businessKey: ['plot', 'year'],
  states: [
    w.state('assigned', '已落实', 'Assigned'),
    w.state('checked', '已核查', 'Checked'),
    w.ended('paid', '已兑付', 'Paid'),
    w.ended('failed', '核查不合格', 'Failed', 'ended'),
  ],
  transitions: [
    w.act('check', ['核查合格', 'Pass'], 'assigned > checked', [{ unit: 'checker' }, 'decider'], {
      asks: ['checkedOn', 'checkedArea'],
      guards: [w.filled('checkedOn', 'checkedArea')],
    }),
    w.act('fail', ['核查不合格', 'Fail'], 'assigned > failed', [{ unit: 'checker' }, 'decider'], {
      note: true,
    }),
    w.act('pay', ['登记兑付', 'Record the payment'], 'checked > paid', 'keeper', {
      asks: ['subsidy', 'paidOn'],
      guards: [w.filled('subsidy', 'paidOn'), w.otherPerson('check')],
    }),
  ],
  evidence: [
    {
      key: 'checked',
      labels: w.label('休耕轮作核查', 'Plots checked'),
      words: ['休耕', '轮作'],
      day: 'checkedOn',
      states: ['checked', 'paid'],
      verified: true,
    },
  ],
  list: w.list('plot year kind area village checkedArea subsidy paidOn', 'year area', 'kind'),
  form: [
    w.part('地块', 'Plot', 'plot year kind area village holder boundary'),
    w.part('核查兑付', 'Check and payment', 'checker checkedOn checkedArea subsidy paidOn'),
  ],
  map: { field: 'boundary', colourBy: 'kind' },
})
