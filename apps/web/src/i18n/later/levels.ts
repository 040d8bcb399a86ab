import { addWords } from '../add-words.ts'
import { levels as en } from '../en/levels.ts'
import { levels as zh } from '../zh/levels.ts'

addWords('levels', { zh, en })
