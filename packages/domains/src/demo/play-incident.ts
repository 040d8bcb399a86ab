import { changeResponseLevel, startResponse } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { DemoStage } from './demo-stage.ts'
import { keepRecords } from './keep-records.ts'
import { demoSteps } from './sample-lines.ts'

const hour = 3_600_000

/** An invented incident, begun by its plan the day before: one unit has done its task, the level was raised. */
export async function playIncident(stage: DemoStage, now: Date): Promise<void> {
  const { create, act, revisionOf } = keepRecords(stage)
  const { office, checker, rectifier } = stage.people
  const at = (hoursAgo: number) => {
    stage.clock.now = new Date(now.getTime() - hoursAgo * hour)
    return shanghaiDay(stage.clock.now)
  }
  const today = at(27)
  const plan = await create('contingency-plan', {
    name: '云岭市水生外来植物暴发应急预案（示例）',
    kind: 'invasive',
    version: 1,
    steps: demoSteps,
  })
  await act(checker, 'contingency-plan', plan, 'issue', {
    number: '云生委办〔2026〕示例12号',
    issuedOn: today,
    reviewBy: `${Number(today.slice(0, 4)) + 2}-06-30`,
  })
  const revision = await revisionOf('contingency-plan', plan)
  at(26)
  const { id, tasks } = await office.ask(startResponse, {
    plan,
    revision,
    name: '白鹿湖凤眼莲暴发（示例）',
    level: '3',
    drill: false,
    place: { type: 'Point', coordinates: [101.614, 37.618] },
    situation: '北岸湾汊发现成片凤眼莲，约3公顷，随风向湖心漂移。',
  })
  const doneOn = at(25)
  const mine = tasks.find(({ unit }) => unit.id === rectifier.unit)
  if (mine)
    await act(rectifier, 'response-task', mine.id, 'finish', {
      result: '已到场核实，设观察点2处，划定范围3.2公顷。',
      doneOn,
    })
  at(23)
  await act(office, 'emergency-response', id, 'first', {
    firstReport: '凤眼莲约3.2公顷，已设浮栏，未见鱼类死亡。',
  })
  at(21)
  await checker.ask(changeResponseLevel, {
    id,
    revision: await revisionOf('emergency-response', id),
    level: '2',
    note: '下风向两处湾汊出现漂移植株。',
  })
}
