import { AppError, compileTenureFile, type TenureContent } from '@wanwu/contract'
import { newId, shanghaiDay } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { compileSections } from './compile-sections.ts'
import { hashContent } from './hash-content.ts'

/** 编制离任审计档案: reads everything that is on record of the unit's tenure once, and freezes it. */
export const compileTenureFileCommand = defineCommand({
  endpoint: compileTenureFile,
  async handler({ client, input, actor, now, policy }) {
    const { rows } = await client.query<{ name: string; region: string }>(
      `select name, plan_scope as region from unit where id = $1 and id in (select wanwu_units('unit.read'))`,
      [input.unitId],
    )
    const [unit] = rows
    if (!unit) throw noSuch('单位', 'unit')
    await policy.requireIn('tenure.compile', { unit: input.unitId })
    if (input.to > shanghaiDay(now)) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '任期结束日还没有到。', en: 'The last day of the tenure is still to come.' },
        next: { zh: '请填写今天或以前的日期。', en: 'Give today or an earlier day.' },
      })
    }
    const content: TenureContent = {
      unit: { id: input.unitId, name: unit.name },
      leader: { name: input.leaderName, post: input.leaderPost },
      from: input.from,
      to: input.to,
      compiledAt: now.toISOString(),
      compiledBy: actor.name,
      sections: await compileSections(client, input, now),
    }
    const fileId = newId()
    const sha256 = hashContent(content)
    await client.query(
      `insert into tenure_file (id, region_code, unit_id, from_on, to_on, content, sha256, compiled_by, compiled_at)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)`,
      [
        fileId,
        unit.region,
        input.unitId,
        input.from,
        input.to,
        JSON.stringify(content),
        sha256,
        actor.personId,
        now.toISOString(),
      ],
    )
    return { fileId, sha256, rows: content.sections.reduce((sum, section) => sum + section.rows.length, 0) }
  },
  // The leader's name stays out of the chain: more people read the chain than the file.
  async audit({ client, input }, { fileId, sha256, rows: count }) {
    const { rows } = await client.query<{ region: string; name: string }>(
      'select plan_scope as region, name from unit where id = $1',
      [input.unitId],
    )
    return {
      region: rows[0]?.region ?? '',
      subject: { kind: 'tenure-file', id: fileId, label: rows[0]?.name ?? '' },
      detail: { from: input.from, to: input.to, sha256, rows: count },
    }
  },
})
