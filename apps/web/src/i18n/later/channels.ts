import { addWords } from '../add-words.ts'
import { channels as en } from '../en/channels.ts'
import { channels as zh } from '../zh/channels.ts'

addWords('channels', { zh, en })
