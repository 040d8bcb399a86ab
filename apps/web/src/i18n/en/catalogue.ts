import { door } from './door.ts'
import { shell } from './shell.ts'
import { words } from './words.ts'

/** Every word of the web in English, by room. */
export const en = { shell, words, door }
