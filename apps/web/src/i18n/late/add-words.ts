import i18next from 'i18next'

/**
 * Makes the words of a room ready that come with its pages, so that they are no part of what a first visit loads.
 * Both languages come at once: a page in sight changes its language without a further request.
 */
export function addWords<Words extends object>(room: string, words: { zh: Words; en: Words }): void {
  i18next.addResourceBundle('zh-CN', room, words.zh)
  i18next.addResourceBundle('en', room, words.en)
}
