import { actOnRecord, createRecord, getRecord, type RecordValues } from '@wanwu/contract'
import type { DemoActor, DemoStage } from './demo-stage.ts'

/** Ways to make a record of the demo and to act on it, as the people of the stage. */
export function keepRecords({ people: { office }, region }: DemoStage) {
  const revisionOf = async (register: string, id: string) =>
    (await office.ask(getRecord, { register, id })).record.revision
  return {
    revisionOf,
    create: async (register: string, values: RecordValues) =>
      (await office.ask(createRecord, { register, unit: office.unit, region, values })).id,
    act: async (by: DemoActor, register: string, id: string, act: string, values: RecordValues = {}) => {
      const revision = await revisionOf(register, id)
      await by.ask(actOnRecord, { register, id, revision, act, values, note: null })
    },
  }
}
