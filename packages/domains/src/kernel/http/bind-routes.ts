import { Readable } from 'node:stream'
import type { Endpoint } from '@wanwu/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isBinaryAnswer, isStreamedAnswer } from '../check-output.ts'
import type { Handler } from '../handler.ts'
import type { AnswerFacts } from '../request-facts.ts'
import type { Runtime } from '../runtime.ts'
import { refuseCrossSite } from './cross-site.ts'
import { sendProblem } from './problem-answer.ts'
import { readValues, valueKinds } from './read-values.ts'
import { requestFactsOf } from './request-facts-of.ts'

/** Largest JSON body, in bytes. */
const maxJsonBytes = 2 * 1024 * 1024

/** Mounts one route for each handler, as its endpoint declares it. */
export function bindRoutes(app: FastifyInstance, handlers: readonly Handler[], runtime: Runtime): void {
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply))
  app.removeContentTypeParser('application/octet-stream')
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  for (const handler of handlers) bindRoute(app, handler, runtime)
}

function bindRoute(app: FastifyInstance, handler: Handler, runtime: Runtime): void {
  const { endpoint } = handler
  const kinds = valueKinds(endpoint)
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    bodyLimit: endpoint.upload?.maxBytes ?? maxJsonBytes,
    // ahead of the body, so that a refused upload is not read
    onRequest: async (request) => refuseCrossSite(request),
    handler: async (request, reply) => {
      const answer: AnswerFacts = { cookies: [] }
      const facts = requestFactsOf(request)
      const values = readValues(kinds, { ...queryOf(request), ...paramsOf(request) })
      try {
        const output = await handler.run(
          {
            input: bodyIsInput(endpoint) ? { ...bodyOf(request), ...values } : values,
            file: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
            request: facts,
            answer,
          },
          runtime,
        )
        return sendOutput(setCookies(reply, answer, facts.https), output)
      } catch (error) {
        setCookies(reply, answer, facts.https)
        throw error
      }
    },
  })
}

function setCookies(reply: FastifyReply, answer: AnswerFacts, https: boolean): FastifyReply {
  for (const cookie of answer.cookies.splice(0)) {
    reply.header('set-cookie', https && !/;\s*secure/i.test(cookie) ? `${cookie}; Secure` : cookie)
  }
  return reply
}

function bodyIsInput(endpoint: Endpoint): boolean {
  return endpoint.upload === undefined && endpoint.method !== 'GET' && endpoint.method !== 'DELETE'
}

function queryOf(request: FastifyRequest): Record<string, string | string[]> {
  return request.query as Record<string, string | string[]>
}

function paramsOf(request: FastifyRequest): Record<string, string> {
  return request.params as Record<string, string>
}

function bodyOf(request: FastifyRequest): object {
  return typeof request.body === 'object' && request.body !== null && !Array.isArray(request.body)
    ? request.body
    : {}
}

function sendOutput(reply: FastifyReply, output: unknown): FastifyReply {
  reply.header('cache-control', 'no-store')
  if (isStreamedAnswer(output)) {
    return asFile(reply, output).send(
      Readable.from(output.chunks, { objectMode: false, highWaterMark: 65_536 }),
    )
  }
  if (!isBinaryAnswer(output)) return reply.send(output)
  const { bytes } = output
  return asFile(reply, output).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

function asFile(reply: FastifyReply, file: { mediaType: string; fileName: string }): FastifyReply {
  const name = encodeURIComponent(file.fileName)
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', `attachment; filename="download"; filename*=UTF-8''${name}`)
}
