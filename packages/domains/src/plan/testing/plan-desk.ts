import {
  acceptSure,
  activateVersion,
  type Client,
  createMissingUnits,
  decideDoubts,
  getPlan,
  getReview,
  loadPlan,
  loadVersion,
  type MatchAnswers,
  type ReviewState,
} from '@wanwu/contract'
import type { TestEngine } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'

/** Both ids that loading a plan answers with. */
export interface Loaded {
  planId: string
  versionId: string
}

/** A small office with the steps that tests of plans take again and again. */
export interface PlanDesk extends SmallOffice {
  load(client: Client, text: string, region?: string): Promise<Loaded>
  loadLater(client: Client, planId: string, text: string): Promise<Loaded>
  /** Answers every question about a later print by its proposal; undefined where there is nothing to follow. */
  proposals(client: Client, planId: string): Promise<string | undefined>
  /** Settles every doubt by its first choice, makes the units that are missing, accepts the rest. */
  ready(client: Client, versionId: string): Promise<ReviewState>
  /** Loads a plan and puts it in force. */
  inForce(client: Client, text: string, region?: string): Promise<Loaded>
  /** Asks the database, past every wall. */
  rows<R extends object>(sql: string, params?: unknown[]): Promise<R[]>
  /** How many rows each table has. */
  count(...tables: string[]): Promise<Record<string, number>>
}

/** A plan document as the upload endpoints take it. */
export const document = (text: string): { body: Uint8Array<ArrayBuffer> } => ({
  body: Uint8Array.from(new TextEncoder().encode(text)),
})

async function settleDoubts(client: Client, state: ReviewState): Promise<ReviewState> {
  let present = state
  for (let [doubt] = present.doubts; doubt; [doubt] = present.doubts) {
    present = await client.call(decideDoubts, {
      versionId: state.version.id,
      base: present.base,
      doubtIds: [doubt.id, ...doubt.same],
      choice: doubt.choices[0]?.id ?? '',
    })
  }
  return present
}

/** Starts a server with the small office, for tests of plans. */
export async function startPlanDesk(
  engine: TestEngine,
  options: { allowedTargets?: readonly string[] } = {},
): Promise<PlanDesk> {
  const office = await startSmallOffice({ engine, ...options })
  const rows = <R extends object>(sql: string, params: unknown[] = []) =>
    office.database.transaction(
      { role: 'owner' },
      async (client) => (await client.query<R>(sql, params)).rows,
    )
  const desk: Omit<PlanDesk, keyof SmallOffice> = {
    rows,
    load: (client, text, region = office.regions.city) =>
      client.call(loadPlan, { regionCode: region, fileName: '方案.txt' }, document(text)),
    loadLater: async (client, planId, text) =>
      client.call(
        loadVersion,
        { planId, fileName: '方案（修订）.txt', matches: await desk.proposals(client, planId) },
        document(text),
      ),
    proposals: async (client, planId) => {
      const { inForce } = await client.call(getPlan, { planId })
      return inForce
        ? JSON.stringify({ against: inForce.id, answers: {}, rest: 'proposal' } satisfies MatchAnswers)
        : undefined
    },
    async ready(client, versionId) {
      let state = await settleDoubts(client, await client.call(getReview, { versionId }))
      const printed = state.units.filter((unit) => unit.resolution === null).map((unit) => unit.printed)
      if (printed.length > 0)
        state = await client.call(createMissingUnits, { versionId, base: state.base, printed })
      return client.call(acceptSure, { versionId, base: state.base })
    },
    async inForce(client, text, region) {
      const loaded = await desk.load(client, text, region)
      const { base } = await desk.ready(client, loaded.versionId)
      await client.call(activateVersion, { versionId: loaded.versionId, base })
      return loaded
    },
    async count(...tables) {
      const counts: Record<string, number> = {}
      for (const table of tables) {
        const [row] = await rows<{ count: number }>(`select count(*)::int as count from ${table}`)
        counts[table] = row?.count ?? -1
      }
      return counts
    },
  }
  return Object.assign(office, desk)
}
