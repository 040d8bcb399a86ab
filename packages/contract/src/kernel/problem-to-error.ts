import { z } from 'zod'
import { AppError, type ErrorCode, errorCodes } from './errors.ts'

const Bilingual = z.object({ zh: z.string(), en: z.string() })

const ProblemShape = z.object({
  code: z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]),
  message: Bilingual,
  next: Bilingual.optional(),
  data: z.record(z.string(), z.unknown()).optional(),
})

/** Makes the error back from its wire form; an answer that is no problem+json becomes INTERNAL. */
export async function problemToError(answer: Response): Promise<AppError> {
  const parsed = ProblemShape.safeParse(await answer.json().catch(() => null))
  if (!parsed.success) {
    return new AppError('INTERNAL', {
      message: { zh: `服务没有正常应答（${answer.status}）。`, en: `Unexpected answer (${answer.status}).` },
      next: { zh: '请稍后重试。', en: 'Try again in a moment.' },
      data: { status: answer.status },
    })
  }
  const { code, message, next, data } = parsed.data
  return new AppError(code, { message, ...(next ? { next } : {}), ...(data ? { data } : {}) })
}
