import i18next from 'i18next'

/**
 * Words of a room that come with its pages and not with the shell: both languages at once, so that switching the
 * language needs nothing more. Its type stands in `i18next.d.ts`.
 */
export function addWords(room: string, words: { zh: object; en: object }): void {
  i18next.addResourceBundle('zh-CN', room, words.zh)
  i18next.addResourceBundle('en', room, words.en)
}
