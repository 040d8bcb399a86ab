import type { RegisterDeclaration } from '@wanwu/contract'
import type { Database } from '@wanwu/database'
import type { Authentication } from '../access/index.ts'
import { coveredActs, registerHandlers, shippedRegisters, shippedVocabularies } from '../registers/index.ts'
import { stewardshipHandlers } from '../stewardship/index.ts'
import { askAs } from './ask-as.ts'
import { type DemoActor, type DemoStage, pickOther } from './demo-stage.ts'
import { playBreeding } from './play-breeding.ts'
import { playEvaluation } from './play-evaluation.ts'
import { playGeneticUse } from './play-genetic-use.ts'
import { playIncident } from './play-incident.ts'
import { walkRecord } from './walk-record.ts'
import { planWalks } from './walk-register.ts'

const accounts = {
  office: '统筹办',
  checker: '统筹办核稿',
  rectifier: '联络员',
  acceptor: '生态联络员',
} as const

const day = 86_400_000

const handlers = [...registerHandlers, ...stewardshipHandlers]

/** Registers so that what a record points at comes before it; where two point at each other, what has to be there first. */
function inOrder(registers: readonly RegisterDeclaration[]): RegisterDeclaration[] {
  const ordered: RegisterDeclaration[] = []
  const seen = new Set<string>()
  const visit = (declaration: RegisterDeclaration) => {
    if (seen.has(declaration.key)) return
    seen.add(declaration.key)
    const links = declaration.fields.filter((field) => field.kind === 'record')
    for (const link of [...links.filter(({ required }) => required), ...links]) {
      const other = registers.find(({ key }) => key === link.register)
      if (other) visit(other)
    }
    ordered.push(declaration)
  }
  for (const declaration of registers) visit(declaration)
  return ordered
}

/** The stage with its people; null where this is not the demo, or its registers hold something already. */
async function setStage(
  database: Database,
  authentication: Authentication,
  clock: { now: Date },
): Promise<DemoStage | null> {
  const { rows } = await database.transaction({ role: 'owner', readOnly: true }, (client) =>
    client.query<{ userName: string; id: string; unit: string; region: string; used: boolean }>(
      `select user_name as "userName", person.id, unit_id as unit, unit.plan_scope as region,
         exists (select 1 from record_act where register <> 'finding') as used
       from person join unit on unit.id = unit_id where person.demo and user_name = any($1)`,
      [Object.values(accounts)],
    ),
  )
  const people: Partial<Record<string, DemoActor>> = {}
  for (const [part, account] of Object.entries(accounts)) {
    const row = rows.find(({ userName }) => userName === account)
    if (!row || row.used) return null
    const place = { database, authentication, handlers, now: () => clock.now }
    people[part] = { id: row.id, unit: row.unit, ask: askAs(row.id, place) }
  }
  return {
    people: people as DemoStage['people'],
    region: rows.find(({ userName }) => userName === accounts.office)?.region ?? '',
    vocabularies: shippedVocabularies,
    clock,
    made: new Map(),
    count: 0,
  }
}

/**
 * Fills the registers of the demo: in each a few fictional records, taken through the acts by which it answers what
 * plans ask for, by people who may, in the half year before `now`. Records that are there are left alone.
 *
 * @param wanted acts by register; default: those that coverage points at
 */
export async function loadDemoRecords(
  database: Database,
  authentication: Authentication,
  now: Date,
  wanted: ReadonlyMap<string, ReadonlySet<string>> = coveredActs(),
): Promise<void> {
  const begin = now.getTime() - 180 * day
  const stage = await setStage(database, authentication, { now: new Date(begin) })
  if (!stage) return
  for (const declaration of inOrder(shippedRegisters)) {
    const acts = wanted.get(declaration.key) ?? new Set<string>()
    for (const walk of planWalks(declaration, acts, pickOther(stage, declaration))) {
      stage.clock.now = new Date(begin + (stage.count % 30) * day)
      await walkRecord(stage, declaration, walk)
    }
  }
  await playBreeding(stage)
  await playGeneticUse(stage)
  await playEvaluation(stage)
  await playIncident(stage, now)
}
