import { createRecord } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { actAsSystem, type JobHandler, systemActor } from '../../kernel/index.ts'
import { findRegister } from '../store/find-register.ts'
import { insertRecord } from '../store/insert-record.ts'
import { recordActed } from '../store/record-acted.ts'
import { contradictions } from './contradictions.ts'
import { findingDeadline } from './finding-deadline.ts'

/** 限期整改: a claim that was contradicted is put right by a day, which the class gives. */
const deadlineClass = 'by-date'

/**
 * 核查不符转问题整改: a claim that was contradicted becomes a finding, once. The unit that claimed rectifies, the unit
 * that looked accepts; nothing is decided here that was not found there.
 */
export const raiseFinding: JobHandler = {
  kind: 'registers.raise-finding',
  topics: contradictions.map(({ topic }) => topic),
  async run(job, context) {
    for (const kind of contradictions) {
      const id = kind.idOf(job.payload)
      const row = id && (await context.transaction((client) => kind.read(client, id)))
      if (!row) continue
      const { region, verifierId } = row
      const permissions = ['report.read', 'register.read', 'register.involved', 'register.write'] as const
      await actAsSystem(context, { action: createRecord.id, region, permissions }, async (client) => {
        if (await kind.isRaised(client, id)) return null
        const today = shanghaiDay(context.now)
        const deadline = await findingDeadline(client, deadlineClass, today)
        const { id: recordId } = await insertRecord(client, await findRegister(client, 'finding'), {
          region,
          unit: verifierId,
          now: context.now,
          act: 'raised',
          by: { id: null, name: systemActor.name, unitId: verifierId },
          note: deadline?.working.map(({ zh }) => zh).join('；') ?? null,
          values: {
            source: 'verification',
            grade: 'general',
            problem: row.problem,
            foundOn: [row.doneOn, today].toSorted()[0] ?? row.doneOn,
            rectifyingUnit: row.unitId,
            acceptingUnit: verifierId,
            deadlineClass,
            deadline: deadline?.dueOn ?? null,
            noticeNeeded: false,
          },
        })
        await kind.keepRaised(client, id, recordId, context.now)
        return {
          note: {
            region,
            subject: { kind: 'record', id: recordId, label: 'finding' },
            detail: { register: 'finding', topic: kind.topic, of: id },
          },
          events: [recordActed('finding', recordId, 'raised', 1)],
        }
      })
    }
  },
}
