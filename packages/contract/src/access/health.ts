import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'

/** Is the service up, and its database with it? */
export const getHealth = defineEndpoint({
  id: 'access.getHealth',
  method: 'GET',
  path: '/api/health',
  title: { zh: '运行状态', en: 'Health' },
  access: 'public',
  input: z.object({}),
  output: z.object({ status: z.literal('ok') }),
  errors: ['ENGINE_RESTARTED'],
})
