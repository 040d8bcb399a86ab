import { AppError, type Bilingual } from '@wanwu/contract'

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
}

/**
 * What the server says is wrong, by field: values that do not fit (`values.<field>`) and what an act still needs.
 * Empty for an error that is about the whole.
 *
 * @param under what the fields stand under in what was sent: `values.` in a record, nothing in a command of its own
 */
export function issuesOf(error: unknown, under: 'values.' | '' = 'values.'): Record<string, Bilingual> {
  if (!(error instanceof AppError)) return {}
  const found: Record<string, Bilingual> = {}
  const { issues, gaps } = error.data
  for (const issue of Array.isArray(issues) ? issues : []) {
    const { path, message } = issue as { path?: unknown; message?: unknown }
    const field =
      typeof path === 'string' && path.startsWith(under)
        ? /^[^.[]+/.exec(path.slice(under.length))?.[0]
        : undefined
    if (field) found[field] ??= isBilingual(message) ? message : error.detail
  }
  for (const gap of Array.isArray(gaps) ? gaps : []) {
    const field = (gap as { field?: unknown }).field
    if (typeof field === 'string' && isBilingual(gap)) found[field] ??= gap
  }
  return found
}

/** What the server says is wrong at one place of what was sent, such as `key`; undefined where it says nothing of it. */
export function issueAt(error: unknown, at: string): Bilingual | undefined {
  if (!(error instanceof AppError) || !Array.isArray(error.data.issues)) return undefined
  const found = (error.data.issues as { path?: unknown; message?: unknown }[]).find(({ path }) => path === at)
  return isBilingual(found?.message) ? found.message : undefined
}
