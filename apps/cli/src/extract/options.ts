import { parseArgs } from 'node:util'
import { UsageError } from '../usage-error.ts'

/** What a ledger can be written as. */
export const outputFormats = ['json', 'xlsx', 'docx', 'md'] as const
export type OutputFormat = (typeof outputFormats)[number]

/** The arguments of `wanwu extract`, understood. */
export interface ExtractOptions {
  help: boolean
  /** files as given, wildcards not yet expanded; `-` is standard input */
  inputs: string[]
  format: OutputFormat
  /** file or folder to write to; standard output where absent */
  out: string | undefined
  /** form of a Word document */
  form: 'table' | 'text'
}

/** Understands the arguments. Throws UsageError, or what parseArgs throws for an unknown option. */
export function parseExtractArgs(args: readonly string[]): ExtractOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: true,
    options: {
      format: { type: 'string', short: 'f' },
      out: { type: 'string', short: 'o' },
      form: { type: 'string', default: 'table' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { out, form, help } = values
  const format = values.format ?? formatOf(out) ?? 'json'
  if (!isFormat(format)) {
    throw new UsageError({
      zh: `不认识的格式 ${format}，可用 ${outputFormats.join('、')}`,
      en: `Unknown format ${format}; use one of ${outputFormats.join(', ')}`,
    })
  }
  if (form !== 'table' && form !== 'text') {
    throw new UsageError({
      zh: `不认识的版式 ${form}，可用 table、text`,
      en: `Unknown form ${form}; use table or text`,
    })
  }
  if (!help && positionals.length === 0) {
    throw new UsageError({
      zh: '没有给出文件；从标准输入读请写 -',
      en: 'No file was given; write - to read standard input',
    })
  }
  return { help, inputs: positionals, format, out, form }
}

function isFormat(format: string): format is OutputFormat {
  return (outputFormats as readonly string[]).includes(format)
}

/** The format that the name of the output says: `-o 台账.xlsx` needs no --format. */
function formatOf(out: string | undefined): OutputFormat | undefined {
  const ending = out?.split('.').at(-1)?.toLowerCase()
  return ending !== undefined && isFormat(ending) ? ending : undefined
}
