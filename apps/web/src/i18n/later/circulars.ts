import { addWords } from '../add-words.ts'
import { circulars as en } from '../en/circulars.ts'
import { circulars as zh } from '../zh/circulars.ts'

addWords('circulars', { zh, en })
