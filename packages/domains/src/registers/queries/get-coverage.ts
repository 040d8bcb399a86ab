import { type CoverageAnswer, type CoverageRow, endpoints, getCoverage } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineQuery } from '../../kernel/index.ts'
import { coverageSections } from '../coverage/sections.ts'
import type { Answer, Room } from '../coverage/words.ts'
import { shippedRegisters } from '../declarations/index.ts'
import { label } from '../declarations/words.ts'

const rooms: Record<Room, ReturnType<typeof label>> = {
  observation: label('监测数据（后续）', 'Observation, to come'),
  assessment: label('评估预警（后续）', 'Assessment, to come'),
  space: label('一张图（后续）', 'Maps, to come'),
  portal: label('公众门户（后续）', 'Public portal, to come'),
}

/** Acts that every register has. */
const general = { created: true, changed: true, imported: true }

type Last = CoverageAnswer['last']

/** When each act of each register, and each command, was last done. */
async function readLast(client: SqlClient): Promise<Map<string, Last>> {
  const acts = await client.query<{ register: string; act: string; id: string; at: Date }>(
    `select distinct on (register, act) register, act, record_id as id, at from record_act
     order by register, act, at desc`,
  )
  const commands = coverageSections.flatMap(({ systems }) =>
    systems.flatMap(({ answers }) =>
      answers.flatMap((answer) => ('command' in answer ? [answer.command] : [])),
    ),
  )
  const done = await client.query<{ action: string; at: Date; id: string | null }>(
    `select distinct on (action) action, at, case subject_kind when 'record' then subject_id end as id
     from audit_entry where action = any($1) order by action, at desc`,
    [[...new Set(commands)]],
  )
  return new Map([
    ...acts.rows.map(({ register, act, id, at }): [string, Last] => [
      `${register}:${act}`,
      { recordId: id, at: at.toISOString() },
    ]),
    ...done.rows.map(({ action, at, id }): [string, Last] => [
      action,
      { recordId: id, at: at.toISOString() },
    ]),
  ])
}

function present(answer: Answer, last: Map<string, Last>): CoverageAnswer {
  const { verb } = answer
  if ('later' in answer)
    return { verb, kind: 'later', by: rooms[answer.later], how: null, register: null, last: null }
  if ('outside' in answer)
    return { verb, kind: 'outside', by: answer.outside, how: answer.how, register: null, last: null }
  if ('command' in answer) {
    const endpoint = endpoints.find(({ id }) => id === answer.command)
    const title = endpoint?.title ?? label(answer.command, answer.command)
    const on = shippedRegisters.find(({ key }) => key === answer.on)
    // a question leaves no trace: what it can be asked of stands for it
    const asked = on && endpoint?.method === 'GET' ? last.get(`${on.key}:created`) : undefined
    return {
      verb,
      kind: 'command',
      by: on?.labels ?? title,
      how: on ? title : null,
      register: on?.key ?? null,
      last: last.get(answer.command) ?? asked ?? null,
    }
  }
  const register = shippedRegisters.find(({ key }) => key === answer.register)
  const by = register?.labels ?? label(answer.register, answer.register)
  const key = answer.act ?? 'created'
  // to have been entered is no more than to be listed
  const listed = key in general
  return {
    verb,
    kind: listed ? 'list' : 'act',
    by,
    how: listed ? null : (register?.transitions.find((act) => act.key === key)?.labels ?? null),
    register: answer.register,
    last: last.get(`${answer.register}:${key}`) ?? null,
  }
}

/** 要求对照: what the plans ask for, what answers it, and whether it has been used. */
export const getCoverageQuery = defineQuery({
  endpoint: getCoverage,
  async handler({ client }) {
    const last = await readLast(client)
    const rows = coverageSections.flatMap(({ key, systems }) =>
      systems.map(({ system, answers }): CoverageRow => {
        const presented = answers.map((answer) => present(answer, last))
        return {
          system,
          section: key,
          thin: presented.every(({ kind }) => kind === 'list'),
          answers: presented,
        }
      }),
    )
    const answers = rows.flatMap((row) => row.answers)
    const count = (kind: CoverageAnswer['kind']) => answers.filter((answer) => answer.kind === kind).length
    return {
      sections: coverageSections.map(({ key, labels }) => ({ key, labels })),
      rows,
      counts: {
        rows: rows.length,
        thin: rows.filter(({ thin }) => thin).length,
        answers: answers.length,
        used: answers.filter((answer) => answer.last !== null).length,
        later: count('later'),
        outside: count('outside'),
      },
    }
  },
})
