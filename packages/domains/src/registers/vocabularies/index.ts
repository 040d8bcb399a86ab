import type { Vocabulary } from '@wanwu/contract'
import * as supervision from './supervision.ts'

/** The vocabularies that are shipped; versions published here come after them. */
export const shippedVocabularies: readonly Vocabulary[] = [...Object.values(supervision)]
