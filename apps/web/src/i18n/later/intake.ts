import { addWords } from '../add-words.ts'
import { intake as en } from '../en/intake.ts'
import { intake as zh } from '../zh/intake.ts'

addWords('intake', { zh, en })
