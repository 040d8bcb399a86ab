import type { JobHandler } from '../kernel/index.ts'
import { deliver } from './channels/deliver.ts'
import { tryOut } from './channels/try-out.ts'
import type { ChasingDeps } from './chasing-deps.ts'
import { tidyUp } from './jobs/tidy-up.ts'
import { remindDaily } from './notices/remind-daily.ts'
import { tellOfEvent } from './notices/tell-of-event.ts'
import { tellOfFinding } from './notices/tell-of-finding.ts'
import { tellOfHanding } from './notices/tell-of-handing.ts'
import { tellOfInstrument } from './notices/tell-of-instrument.ts'

/** What the chasing domain does beside requests. */
export function chasingJobs(deps: ChasingDeps): JobHandler[] {
  return [
    tellOfEvent,
    tellOfInstrument,
    tellOfFinding,
    tellOfHanding,
    remindDaily,
    deliver(deps),
    tryOut,
    tidyUp,
  ]
}
