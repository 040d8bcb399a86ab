import { addWords } from '../add-words.ts'
import { tenure as en } from '../en/tenure.ts'
import { tenure as zh } from '../zh/tenure.ts'

addWords('tenure', { zh, en })
