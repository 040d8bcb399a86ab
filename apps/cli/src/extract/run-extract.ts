import { writeFile } from 'node:fs/promises'
import { AppError, type Reading } from '@wanwu/contract'
import type { Streams } from '../command.ts'
import { printFailure } from '../print-failure.ts'
import { UsageError } from '../usage-error.ts'
import { chooseDestination, type Destination } from './destination.ts'
import { expandWildcards } from './expand-wildcards.ts'
import { extractHelp } from './help.ts'
import { loadInput } from './load-input.ts'
import { type ExtractOptions, parseExtractArgs } from './options.ts'
import { showProgress } from './progress.ts'
import { refuseSecret } from './refuse-secret.ts'
import { renderLedger, renderLine } from './render-ledger.ts'
import { type Outcome, summarise } from './summary.ts'

/** Reads one document; throws AppErrors. */
export type ReadDocument = (bytes: Uint8Array) => Promise<Reading>

/** `wanwu extract`, with the reader to use. A file that cannot be read does not keep the others from being read. */
export async function runExtract(
  args: readonly string[],
  streams: Streams,
  read: ReadDocument,
): Promise<number> {
  const options = parseExtractArgs(args)
  if (options.help) {
    streams.stdout.write(extractHelp)
    return 0
  }
  const inputs = expandWildcards(options.inputs)
  if (inputs.includes('-') && streams.stdin.isTTY) {
    throw new UsageError({
      zh: '标准输入是键盘，请用管道或 < 给出文件',
      en: 'Standard input is a keyboard: use a pipe or <',
    })
  }
  const destination = chooseDestination(options, inputs, streams.stdout)
  const progress = showProgress(streams.stderr, inputs.length)
  const outcomes: Outcome[] = []
  const failures: { file: string; error: unknown }[] = []
  for (const [index, input] of inputs.entries()) {
    const file = input === '-' ? '标准输入' : input
    progress.begin(file)
    try {
      outcomes.push(
        await extractOne(input, index, { options, destination, several: inputs.length > 1, streams, read }),
      )
    } catch (error) {
      failures.push({ file, error })
      outcomes.push({ file, code: error instanceof AppError ? error.code : 'INTERNAL' })
    }
    progress.finish()
  }
  progress.stop()
  for (const { file, error } of failures) printFailure(streams.stderr, error, file)
  if (inputs.length > 1) streams.stderr.write(summarise(outcomes))
  return failures.length > 0 ? 1 : 0
}

interface Job {
  options: ExtractOptions
  destination: Destination
  several: boolean
  streams: Streams
  read: ReadDocument
}

async function extractOne(input: string, index: number, job: Job): Promise<Outcome> {
  const file = input === '-' ? '标准输入' : input
  const reading = await job.read(await loadInput(input, job.streams.stdin))
  refuseSecret(reading)
  const { ledger } = reading
  if (job.destination.kind === 'stdout') {
    job.streams.stdout.write(job.several ? renderLine(file, ledger) : await renderLedger(ledger, job.options))
    return { file, ledger }
  }
  const to = job.destination.paths[index] ?? ''
  await writeFile(to, await renderLedger(ledger, job.options))
  return { file, ledger, to }
}
