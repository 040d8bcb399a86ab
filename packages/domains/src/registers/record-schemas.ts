import { valuesSchema } from '@wanwu/register'
import { shippedRegisters } from './declarations/index.ts'
import { shippedVocabularies } from './vocabularies/index.ts'

/**
 * What `values` of a record holds, by register, for OpenAPI: `RecordValues.finding`. Registers declared here are not
 * among them, because the document is open to everybody; their declarations are asked for at `/api/registers/{register}`.
 */
export const recordSchemas: Readonly<Record<string, Record<string, unknown>>> = Object.fromEntries(
  shippedRegisters.map((declaration) => [
    `RecordValues.${declaration.key}`,
    valuesSchema(declaration, shippedVocabularies),
  ]),
)
