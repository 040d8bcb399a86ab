import { addRecordFile, planImpactChecks, screenProject } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { DemoStage } from './demo-stage.ts'
import { drawHills } from './draw-hills.ts'
import { keepRecords } from './keep-records.ts'
import { demoMeasures } from './sample-lines.ts'

const register = 'impact-evaluation'
const ring = [
  [101.3, 37.7],
  [101.46, 37.7],
  [101.46, 37.84],
  [101.3, 37.84],
  [101.3, 37.7],
]

/** Two invented projects: one screened, opined on, its measures made into checks; one that waits for its screening. */
export async function playEvaluation(stage: DemoStage): Promise<void> {
  const { create, act, revisionOf } = keepRecords(stage)
  const { office, checker } = stage.people
  const today = shanghaiDay(stage.clock.now)
  const id = await create(register, {
    project: '白鹿湖环湖道路改建（示例）',
    kind: 'construction',
    developer: '示例路桥公司',
    extent: { type: 'Polygon', coordinates: [ring] },
  })
  await create(register, {
    project: '青松河取水口扩建（示例）',
    kind: 'construction',
    developer: '示例供水公司',
    extent: { type: 'Polygon', coordinates: [ring] },
  })
  await office.ask(screenProject, { id, revision: await revisionOf(register, id) })
  await act(office, register, id, 'scope', {
    scope: '路线两侧各500米，含弃渣场和施工便道。',
    method: '样线调查与资料核对',
  })
  const fileName = '示例报告.png'
  await office.ask(addRecordFile, { register, id, field: 'report', fileName }, drawHills(91, true))
  await act(checker, register, id, 'opine', {
    impacts: '施工期扰动湖岸水鸟，便道切割林缘。',
    opinion: '落实响应措施后可行。',
    conclusion: 'conditional',
    opinedOn: today,
    measures: demoMeasures(today),
  })
  await office.ask(planImpactChecks, { id, revision: await revisionOf(register, id) })
}
