import { door } from './door.ts'
import { lights } from './lights.ts'
import { notices } from './notices.ts'
import { overview } from './overview.ts'
import { shell } from './shell.ts'
import { words } from './words.ts'

/** The rooms a first visit shows, in one piece. */
export const start = { shell, words, door, overview, lights, notices }
