import { AppError, toProblem } from '@wanwu/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Any error as AppError: our own as it is, faults of the wire by their code, all else INTERNAL. */
export function toAppError(error: unknown, reference: string, limit?: number): AppError {
  if (error instanceof AppError) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new AppError('TOO_LARGE', {
      message: { zh: '文件或内容超过允许的大小。', en: 'The file or body is too large.' },
      next: { zh: '请压缩或拆分后重试。', en: 'Make it smaller or split it.' },
      ...(limit === undefined ? {} : { data: { limit } }),
    })
  }
  if ((typeof code === 'string' && code.startsWith('FST_ERR_CTP')) || error instanceof SyntaxError) {
    return new AppError('INVALID_INPUT', {
      message: { zh: '请求内容无法解析。', en: 'The body cannot be read.' },
      data: { issues: [{ path: '', reason: 'BODY' }] },
    })
  }
  return new AppError('INTERNAL', {
    message: { zh: '系统内部错误，本次操作未完成。', en: 'A fault of ours; nothing was done.' },
    next: {
      zh: `请稍后重试；仍不行请把编号 ${reference} 告诉管理员。`,
      en: `Try again; if it stays, give your administrator the reference ${reference}.`,
    },
    data: { reference },
    cause: error,
  })
}

/** Answers with problem+json; INTERNAL is logged with its cause under the reference it names. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toAppError(error, request.id, request.routeOptions.bodyLimit)
  if (problem.code === 'INTERNAL') request.log.error({ err: error, reference: request.id }, 'internal error')
  const retryAfter = problem.data.retryAfter
  if (typeof retryAfter === 'number') reply.header('retry-after', String(Math.ceil(retryAfter)))
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(toProblem(problem)))
}
