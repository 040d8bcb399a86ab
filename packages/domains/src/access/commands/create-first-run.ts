import { timingSafeEqual } from 'node:crypto'
import { AppError, createFirstRun } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { sql } from 'drizzle-orm'
import { defineCommand, type Handler, scopeOf } from '../../kernel/index.ts'
import type { AccessDeps } from '../access-deps.ts'
import { insertPerson } from '../insert-person.ts'
import { insertRegion } from '../insert-region.ts'
import { insertUnit } from '../insert-unit.ts'
import { roleGrant, today } from '../tables.ts'

/**
 * 首次使用: the region, the office in charge and its administrator. The first person acts in the scope they
 * are given here, so that row-level security holds from the first row on.
 */
export function createFirstRunCommand({ authentication, firstRunCode }: AccessDeps): Handler {
  return defineCommand({
    endpoint: createFirstRun,
    async prepare({ input, request, now }) {
      if (!request.loopback) {
        await authentication.attempts.begin('first-run', request.address, now)
        if (!sameText(input.code ?? '', firstRunCode)) throw wrongCode()
      }
      return { personId: newId(), hash: await authentication.hash(input.administrator.password) }
    },
    async handler({ db, client, input, now }, { personId, hash }) {
      await client.query("select pg_advisory_xact_lock(hashtext('wanwu first run'))")
      const found = await client.query<{ any: boolean }>('select wanwu_has_people() as any')
      if (found.rows[0]?.any !== false) throw notFirst()
      const { code } = input.region
      const grants = (['admin', 'office'] as const).map((role) => ({ role, region: code, unitId: null }))
      await client.query("select set_config('wanwu.actor', $1, true), set_config('wanwu.scope', $2, true)", [
        personId,
        JSON.stringify(scopeOf(grants, null)),
      ])
      await insertRegion(client, { ...input.region, parent: null, at: now })
      const unitId = await insertUnit(client, {
        ...input.office,
        kind: 'office',
        region: code,
        planScope: code,
        at: now,
      })
      await insertPerson(client, {
        id: personId,
        name: input.administrator.name,
        userName: input.administrator.userName,
        unitId,
        phone: null,
        passwordHash: hash,
        mustChangePassword: false,
        demo: false,
      })
      for (const grant of grants) {
        await db
          .insert(roleGrant)
          .values({ ...grant, id: newId(), personId, validFrom: sql`${today}`, grantedBy: personId })
      }
      return { done: true as const }
    },
    audit: ({ input }, _answer, { personId }) => ({
      region: input.region.code,
      actor: { personId, name: input.administrator.name },
      subject: { kind: 'person', id: personId, label: input.administrator.name },
      detail: { region: input.region, office: input.office, userName: input.administrator.userName },
    }),
  })
}

function sameText(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function wrongCode(): AppError {
  return new AppError('FORBIDDEN', {
    message: { zh: '初始化码不正确。', en: 'The code is wrong.' },
    next: {
      zh: '请在服务器上查看启动时打印的初始化码，或在服务器本机打开本页。',
      en: 'Look for the code printed when the server started, or open this page on the server itself.',
    },
  })
}

function notFirst(): AppError {
  return new AppError('WRONG_STATE', {
    message: { zh: '系统已完成初始化。', en: 'The first run is over.' },
    next: { zh: '请直接登录。', en: 'Sign in.' },
  })
}
