import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import { endpoints } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { Database } from '@wanwu/database'
import {
  type Authentication,
  accessHandlers,
  accessIdentity,
  addSecurityHeaders,
  bindIdentityCallback,
  bindRoutes,
  chasingHandlers,
  type DemoSignIns,
  describeApi,
  type Handler,
  planHandlers,
  type Runtime,
  recordSchemas,
  registerHandlers,
  reportingHandlers,
  sendProblem,
  stewardshipHandlers,
  supervisionHandlers,
} from '@wanwu/domains'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { noSuchAddress } from './no-such-address.ts'
import { serveWeb } from './serve-web.ts'

/** What a server is put together from. */
export interface ServerDeps {
  database: Database
  authentication: Authentication
  publicUrl: string
  demo: DemoSignIns | null
  firstRunCode: string
  /** hosts beyond the rule that messages may be sent to */
  allowedTargets: readonly string[]
  trustProxy: string | false
  logLevel: string
  /** folder of the built web; null: only the API is served */
  webDirectory: string | null
  /** the clock; default: the machine's */
  now?: () => Date
  /** told when there is something for the queue */
  emitted?: () => void
}

/** Puts the server together: every route of every domain, OpenAPI, the web. It does not listen yet. */
export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: deps.logLevel },
    trustProxy: deps.trustProxy,
    genReqId: () => newId(),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    // answers about an uploaded file travel in its address
    http: { maxHeaderSize: 128 * 1024 },
    routerOptions: { maxParamLength: 500 },
  })
  const runtime: Runtime = {
    database: deps.database,
    identity: accessIdentity(deps.authentication),
    now: deps.now ?? (() => new Date()),
    emitted: () => deps.emitted?.(),
  }
  addSecurityHeaders(app)
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  bindRoutes(app, allHandlers(deps), runtime)
  bindIdentityCallback(app, deps.authentication, runtime, deps.publicUrl)
  let description: ReturnType<typeof describeApi> | undefined
  // made when it is first asked for: describing every endpoint takes longer than binding them
  app.get('/api/openapi.json', () => (description ??= describeApi(endpoints, { schemas: recordSchemas })))
  if (deps.webDirectory) await serveWeb(app, deps.webDirectory)
  else app.setNotFoundHandler((request, reply) => sendProblem(noSuchAddress(), request, reply))
  return app
}

/** Every handler of the product. */
function allHandlers(deps: ServerDeps): Handler[] {
  return [
    ...accessHandlers(deps),
    ...planHandlers,
    ...reportingHandlers,
    ...registerHandlers,
    ...supervisionHandlers,
    ...stewardshipHandlers,
    ...chasingHandlers(deps),
  ]
}
