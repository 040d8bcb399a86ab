import { type JobRuntime, runJobs } from './run-jobs.ts'

/** A queue at work. */
export interface RunningJobs {
  /** Lets the present run come to its end and starts no other. */
  stop(): Promise<void>
}

/** Runs what is due again and again, that many milliseconds after the last run ended. */
export function startJobs(
  runtime: JobRuntime & { broken(error: unknown): void },
  pause: number,
): RunningJobs {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let present: Promise<unknown> = Promise.resolve()
  const again = () => {
    if (stopped) return
    timer = setTimeout(() => {
      // an engine that restarts, or a server that is away, is asked again at the next turn
      present = runJobs(runtime).catch(runtime.broken).finally(again)
    }, pause)
  }
  again()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await present
    },
  }
}
