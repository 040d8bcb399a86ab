import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 生态产品价值核算 (GEP), asset valuation. */
export const ecoProductAccount = declare({
  key: 'eco-product-account',
  labels: w.label('生态产品价值核算', 'Ecosystem product accounts'),
  group: 'economy',
  purpose: w.label(
    '按年度核算的生态系统生产总值和资源资产价值',
    'Gross ecosystem product and value of natural assets, year by year',
  ),
  answers: ['生态系统生产总值核算', '资源资产价值评估', '生态产品价值实现机制'],
  title: 'name',
  fields: [
    w.must(w.text('name', '核算名称', 'Account')),
    w.must(w.choice('kind', '核算类型', 'Kind', 'account-kind')),
    w.must(w.number('year', '核算年度', 'Year', { whole: true, least: 2000, most: 2100 })),
    w.text('method', '技术规范', 'Method'),
    w.unit('accountant', '核算单位', 'Made by'),
    w.money('provision', '物质供给', 'Provisioning services'),
    w.money('regulation', '调节服务', 'Regulating services'),
    w.money('culture', '文化服务', 'Cultural services'),
    w.computed('total', '合计', 'Total', { kind: 'sum', of: ['provision', 'regulation', 'culture'] }, '元'),
    w.prose('caveat', '口径与局限', 'Scope and limits'),
    w.pastDate('reviewedOn', '评审日期', 'Reviewed on'),
    w.files('report', '核算报告', 'Report'),
  ],
  businessKey: ['name', 'year'],
  states: [
    w.state('working', '核算中', 'Being made'),
    w.waiting('review', '待评审', 'To be reviewed'),
    w.ended('accepted', '已评审', 'Reviewed'),
  ],
  transitions: [
    w.act('submit', ['提交评审', 'Submit'], 'working > review', 'keeper', {
      guards: [w.attached('report'), w.filled('method', 'caveat')],
    }),
    w.act('accept', ['评审通过', 'Accept'], 'review > accepted', 'decider', {
      asks: ['reviewedOn'],
      guards: [w.filled('reviewedOn'), w.otherUnit('accountant')],
    }),
    w.act('return', ['退回', 'Return'], 'review > working', 'decider', {
      note: true,
      guards: [w.otherUnit('accountant')],
    }),
  ],
  evidence: [
    {
      key: 'accounted',
      labels: w.label('年度核算', 'Account of the year'),
      words: ['生态系统生产总值', '价值核算', '资产价值'],
      day: 'reviewedOn',
      states: ['accepted'],
      verified: true,
    },
  ],
  list: w.list(
    'name kind year provision regulation culture total reviewedOn',
    'year reviewedOn',
    'kind accountant',
  ),
  form: [
    w.part('核算', 'Account', 'name kind year method accountant'),
    w.part('结果', 'Result', 'provision regulation culture caveat report reviewedOn'),
  ],
})
