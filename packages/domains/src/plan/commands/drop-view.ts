import { AppError, dropView } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'

/** 删去视图: only one's own. */
export const dropViewCommand = defineCommand({
  endpoint: dropView,
  async handler({ client, input, actor }) {
    const { rowCount } = await client.query('delete from saved_view where id::text = $1 and person_id = $2', [
      input.viewId,
      actor.personId,
    ])
    if (rowCount === 0) {
      throw new AppError('NOT_FOUND', {
        message: {
          zh: '没有这个视图，或它是别人存的。',
          en: 'There is no such view, or it is somebody else’s.',
        },
      })
    }
    return { dropped: true as const }
  },
  audit: ({ actor, input }) => ({
    region: actor.homeRegion,
    subject: { kind: 'saved-view', id: input.viewId },
  }),
})
