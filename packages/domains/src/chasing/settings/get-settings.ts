import { getChasingSettings } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { presentSettings } from './present-settings.ts'

/** 催报与亮灯设置 of a plan. */
export const getSettingsQuery = defineQuery({
  endpoint: getChasingSettings,
  async handler({ client, input }) {
    const settings = await presentSettings(client, input.planId)
    if (!settings) throw noSuch('方案', 'plan')
    return settings
  },
})
