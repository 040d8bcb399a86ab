import { contactImport as en } from '../en/contact-import.ts'
import { contactImport as zh } from '../zh/contact-import.ts'
import { addWords } from './add-words.ts'

addWords('contactImport', { zh, en })
