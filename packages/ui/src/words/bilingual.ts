import type { Bilingual } from '@wanwu/contract'
import type { Language } from './ui-words.ts'

/** The half of a bilingual text that fits the language. */
export function inLanguage(text: Bilingual, language: Language): string {
  return language === 'en' ? text.en : text.zh
}
