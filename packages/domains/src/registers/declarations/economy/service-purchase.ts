import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 政府购买服务. */
export const servicePurchase = declare({
  key: 'service-purchase',
  labels: w.label('政府购买服务', 'Purchase of services'),
  group: 'economy',
  purpose: w.label(
    '宣传、咨询、法律援助等服务的采购和验收',
    'Publicity, consulting, legal aid: bought and accepted',
  ),
  answers: ['政府购买服务激励'],
  title: 'name',
  fields: [
    w.must(w.text('name', '服务名称', 'Service')),
    w.must(w.choice('kind', '服务类别', 'Kind', 'service-kind')),
    w.unit('buyer', '采购单位', 'Buyer'),
    w.text('provider', '承接主体', 'Provider'),
    w.text('contract', '合同号', 'Contract', { max: 60 }),
    w.period('term', '服务期', 'Term'),
    w.money('amount', '合同金额', 'Amount'),
    w.date('dueOn', '应验收日期', 'Acceptance due'),
    w.pastDate('acceptedOn', '验收日期', 'Accepted on'),
    w.prose('result', '验收意见', 'Result'),
  ],
  businessKey: ['name', 'contract'],
  states: [
    w.state('planned', '采购中', 'In procurement'),
    w.state('running', '履行中', 'Running'),
    w.ended('accepted', '已验收', 'Accepted'),
  ],
  transitions: [
    w.act('sign', ['签订合同', 'Sign'], 'planned > running', 'keeper', {
      asks: ['provider', 'contract', 'term', 'amount'],
      guards: [w.filled('provider', 'contract', 'amount')],
    }),
    w.act('accept', ['验收', 'Accept'], 'running > accepted', 'keeper', {
      asks: ['acceptedOn', 'result'],
      guards: [w.filled('acceptedOn', 'result'), w.otherPerson('sign')],
    }),
  ],
  due: [w.dueBy('accept', ['应验收', 'Acceptance due'], 'dueOn', 'running')],
  evidence: [
    {
      key: 'accepted',
      labels: w.label('服务验收', 'Services accepted'),
      words: ['购买服务'],
      day: 'acceptedOn',
      states: ['accepted'],
    },
  ],
  list: w.list('name kind buyer provider amount dueOn acceptedOn', 'amount dueOn', 'kind buyer'),
  form: [
    w.part('服务', 'Service', 'name kind buyer provider contract term amount'),
    w.part('验收', 'Acceptance', 'dueOn acceptedOn result'),
  ],
})
