import type { Anomaly, Implied, Task } from '@wanwu/contract'
import { foldText } from '../text/fold-text.ts'
import { isCollectivePlace, isReference } from '../units/unit-form.ts'
import { compareNames } from './compare-names.ts'
import { makeAnomaly } from './make-anomaly.ts'

interface Use {
  readonly name: string
  readonly key: string
  count: number
  readonly tasks: Task[]
  readonly inUnits: boolean
}

/** UNIT_NAME_SLIP and UNIT_NAME_VARIANT: names of one body that are printed in more than one way. */
export function findNameAnomalies(
  tasks: readonly Task[],
  implied: readonly { readonly entry: Implied; readonly task: Task | null }[],
  text: string,
): Anomaly[] {
  const uses = collect(tasks)
  return [...findPairs([...uses.values()], text), ...findReferences(tasks), ...findPlaces(tasks, implied)]
}

function collect(tasks: readonly Task[]): Map<string, Use> {
  const uses = new Map<string, Use>()
  for (const task of tasks) {
    for (const unit of [...task.units, ...task.measures.flatMap((measure) => measure.units)]) {
      const key = foldText(unit.name)
      if (isReference(key) || isCollectivePlace(key)) continue
      const use = uses.get(key)
      if (use) {
        use.count++
        if (!use.tasks.includes(task)) use.tasks.push(task)
      } else uses.set(key, { name: unit.name, key, count: 1, tasks: [task], inUnits: true })
    }
  }
  return uses
}

function findPairs(uses: readonly Use[], text: string): Anomaly[] {
  const found: Anomaly[] = []
  const ordered = [...uses].sort(
    (left, right) => left.count - right.count || firstStart(right) - firstStart(left),
  )
  const settled = new Set<Use>()
  for (const rare of ordered) {
    for (const usual of [...ordered].reverse()) {
      if (usual === rare || settled.has(rare) || settled.has(usual) || usual.count < rare.count) continue
      const relation = compareNames(rare.key, usual.key, { rare: rare.count, usual: usual.count, text })
      if (relation === null) continue
      settled.add(rare)
      found.push(...(relation === 'slip' ? slips(rare, usual) : [variant(rare, usual)]))
    }
  }
  return found
}

function firstStart(use: Use): number {
  return use.tasks[0]?.source.start ?? 0
}

function slips(rare: Use, usual: Use): Anomaly[] {
  return rare.tasks.map((task) =>
    makeAnomaly(
      'UNIT_NAME_SLIP',
      { task },
      { zh: `${rare.name}，疑为${usual.name}`, en: `${rare.name} is probably ${usual.name}` },
      { proposal: { kind: 'rename-unit', from: rare.name, to: usual.name }, confidence: 0.9 },
    ),
  )
}

function variant(rare: Use, usual: Use): Anomaly {
  const where = rare.tasks.map((task) => task.no).join('、')
  return makeAnomaly(
    'UNIT_NAME_VARIANT',
    { task: rare.tasks[0] ?? null },
    { zh: `${rare.name}，别处作${usual.name}`, en: `${rare.name} is ${usual.name} elsewhere` },
    {
      ...(where === '' ? {} : { where }),
      proposal: { kind: 'rename-unit', from: rare.name, to: usual.name },
      confidence: 0.85,
    },
  )
}

/** General references written in several ways (省直有关部门, 各相关部门) in the unit lists of different tasks. */
function findReferences(tasks: readonly Task[]): Anomaly[] {
  const places = new Map<string, Task[]>()
  for (const task of tasks) {
    for (const unit of task.units) {
      const key = foldText(unit.name)
      if (
        !isReference(key) ||
        isCollectivePlace(key) ||
        /^(?:牵头|责任|配合)/.test(key) ||
        !/(?:部门|单位)$/.test(key)
      )
        continue
      places.set(key, [...(places.get(key) ?? []), task])
    }
  }
  if (places.size < 2) return []
  const where = [...new Set([...places.values()].flat().map((task) => task.no))].join('、')
  const names = [...places.keys()].join('、')
  return [
    makeAnomaly(
      'UNIT_NAME_VARIANT',
      { task: [...places.values()][0]?.[0] ?? null },
      { zh: `泛指单位写法不一：${names}`, en: `General references are written in several ways: ${names}` },
      { where, proposal: { kind: 'keep' }, confidence: 0.8 },
    ),
  ]
}

/** Counties or towns written in several ways: 县(区)政府, 各县(区), 各县(区)人民政府. */
function findPlaces(
  tasks: readonly Task[],
  implied: readonly { readonly entry: Implied; readonly task: Task | null }[],
): Anomaly[] {
  const groups = new Map<string, Map<string, Set<Task | null>>>()
  const add = (name: string, task: Task | null) => {
    const key = foldText(name)
    const core = /^各?((?:县|市|区|州|旗|乡|镇|街道)+(?:\([^()]*\))?)/.exec(key)?.[1]
    if (core === undefined || !isCollectivePlace(key)) return
    const forms = groups.get(core) ?? new Map<string, Set<Task | null>>()
    forms.set(name, (forms.get(name) ?? new Set<Task | null>()).add(task))
    groups.set(core, forms)
  }
  for (const task of tasks) {
    for (const unit of [...task.units, ...task.measures.flatMap((measure) => measure.units)])
      add(unit.name, task)
  }
  for (const { entry, task } of implied) add(entry.unit, task)
  const found: Anomaly[] = []
  for (const forms of groups.values()) {
    const distinct = new Set([...forms.keys()].map(foldText))
    if (distinct.size < 2) continue
    const places = new Set([...forms.values()].flatMap((each) => [...each]))
    const [only] = places
    const names = [...forms.keys()].join('、')
    const task = places.size === 1 ? (only ?? null) : null
    found.push(
      makeAnomaly(
        'UNIT_NAME_VARIANT',
        { task },
        { zh: `同一类地方写法不一：${names}`, en: `The same places are written in several ways: ${names}` },
        { proposal: { kind: 'keep' }, confidence: 0.85 },
      ),
    )
  }
  return found
}
