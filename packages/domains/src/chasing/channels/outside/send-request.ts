import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Reach } from './refuse-address.ts'
import { resolveHost } from './resolve-host.ts'

/** A request to a system that is not ours. */
export interface OutsideRequest {
  url: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body: string | null
}

/** What it answered, cut to what is worth keeping. */
export interface OutsideAnswer {
  status: number
  text: string
}

const patience = 10_000
const longestAnswer = 64 * 1024

/** Sends a request to an address that may be sent to. Redirects are not followed. @throws RefusedHost, or the fault. */
export async function sendRequest(outgoing: OutsideRequest, reach: Reach): Promise<OutsideAnswer> {
  const url = new URL(outgoing.url)
  const { address, family } = await resolveHost(url.hostname, reach)
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      {
        method: outgoing.method,
        headers: {
          ...outgoing.headers,
          ...(outgoing.body === null ? {} : { 'content-length': Buffer.byteLength(outgoing.body) }),
        },
        signal: AbortSignal.timeout(patience),
        // asked for all addresses (Node connects to the quickest) or for one
        lookup: (_, options, found) =>
          options.all ? found(null, [{ address, family }]) : found(null, address, family),
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => {
          text += part
          if (text.length > longestAnswer) answer.destroy(new Error('the answer is too long'))
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
        answer.on('error', reject)
      },
    )
    request.on('error', reject)
    request.end(outgoing.body ?? undefined)
  })
}
