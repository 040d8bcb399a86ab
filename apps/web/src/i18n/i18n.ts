import type { Language } from '@wanwu/ui'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

const load = {
  'zh-CN': () => import('./zh/catalogue.ts').then((module) => module.zh),
  en: () => import('./en/catalogue.ts').then((module) => module.en),
}

async function addCatalogue(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'shell')) return
  for (const [room, words] of Object.entries(await load[language]())) {
    i18next.addResourceBundle(language, room, words)
  }
}

function nameLanguage(language: Language): void {
  document.documentElement.lang = language
}

/** Makes the words of one language ready; the other is fetched when it is chosen. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await addCatalogue(language)
  nameLanguage(language)
}

/** Goes on in another language. */
export async function changeWords(language: Language): Promise<void> {
  await addCatalogue(language)
  await i18next.changeLanguage(language)
  nameLanguage(language)
}
