import { holidays as en } from '../en/holidays.ts'
import { holidays as zh } from '../zh/holidays.ts'
import { addWords } from './add-words.ts'

addWords('holidays', { zh, en })
