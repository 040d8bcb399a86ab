import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 许可 (recorded from any level, not issued here). */
export const permit = declare({
  key: 'permit',
  labels: w.label('行政许可', 'Permits'),
  group: 'rules',
  purpose: w.label(
    '各级发放的猎捕、采集、驯养繁殖、经营利用等许可的登记与核查',
    'Permits of any level to hunt, collect, breed, trade: recorded and checked',
  ),
  answers: ['打击非法捕猎、采集、贸易'],
  title: 'number',
  fields: [
    w.must(w.text('number', '许可证号', 'Permit', { max: 80 })),
    w.must(w.choice('kind', '类别', 'Kind', 'permit-kind')),
    w.must(w.text('holder', '持证人', 'Holder')),
    w.taxon('taxon', '物种', 'Species'),
    w.count('quantity', '数量', 'Quantity'),
    w.text('issuer', '发证机关', 'Issuer'),
    w.choice('level', '发证层级', 'Level', 'admin-level'),
    w.pastDate('issuedOn', '发证日期', 'Issued on'),
    w.date('validTo', '有效期至', 'Valid to'),
    w.unit('supervisor', '监管单位', 'Supervising unit'),
    w.pastDate('checkedOn', '最近核查', 'Last checked on'),
    w.text('checkResult', '核查结论', 'Result'),
  ],
  businessKey: ['number'],
  states: [
    w.state('valid', '有效', 'Valid', { tone: 'good' }),
    w.ended('ended', '到期或注销', 'Ended', 'ended'),
  ],
  transitions: [
    w.act(
      'check',
      ['登记核查', 'Record a check'],
      'valid > valid',
      { unit: 'supervisor' },
      { asks: ['checkedOn', 'checkResult'], guards: [w.filled('checkedOn', 'checkResult')] },
    ),
    w.act('end', ['到期或注销', 'End'], 'valid > ended', 'keeper', { note: true }),
  ],
  due: [
    w.remindEarly(w.answeredByChange(w.dueBy('renew', ['到期', 'Ends'], 'validTo', 'valid'))),
    w.dueEvery('check', ['年度核查', 'Yearly check'], 'checkedOn', 'P1Y', 'valid'),
  ],
  list: w.list(
    'number kind holder taxon quantity issuer validTo checkedOn',
    'validTo issuedOn',
    'kind level supervisor',
  ),
  form: [
    w.part('许可', 'Permit', 'number kind holder taxon quantity issuer level issuedOn validTo'),
    w.part('核查', 'Checks', 'supervisor checkedOn checkResult'),
  ],
})
