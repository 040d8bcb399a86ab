import { AppError, type Handing } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { readHandings } from './read-handings.ts'

/** The handing of that id. @throws AppError NOT_FOUND where it is not for the caller to see. */
export async function findHanding(client: SqlClient, handingId: string): Promise<Handing> {
  const [handing] = await readHandings(client, { handingId })
  if (handing) return handing
  throw new AppError('NOT_FOUND', {
    message: { zh: '没有这次下发，或您无权查看。', en: 'There is no such handing, or not for you.' },
    next: { zh: '请从“方案”页重新打开。', en: 'Open it again from the plans page.' },
  })
}

/** @throws AppError WRONG_STATE where it was received, refused or withdrawn. */
export function requireWaiting({ receipt, end }: Handing): void {
  if (receipt) {
    throw new AppError('WRONG_STATE', {
      message: { zh: `${receipt.by}已接收这次下发。`, en: `${receipt.by} has received it already.` },
      next: { zh: '请到方案列表打开。', en: 'Open it from the list of plans.' },
      data: { planId: receipt.planId },
    })
  }
  if (!end) return
  const refused = end.kind === 'refused'
  throw new AppError('WRONG_STATE', {
    message: {
      zh: `${end.by}已${refused ? '退回' : '撤回'}这次下发：${end.reason}`,
      en: `${end.by} has ${refused ? 'refused' : 'withdrawn'} it: ${end.reason}`,
    },
    next: { zh: '需要时由上级重新下发。', en: 'The higher office may hand it down anew.' },
  })
}
