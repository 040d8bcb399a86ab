import type { zhLater } from './add-later.ts'
import type { zh } from './zh/catalogue.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: typeof zh & typeof zhLater
  }
}
