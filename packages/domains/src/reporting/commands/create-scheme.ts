import { AppError, createScheme } from '@wanwu/contract'
import { newId, settleScheme } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { readSchemes } from '../appraisal/read-schemes.ts'
import { noSuch } from '../no-such.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'

function incomplete(faults: readonly { zh: string; en: string }[]): AppError {
  return new AppError('INCOMPLETE', {
    message: { zh: faults.map(({ zh }) => zh).join(''), en: faults.map(({ en }) => en).join(' ') },
    next: { zh: '请改好后再发布。', en: 'Put this right and publish again.' },
  })
}

/** 发布考核办法: the same name makes a further version; what was appraised by an older one stays as it is. */
export const createSchemeCommand = defineCommand({
  endpoint: createScheme,
  async handler({ client, input, actor, now, policy }) {
    await policy.requireIn('report.manage', { region: actor.homeRegion })
    const { definition, faults } = settleScheme(input.definition)
    if (!definition) throw incomplete(faults.map(({ message }) => message))
    if (input.base > 0 && input.reason === null) {
      throw incomplete([
        { zh: '改版须写明理由。', en: 'A further version has to say why the scheme changes.' },
      ])
    }
    const { rows } = await client.query<{ newest: number }>(
      `select coalesce(max(version), 0)::int as newest from appraisal_scheme where region_code = $1 and name = $2`,
      [actor.homeRegion, input.name],
    )
    const newest = rows[0]?.newest ?? 0
    if (newest !== input.base) throw changedMeanwhile({ version: newest })
    const id = newId()
    await client.query(
      `insert into appraisal_scheme
         (id, region_code, name, version, definition, approval, reason, created_by, created_at)
       values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8, $9)`,
      [
        id,
        actor.homeRegion,
        input.name,
        newest + 1,
        JSON.stringify(definition),
        input.approval ? JSON.stringify(input.approval) : null,
        input.reason,
        actor.personId,
        now.toISOString(),
      ],
    )
    const [scheme] = await readSchemes(client, id)
    if (!scheme) throw noSuch('考核办法', 'scheme')
    const { regionCode: _, ...shown } = scheme
    return shown
  },
  audit: ({ actor, input }, answer) => ({
    region: actor.homeRegion,
    subject: { kind: 'appraisal-scheme', id: 'id' in answer ? answer.id : '', label: input.name },
    detail: { version: input.base + 1, approval: input.approval, reason: input.reason },
  }),
})
