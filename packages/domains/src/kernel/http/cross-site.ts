import { AppError, clientHeader } from '@wanwu/contract'
import type { FastifyRequest } from 'fastify'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Stops acts that another site makes a signed-in browser send: an unsafe request needs our own header (which
 * a form cannot set and another origin may not), or has to come from our own origin.
 *
 * @throws AppError FORBIDDEN
 */
export function refuseCrossSite(request: FastifyRequest): void {
  if (safeMethods.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site === 'cross-site') throw crossSite()
  if (request.headers[clientHeader] !== undefined) return
  if (site === 'same-origin') return
  const origin = request.headers.origin
  if (origin && origin === `${request.protocol}://${request.host}`) return
  throw crossSite()
}

function crossSite(): AppError {
  return new AppError('FORBIDDEN', {
    message: { zh: '请求来自其他网站，已拒绝。', en: 'The request came from another site.' },
    next: { zh: '请在本系统页面内操作。', en: 'Act from the pages of this product.' },
    data: { header: clientHeader },
  })
}
