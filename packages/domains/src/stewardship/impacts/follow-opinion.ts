import { planImpactChecks } from '@wanwu/contract'
import { actAsSystem, type JobHandler, systemActor } from '../../kernel/index.ts'
import { auditRecord, findRegister, readWhole, recordActed } from '../../registers/index.ts'
import { makeChecks } from './make-checks.ts'

/**
 * 出具意见后: the measures of an opinion become dated checks by themselves. Where a line cannot be read, nothing is made,
 * the audit chain says which, and the command tells whoever asks for them.
 */
export const followOpinion: JobHandler = {
  kind: 'stewardship.follow-opinion',
  topics: ['register.acted'],
  async run({ payload }, context) {
    if (payload.register !== 'impact-evaluation' || payload.act !== 'opine') return
    const id = String(payload.id)
    const [found] = await context.transaction(
      async (client) =>
        (
          await client.query<{ region: string }>(
            'select region_code as region from register.impact_evaluation where id = $1',
            [id],
          )
        ).rows,
    )
    if (!found) return
    const act = {
      action: planImpactChecks.id,
      region: found.region,
      permissions: ['register.read', 'register.write'],
    } as const
    await actAsSystem(context, act, async (client) => {
      const register = await findRegister(client, 'impact-evaluation')
      await client.query('select 1 from register.impact_evaluation where id = $1 for update', [id])
      const row = await readWhole(client, register, id)
      if (row.state !== 'opined' || row.voided) return null
      const { checks, faults } = await makeChecks(client, {
        id,
        region: row.region,
        unit: row.unit,
        measures: row.values.measures,
        now: context.now,
        by: { id: systemActor.personId, name: systemActor.name, unitId: row.unit },
      })
      if (checks.length === 0 && faults.length === 0) return null
      const lines = faults.map(({ line }) => line)
      return {
        note: await auditRecord(
          client,
          { register: 'impact-evaluation', id },
          { checks: checks.length, unusableLines: lines },
        ),
        events: checks.map((check) => recordActed('impact-check', check.id, 'raised', 1)),
      }
    })
  },
}
