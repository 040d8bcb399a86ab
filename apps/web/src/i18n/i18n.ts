import type { Language } from '@wanwu/ui'
import i18next, { type BackendModule, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'

type Rooms = Record<string, ResourceKey>

/** Rooms that a first visit shows: they come together, every other one when a page first speaks its words. */
const start = {
  'zh-CN': () => import('./zh/start.ts').then((module): Rooms => module.start),
  en: () => import('./en/start.ts').then((module): Rooms => module.start),
}
const startRooms: readonly string[] = ['shell', 'words', 'door', 'overview', 'lights', 'notices']

// Vite reads these lists: what is in `start` stays out of them, or it would be fetched twice.
const later = import.meta.glob<Rooms>([
  './{zh,en}/*.ts',
  '!./*/{catalogue,start,shell,words,door,overview,lights,notices,office-*}.ts',
])

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  async read(language: string, room: string) {
    const folder = language === 'en' ? 'en' : 'zh'
    const words = startRooms.includes(room)
      ? await start[folder === 'en' ? 'en' : 'zh-CN']()
      : await later[`./${folder}/${room}.ts`]?.()
    return words?.[room] ?? {}
  },
}

function nameLanguage(language: Language): void {
  document.documentElement.lang = language
}

/** Makes the words of one language ready; those of other rooms, and the other language, are fetched when wanted. */
export async function startWords(language: Language): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(backend)
    .init({
      lng: language,
      load: 'currentOnly',
      fallbackLng: false,
      // A copy: rooms that are entered are added to it.
      ns: [...startRooms],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    })
  nameLanguage(language)
}

/** Goes on in another language, in all rooms that were entered. */
export async function changeWords(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
  nameLanguage(language)
}
