import { customPinyin, pinyin } from 'pinyin-pro'
import { placeReadings } from './place-readings.ts'

/** What a name can be found by beside its own characters. */
export interface SearchKeys {
  /** lower case, half width, without spaces and punctuation: 市林业局（白鹿） → 市林业局白鹿 */
  text: string
  /** syllables without tones: shilinyejubailu */
  pinyin: string
  /** first letters: slyjbl */
  initials: string
}

let dictionaryLoaded = false

/** Makes the keys of a name or of what a person typed. Pure; the same for both. */
export function searchKeys(name: string): SearchKeys {
  if (!dictionaryLoaded) {
    customPinyin({ ...placeReadings })
    dictionaryLoaded = true
  }
  const text = foldText(name)
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  return {
    text,
    pinyin: syllables.join('').toLowerCase(),
    initials: syllables.map((syllable) => (/\d/.test(syllable) ? syllable : syllable.slice(0, 1))).join(''),
  }
}

/** Folds width, case, spaces and punctuation away, so that equal names written differently are equal. */
export function foldText(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
