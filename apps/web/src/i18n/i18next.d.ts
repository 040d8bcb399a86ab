import type { zh } from './zh/catalogue.ts'
import type { contactImport } from './zh/contact-import.ts'
import type { holidays } from './zh/holidays.ts'
import type { targets } from './zh/targets.ts'

/** Rooms whose words come with their pages, see `late/add-words.ts`. */
interface LateWords {
  targets: typeof targets
  holidays: typeof holidays
  contactImport: typeof contactImport
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: typeof zh & LateWords
  }
}
