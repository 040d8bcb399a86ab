import { RegisterDeclaration, type RegisterDeclarationInput, Vocabulary } from '@wanwu/contract'
import { label } from './words.ts'

/** A declaration with its defaults filled in. @throws ZodError when it does not fit the schema. */
export function declare(input: RegisterDeclarationInput): RegisterDeclaration {
  return RegisterDeclaration.parse(input)
}

/**
 * A vocabulary of our own, from `code: [中文, English]`. Terms are never taken out of a later version, only ended.
 *
 * @param source the standard or notice it follows, by number
 */
export function vocabulary(
  key: string,
  labels: [zh: string, en: string],
  terms: Record<string, [zh: string, en: string]>,
  source: string | null = null,
): Vocabulary {
  return Vocabulary.parse({
    key,
    labels: label(...labels),
    version: 1,
    source,
    terms: Object.entries(terms).map(([code, names]) => ({ code, labels: label(...names) })),
  })
}
