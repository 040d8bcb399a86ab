import type { FastifyRequest } from 'fastify'
import type { RequestFacts } from '../request-facts.ts'

const loopbackAddress = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

/**
 * What is known of a request. Loopback is read from the socket, and a request that says it was forwarded is
 * never loopback: a proxy on this machine speaks for somebody else.
 */
export function requestFactsOf(request: FastifyRequest): RequestFacts {
  const forwarded =
    request.headers['x-forwarded-for'] !== undefined ||
    request.headers.forwarded !== undefined ||
    request.headers['x-real-ip'] !== undefined
  return {
    id: request.id,
    address: request.ip,
    loopback: !forwarded && loopbackAddress.test(request.socket.remoteAddress ?? ''),
    agent: request.headers['user-agent']?.slice(0, 300) ?? null,
    https: request.protocol === 'https',
    origin: `${request.protocol}://${request.host}`,
    cookie: request.headers.cookie ?? null,
  }
}
