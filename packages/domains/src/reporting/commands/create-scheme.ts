import { createScheme } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { readSchemes } from '../appraisal/read-schemes.ts'
import { noSuch } from '../no-such.ts'

/** 设立考核办法: the same name makes a further version; what was appraised by an older one stays as it is. */
export const createSchemeCommand = defineCommand({
  endpoint: createScheme,
  async handler({ client, input, actor, now, policy }) {
    await policy.requireIn('report.manage', { region: actor.homeRegion })
    const id = newId()
    await client.query(
      `insert into appraisal_scheme (id, region_code, name, version, definition, approval, created_by, created_at)
       select $1, $2, $3, coalesce(max(version), 0) + 1, $4::jsonb, $5::jsonb, $6, $7
       from appraisal_scheme where region_code = $2 and name = $3`,
      [
        id,
        actor.homeRegion,
        input.name,
        JSON.stringify(input.definition),
        input.approval ? JSON.stringify(input.approval) : null,
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
    detail: { approval: input.approval },
  }),
})
