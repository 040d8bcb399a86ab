import type { ScoredLedger, ScoredTask } from './scored-ledger.ts'

/** Ways in which a reading can be wrong. */
export const kindsOfDamage = [
  'none',
  'every third task dropped',
  'tasks reversed and numbers lost',
  'titles cut',
  'titles garbled, texts given whole',
  'roles changed',
  'units renamed and doubled',
  'schedules changed',
  'measures shuffled and merged',
  'recurrences added',
  'figures changed',
  'names changed',
  'head and reporting lost',
  'anomalies moved',
] as const
export type Damage = (typeof kindsOfDamage)[number]

/** The ledger with one kind of damage, the same each time. */
export function damageLedger(gold: ScoredLedger, kind: Damage): ScoredLedger {
  const tasks = gold.tasks ?? []
  const change = (alter: (task: ScoredTask, index: number) => ScoredTask) => ({
    ...gold,
    tasks: tasks.map(alter),
  })
  switch (kind) {
    case 'none':
      return gold
    case 'every third task dropped':
      return { ...gold, tasks: tasks.filter((_, index) => index % 3 !== 0) }
    case 'tasks reversed and numbers lost':
      return { ...gold, tasks: tasks.toReversed().map((task) => ({ ...task, no: '' })) }
    case 'titles cut':
      return change((task) => ({
        ...task,
        title: task.title?.slice(0, -1) ?? null,
        textStart: '另写一段文字',
      }))
    case 'titles garbled, texts given whole':
      return change((task, index) => ({
        ...task,
        title: `${task.title?.slice(index % 4)}${'等事项'.slice(0, index % 3)}`,
        text: `（${index}）前置文字。${task.textStart}……${task.title}`,
      }))
    case 'roles changed':
      return change((task, index) => ({
        ...task,
        units: (task.units ?? []).map((unit, place) =>
          (index + place) % 3 === 0 ? { ...unit, role: 'support' } : unit,
        ),
      }))
    case 'units renamed and doubled':
      return change((task, index) => ({
        ...task,
        units: (task.units ?? []).flatMap((unit) =>
          index % 2 ? [unit, unit] : [{ ...unit, name: `${unit.name} 局` }],
        ),
      }))
    case 'schedules changed':
      return change((task, index) => ({
        ...task,
        schedule:
          index % 2
            ? { ...task.schedule, end: '2099-01-01', ongoing: index % 4 === 1 }
            : (task.schedule ?? null),
      }))
    case 'measures shuffled and merged':
      return change((task) => ({
        ...task,
        measures: (task.measures ?? []).toReversed().map((measure, place) => ({
          ...measure,
          text: place % 2 ? `各有关单位${measure.textStart}` : `${measure.textStart}等`,
          units: [
            ...(measure.units ?? []),
            { name: '省林业厅', role: 'responsible' },
            { name: '市甲局', role: 'lead' },
          ],
        })),
      }))
    case 'recurrences added':
      return change((task, index) => ({
        ...task,
        recurrences: index % 2 ? [{ every: 'P1Y' }, { every: 'P1M' }] : [],
      }))
    case 'figures changed':
      return {
        ...gold,
        indicators: (gold.indicators ?? []).map((item, index) => ({
          ...item,
          value: index % 2 ? String(item.value) : Number(item.value) + 0.00001,
          year: index % 3 ? item.year : null,
          unit: index % 4 ? item.unit : null,
        })),
      }
    case 'names changed':
      return {
        ...gold,
        species: (gold.species ?? []).slice(1),
        instruments: (gold.instruments ?? []).map((name, index) =>
          index % 2 ? `《${String(name)}》` : { name: String(name) },
        ),
      }
    case 'head and reporting lost':
      return { ...gold, document: { draft: true, region: null }, reporting: [] }
    case 'anomalies moved':
      return {
        ...gold,
        anomalies: [
          ...(gold.anomalies ?? [])
            .slice(1)
            .map((item, index) => ({ ...item, where: index % 2 ? item.where : ['一', '3'] })),
          { code: 'UNIT_IN_TWO_ROLES', where: null },
          { code: 'NO_LEAD_UNIT', where: '（一）' },
        ],
      }
  }
}
