import type { Language } from '@wanwu/ui'

const place = 'wanwu.language'

/** The language chosen on this device; Chinese until somebody chooses. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(place) === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

/** Keeps the choice for the sign-in page of next time. A device that stores nothing only forgets it. */
export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(place, language)
  } catch {
    // Storage is closed on some kiosks; the choice then lasts as long as the page.
  }
}
