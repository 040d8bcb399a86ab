import { door } from './door.ts'
import { shell } from './shell.ts'
import { words } from './words.ts'

/** Every word of the web in Chinese, by room. */
export const zh = { shell, words, door }
