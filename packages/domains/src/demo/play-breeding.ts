import { recordKinship } from '@wanwu/contract'
import type { DemoStage } from './demo-stage.ts'
import { keepRecords } from './keep-records.ts'

/** Number, sex, sire and dam of the invented animals, parents first. */
const studbook = [
  ['示例-01', 'male', null, null],
  ['示例-02', 'female', null, null],
  ['示例-03', 'female', null, null],
  ['示例-04', 'male', '示例-01', '示例-02'],
  ['示例-05', 'female', '示例-01', '示例-02'],
  ['示例-06', 'male', '示例-01', '示例-03'],
  ['示例-07', 'female', '示例-04', '示例-05'],
] as const

/** An invented population with its studbook, its genetic figures worked out and recorded. */
export async function playBreeding(stage: DemoStage): Promise<void> {
  const { create, revisionOf } = keepRecords(stage)
  const population = await create('ex-situ-population', {
    name: '林缘繁育场示例麝种群',
    taxon: '示例麝',
    facility: stage.made.get('ex-situ-facility') ?? null,
    studbook: '示例谱系1号',
  })
  const ids = new Map<string, string>()
  const idOf = (number: string | null) => (number === null ? null : (ids.get(number) ?? null))
  for (const [number, sex, sire, dam] of studbook) {
    const values = { number, sex, population, sire: idOf(sire), dam: idOf(dam) }
    ids.set(number, await create('ex-situ-individual', values))
  }
  const revision = await revisionOf('ex-situ-population', population)
  await stage.people.office.ask(recordKinship, { id: population, revision })
}
