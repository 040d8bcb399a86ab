import { listViews, type SavedView } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

/** 存下的视图 of a list: one's own, and those shared in one's region and above. */
export const listViewsQuery = defineQuery({
  endpoint: listViews,
  async handler({ client, input, actor, policy }) {
    const { rows } = await client.query<SavedView>(
      `select id, list, name, filter, shared, person_id = $1 as mine from saved_view
       where list = $3 and (person_id = $1 or (shared and region_code in (select region_and_above($2))))
       order by person_id <> $1, created_at, id`,
      [actor.personId, actor.homeRegion, input.list],
    )
    const save = actor.permissions.has('view.save')
    return {
      views: rows,
      can: { save, share: await policy.allows('plan.review', { region: actor.homeRegion }) },
    }
  },
})
