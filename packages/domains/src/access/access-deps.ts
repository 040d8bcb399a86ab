import type { Role } from '@wanwu/contract'
import type { Authentication } from './authentication/open-authentication.ts'

/** The printed sign-ins of the demo. */
export interface DemoSignIns {
  password: string
  items: { userName: string; name: string; role: Role; unit: string | null }[]
}

/** What the access domain is built from beside the runtime. */
export interface AccessDeps {
  authentication: Authentication
  /** null where there is no demo */
  demo: DemoSignIns | null
  /** the code printed at the start, asked of a first run from another machine */
  firstRunCode: string
}
