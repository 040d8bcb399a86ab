import { targets as en } from '../en/targets.ts'
import { targets as zh } from '../zh/targets.ts'
import { addWords } from './add-words.ts'

addWords('targets', { zh, en })
