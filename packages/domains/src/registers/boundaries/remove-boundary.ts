import { AppError, removeBoundary } from '@wanwu/contract'
import { requireRegions } from '../../access/index.ts'
import { defineCommand } from '../../kernel/index.ts'

/** 撤下行政区边界: the way out of a wrong one. */
export const removeBoundaryCommand = defineCommand({
  endpoint: removeBoundary,
  async handler({ client, input, policy }) {
    await requireRegions(client, [input.code])
    await policy.requireIn('region.manage', { region: input.code })
    const { rowCount } = await client.query('delete from region_boundary where code = $1', [input.code])
    if (rowCount === 0) {
      throw new AppError('NOT_FOUND', {
        message: { zh: '该行政区没有边界。', en: 'The region has no boundary.' },
        next: { zh: '请刷新后再看。', en: 'Reload the page.' },
      })
    }
    return { code: input.code }
  },
  audit: ({ input }) => ({
    region: input.code,
    subject: { kind: 'region', id: input.code, label: input.code },
    detail: {},
  }),
})
