import { type JobRuntime, runJobs } from './run-jobs.ts'

/** A queue at work. */
export interface RunningJobs {
  /** Something was asked of it: it looks at once, however often it is told meanwhile, and need not be told. */
  wake(): void
  /** Lets the present run come to its end and starts no other. */
  stop(): Promise<void>
}

/** How long after it was woken it looks, in milliseconds: what is asked together is done together. */
const soon = 300

/** Runs what is due again and again, that many milliseconds after the last run ended, or soon after it was woken. */
export function startJobs(
  runtime: JobRuntime & { broken(error: unknown): void },
  pause: number,
): RunningJobs {
  let stopped = false
  let woken = false
  let timer: NodeJS.Timeout | undefined
  let present: Promise<unknown> = Promise.resolve()
  const rest = (time: number) => {
    if (!stopped) timer = setTimeout(turn, Math.min(time, pause))
  }
  const turn = () => {
    timer = undefined
    woken = false
    // an engine that restarts, or a server that is away, is asked again at the next turn
    present = runJobs(runtime)
      .catch(runtime.broken)
      .finally(() => rest(woken ? soon : pause))
  }
  rest(pause)
  return {
    wake() {
      if (woken) return
      woken = true
      // at work: it rests but shortly afterwards
      if (timer === undefined) return
      clearTimeout(timer)
      rest(soon)
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await present
    },
  }
}
