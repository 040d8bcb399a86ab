import { AppError } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { Database } from '@wanwu/database'
import { foldUserName } from './fold-user-name.ts'

/** Failures within the window after which an account or an address has to wait. */
export interface AttemptLimits {
  windowSeconds: number
  perAccount: number
  perAddress: number
}

/** Counts attempts to prove who one is, stored, so that a restart forgives nothing. */
export interface Attempts {
  /** Notes an attempt. @throws AppError RATE_LIMITED with `data.retryAfter` in seconds. */
  begin(account: string, address: string, now: Date): Promise<void>
  /** The attempt went well: the account's failures are forgotten. */
  succeed(account: string): Promise<void>
}

/** Opens the counter over the authentication tables. */
export function openAttempts(database: Database, limits: AttemptLimits): Attempts {
  return {
    begin: (account, address, now) =>
      database.transaction({ role: 'wanwu_auth' }, async (client) => {
        const since = new Date(now.getTime() - limits.windowSeconds * 1000).toISOString()
        await client.query('delete from auth.attempt where at < $1', [since])
        const counted = await client.query<{ account: number; address: number; oldest: Date | null }>(
          `select count(*) filter (where account = $1)::int as account,
                  count(*) filter (where address = $2)::int as address,
                  min(at) as oldest
           from auth.attempt where account = $1 or address = $2`,
          [foldUserName(account), address],
        )
        const found = counted.rows[0]
        if (found && (found.account >= limits.perAccount || found.address >= limits.perAddress)) {
          throw rateLimited(found.oldest ?? now, now, limits.windowSeconds)
        }
        await client.query('insert into auth.attempt (id, account, address, at) values ($1, $2, $3, $4)', [
          newId(),
          foldUserName(account),
          address,
          now.toISOString(),
        ])
      }),
    succeed: (account) =>
      database.transaction({ role: 'wanwu_auth' }, async (client) => {
        await client.query('delete from auth.attempt where account = $1', [foldUserName(account)])
      }),
  }
}

function rateLimited(oldest: Date, now: Date, windowSeconds: number): AppError {
  const retryAfter = Math.max(1, Math.ceil(windowSeconds - (now.getTime() - oldest.getTime()) / 1000))
  const minutes = Math.ceil(retryAfter / 60)
  return new AppError('RATE_LIMITED', {
    message: { zh: '尝试次数过多，已暂停登录。', en: 'Too many attempts.' },
    next: { zh: `请在 ${minutes} 分钟后再试，或请管理员重置密码。`, en: `Try again in ${minutes} min.` },
    data: { retryAfter },
  })
}
