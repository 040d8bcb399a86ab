import { actOnRecord, addRecordFile, createRecord, getRecord, type RecordValues } from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core'
import type { Database } from '@wanwu/database'
import type { Authentication, DemoAccess } from '../access/index.ts'
import { registerHandlers } from '../registers/index.ts'
import { type Ask, askAs } from './ask-as.ts'
import { type DemoFinding, demoFindings } from './demo-findings.ts'
import { drawHills } from './draw-hills.ts'

const register = 'finding'

/** Loads the findings of the demo and takes each as far as it goes, by the acts that people would do. */
export async function loadDemoFindings(
  database: Database,
  authentication: Authentication,
  access: DemoAccess,
  now: Date,
): Promise<void> {
  const person = (userName: string): Ask => {
    const id = access.people.get(userName)
    if (!id) throw new Error(`The demo has nobody called ${userName}`)
    return askAs(id, registerHandlers, { database, authentication, now })
  }
  const office = person('统筹办')
  // of the unit that accepts every finding of the demo that is decided on
  const acceptor = person('分管领导')
  for (const [seed, finding] of demoFindings.entries()) {
    await loadFinding(finding, seed, { office, acceptor, units: access.units, today: shanghaiDay(now) })
  }
}

interface DemoDesk {
  office: Ask
  acceptor: Ask
  units: ReadonlyMap<string, string>
  today: string
}

function valuesOf(finding: DemoFinding, { units, today }: DemoDesk): RecordValues {
  const foundOn = addDays(today, -finding.foundDaysAgo)
  return {
    number: finding.number,
    source: finding.source,
    grade: finding.grade,
    problem: finding.problem,
    foundOn,
    address: finding.address,
    place: { type: 'Point', coordinates: finding.place },
    goal: finding.goal,
    rectifyingUnit: units.get(finding.rectifyingUnit) ?? null,
    acceptingUnit: units.get(finding.acceptingUnit) ?? null,
    deadlineClass: 'by-date',
    deadline: addDays(foundOn, finding.daysToDeadline),
    noticeNeeded: finding.noticeNeeded ?? false,
  }
}

async function loadFinding(finding: DemoFinding, seed: number, desk: DemoDesk): Promise<void> {
  const { office, acceptor, today } = desk
  const { id } = await office(createRecord, { register, values: valuesOf(finding, desk) })
  const attach = (field: string, damaged: boolean) =>
    office(
      addRecordFile,
      { register, id, field, fileName: `${finding.number}-${field}.png` },
      drawHills(seed, damaged),
    )
  const act = async (ask: Ask, name: string, values: RecordValues = {}, note: string | null = null) => {
    const { record } = await office(getRecord, { register, id })
    await ask(actOnRecord, { register, id, revision: record.revision, act: name, values, note })
  }
  await attach('photos', true)
  if (finding.reach === 'open') return
  await act(office, 'begin', { measures: finding.measures })
  await attach('before', true)
  if (finding.progress) await act(office, 'report', { progress: finding.progress })
  if (finding.reach === 'rectifying') return
  await attach('after', false)
  await act(office, 'askClosure')
  if (finding.reach === 'asked') return
  if (finding.reach === 'refused') return act(acceptor, 'refuse', {}, '未见补植的验收资料，请补充后再申请。')
  await act(acceptor, 'close')
  if (finding.reach === 'rechecked')
    await act(acceptor, 'recheck', { recheckedOn: today }, '现场复查，未见复发。')
}
