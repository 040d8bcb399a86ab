/** The parts of oidc-provider that tests use; it ships no types. */
declare module 'oidc-provider' {
  import type { Server } from 'node:http'

  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>)
    listen(port: number, host: string, ready: () => void): Server
  }
}
