import i18next from 'i18next'
import { standing as enStanding } from './en/standing.ts'
import { standing as zhStanding } from './zh/standing.ts'

/** Words that come with a page instead of with the first one, in Chinese. */
export const zhLater = { standing: zhStanding }
/** The same in English. */
export const enLater = { standing: enStanding }

/** Makes the later words known, in both languages, so that changing the language asks for nothing more. */
export function addLaterWords(): void {
  for (const [room, words] of Object.entries(zhLater)) i18next.addResourceBundle('zh-CN', room, words)
  for (const [room, words] of Object.entries(enLater)) i18next.addResourceBundle('en', room, words)
}
