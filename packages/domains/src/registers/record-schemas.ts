import { valuesSchema } from '@wanwu/register'
import { shippedRegisters } from './declarations/index.ts'
import { shippedVocabularies } from './vocabularies/index.ts'

/**
 * What `values` of a record holds, by register, for OpenAPI: `RecordValues.finding`. Registers declared here are not
 * among them, because the document is open to everybody; `/api/registers/{register}/openapi` describes each to whoever
 * is signed in.
 */
export const recordSchemas: Readonly<Record<string, Record<string, unknown>>> = Object.fromEntries(
  shippedRegisters.map((declaration) => [
    `RecordValues.${declaration.key}`,
    valuesSchema(declaration, shippedVocabularies),
  ]),
)
