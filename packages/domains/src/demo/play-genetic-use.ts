import type { RecordValues } from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core'
import type { DemoStage } from './demo-stage.ts'
import { keepRecords } from './keep-records.ts'

/** An invented genetic resource from its origin to benefits: one use in order, one unpaid, one that nobody approved. */
export async function playGeneticUse(stage: DemoStage): Promise<void> {
  const { create, act } = keepRecords(stage)
  const { acceptor } = stage.people
  const today = shanghaiDay(stage.clock.now)
  const before = (days: number) => addDays(today, -days)
  const resource = await create('genetic-resource', {
    code: '示例-YL-07',
    name: '云岭示例野大豆',
    taxon: '示例野大豆',
    kind: 'crop',
    originArea: '青松县示例乡',
    holder: '云岭学院',
  })
  const access = await create('genetic-access', {
    number: '示例获〔2026〕7号',
    resource,
    user: '示例种业公司',
    pic: '示例村民小组已同意',
    mat: '收益的百分之三返还示例村',
    approverUnit: acceptor.unit,
  })
  await act(acceptor, 'genetic-access', access, 'approve', {
    approval: '示例准〔2026〕7号',
    approvedOn: before(90),
    validTo: addDays(today, 640),
  })
  const use = (number: string, name: string, values: RecordValues) =>
    create('genetic-use', { number, name, resource, user: '示例种业公司', ...values })
  const rested = { access, startedOn: before(80), benefit: 30_000 }
  const bred = await use('示例用-1', '耐旱示例品系选育', {
    ...rested,
    kind: 'right',
    right: '示例品种权0001',
    disclosed: true,
    benefitBy: before(10),
  })
  await use('示例用-2', '示例基因测序合作', {
    ...rested,
    kind: 'abroad',
    abroad: '示例国示例研究所',
    benefitBy: before(5),
  })
  await use('示例用-3', '示例豆奶试制', { kind: 'product', startedOn: before(30) })
  const payment = { number: '示例付-1', use: bred, amount: 30_000, paidOn: before(20), form: 'money' }
  await create('genetic-benefit', { ...payment, beneficiary: '示例村民小组' })
}
