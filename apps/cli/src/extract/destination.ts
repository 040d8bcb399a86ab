import { existsSync, mkdirSync, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { Output } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import type { ExtractOptions } from './options.ts'
import { outputNames } from './output-names.ts'

/** Where each ledger goes: a path for each input, or standard output. */
export type Destination = { kind: 'files'; paths: string[] } | { kind: 'stdout' }

/** Decides where the ledgers go and makes the folder. Throws UsageError where the arguments do not fit together. */
export function chooseDestination(
  options: Pick<ExtractOptions, 'format' | 'out'>,
  inputs: readonly string[],
  stdout: Output,
): Destination {
  const { format, out } = options
  if (out === undefined || out === '-') {
    refuseStdout(format, inputs.length, stdout)
    return { kind: 'stdout' }
  }
  const isFolder = existsSync(out) ? statSync(out).isDirectory() : /[\\/]$/.test(out) || inputs.length > 1
  if (!isFolder) {
    if (inputs.length > 1) {
      throw new UsageError({
        zh: `给了 ${inputs.length} 个文件，-o 须是文件夹，而 ${out} 是文件`,
        en: `With ${inputs.length} files -o must be a folder, but ${out} is a file`,
      })
    }
    if (inputs.some((input) => input !== '-' && resolve(input) === resolve(out))) {
      throw new UsageError({
        zh: `-o 不能是读入的文件 ${out}`,
        en: `-o may not be the file that is read: ${out}`,
      })
    }
    return { kind: 'files', paths: [out] }
  }
  if (inputs.length > 1 && !existsSync(out) && extname(out).slice(1) === format) {
    throw new UsageError({
      zh: `给了 ${inputs.length} 个文件，-o 须是文件夹，而 ${out} 像一个文件名`,
      en: `With ${inputs.length} files -o must be a folder, but ${out} looks like the name of a file`,
    })
  }
  mkdirSync(out, { recursive: true })
  return { kind: 'files', paths: outputNames(inputs, out, format) }
}

function refuseStdout(format: ExtractOptions['format'], count: number, stdout: Output): void {
  if (format !== 'json' && count > 1) {
    throw new UsageError({
      zh: `多个文件输出为 ${format} 时，请用 -o 指定文件夹`,
      en: `Several files as ${format} need a folder in -o`,
    })
  }
  if ((format === 'xlsx' || format === 'docx') && stdout.isTTY) {
    throw new UsageError({
      zh: `${format} 不能显示在屏幕上，请用 -o 指定文件`,
      en: `${format} cannot be shown on a screen; name a file with -o`,
    })
  }
}
