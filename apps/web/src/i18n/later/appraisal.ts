import { addWords } from '../add-words.ts'
import { appraisal as en } from '../en/appraisal.ts'
import { appraisal as zh } from '../zh/appraisal.ts'

addWords('appraisal', { zh, en })
