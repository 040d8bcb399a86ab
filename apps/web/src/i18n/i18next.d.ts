import type { appraisal } from './zh/appraisal.ts'
import type { zh } from './zh/catalogue.ts'
import type { channels } from './zh/channels.ts'
import type { circulars } from './zh/circulars.ts'
import type { intake } from './zh/intake.ts'
import type { levels } from './zh/levels.ts'
import type { tenure } from './zh/tenure.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    /** what comes with the shell, and the rooms whose words come with their pages (`later/`) */
    resources: typeof zh & {
      appraisal: typeof appraisal
      channels: typeof channels
      circulars: typeof circulars
      intake: typeof intake
      levels: typeof levels
      tenure: typeof tenure
    }
  }
}
