import type { Ledger } from '@wanwu/contract'
import type { ExtractOptions } from './options.ts'

/**
 * A ledger in the format asked for, ready to be written. JSON is indented and ends with a line feed; the writer
 * is loaded for the other formats only.
 */
export async function renderLedger(
  ledger: Ledger,
  { format, form }: Pick<ExtractOptions, 'format' | 'form'>,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(ledger, null, 2)}\n`
  const writer = await import('@wanwu/writer')
  if (format === 'xlsx') return writer.writeLedgerXlsx(ledger, { anomalies: true })
  if (format === 'docx') return writer.writeLedgerDocx(ledger, { form })
  return writer.writeLedgerMarkdown(ledger)
}

/** A ledger as one line of NDJSON, with the file it was read from. */
export function renderLine(file: string, ledger: Ledger): string {
  return `${JSON.stringify({ file, ...ledger })}\n`
}
