import { saveView } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'

/** 存为视图: keeps a filter under a name; sharing it with a region is for the office of that region. */
export const saveViewCommand = defineCommand({
  endpoint: saveView,
  async handler({ client, input, actor, now, policy }) {
    if (input.shared) await policy.requireIn('plan.review', { region: actor.homeRegion })
    const id = newId()
    await client.query(
      `insert into saved_view (id, person_id, region_code, list, name, filter, shared, created_at)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)`,
      [
        id,
        actor.personId,
        actor.homeRegion,
        input.list,
        input.name,
        JSON.stringify(input.filter),
        input.shared,
        now.toISOString(),
      ],
    )
    return { id, ...input, mine: true }
  },
  audit: ({ actor, input }, answer) => ({
    region: actor.homeRegion,
    subject: { kind: 'saved-view', id: 'id' in answer ? answer.id : '', label: input.name },
  }),
})
