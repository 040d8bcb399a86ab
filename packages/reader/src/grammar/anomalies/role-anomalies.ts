import type { Anomaly, Task } from '@wanwu/contract'
import { foldText } from '../text/fold-text.ts'
import { isReference } from '../units/unit-form.ts'
import { makeAnomaly } from './make-anomaly.ts'

/** Roles that are missing, doubled or contradict each other, per task; a form without leads is one entry. */
export function findRoleAnomalies(tasks: readonly Task[], united: ReadonlySet<string>): Anomaly[] {
  const found: Anomaly[] = []
  const withUnits = tasks.filter((task) => task.units.length > 0)
  const leads = tasks.some((task) => task.units.some((unit) => unit.role === 'lead'))
  if (withUnits.length > 0 && !leads) {
    found.push(
      makeAnomaly(
        'NO_LEAD_UNIT',
        { task: null },
        {
          zh: '全文没有牵头单位，只有其他角色',
          en: 'No task of this document has a lead unit; its form knows other roles only',
        },
        { proposal: { kind: 'keep' }, confidence: 0.95 },
      ),
    )
  }
  if (tasks.length > 0 && withUnits.length === 0) {
    found.push(
      makeAnomaly(
        'NO_UNIT',
        { task: null },
        { zh: '全文没有写明责任单位', en: 'No task of this document names a unit' },
        { confidence: 0.95 },
      ),
    )
  }
  for (const task of tasks) {
    if (withUnits.length > 0 && task.units.length === 0) {
      found.push(
        makeAnomaly(
          'NO_UNIT',
          { task },
          { zh: '本项没有写明责任单位', en: 'This task names no unit' },
          { confidence: 0.9 },
        ),
      )
    }
    if (leads && task.units.length > 0 && !task.units.some((unit) => unit.role === 'lead')) {
      found.push(
        makeAnomaly(
          'NO_LEAD_UNIT',
          { task },
          { zh: '本项没有牵头单位，别的任务有', en: 'This task has no lead unit, others have' },
          { confidence: 0.95 },
        ),
      )
    }
    found.push(...findDoubles(task, united.has(task.id)))
  }
  return found
}

function findDoubles(task: Task, united: boolean): Anomaly[] {
  const found: Anomaly[] = []
  const roles = new Map<string, string[]>()
  for (const unit of task.units) {
    const key = foldText(unit.name)
    const before = roles.get(key) ?? []
    const label = `${key}:${unit.role}`
    if (
      before.includes(unit.role) &&
      !found.some((each) => each.code === 'UNIT_LISTED_TWICE' && each.detail.includes(unit.name))
    ) {
      found.push(
        makeAnomaly(
          'UNIT_LISTED_TWICE',
          { task },
          { zh: `${unit.name}在同一角色中列了两次`, en: `${unit.name} is listed twice in one role` },
          {
            proposal: { kind: 'drop-duplicate-unit', name: unit.name, role: unit.role },
            confidence: 0.98,
            ...(unit.source ? { source: unit.source } : {}),
          },
        ),
      )
    } else if (before.length > 0 && !united && !before.includes(unit.role)) {
      found.push(
        makeAnomaly(
          'UNIT_IN_TWO_ROLES',
          { task },
          { zh: `${unit.name}在本项中有两种角色`, en: `${unit.name} has two roles in this task` },
          {
            proposal: { kind: 'keep-one-role', name: unit.name, role: strongest([...before, unit.role]) },
            confidence: 0.95,
            ...(unit.source ? { source: unit.source } : {}),
          },
        ),
      )
    }
    roles.set(key, [...before, label.slice(key.length + 1)])
  }
  return found
}

function strongest(roles: readonly string[]): 'lead' | 'responsible' | 'support' {
  if (roles.includes('lead')) return 'lead'
  return roles.includes('responsible') ? 'responsible' : 'support'
}

/** Measures against their task: another role, a lead without a measure, bodies named by reference only, none named. */
export function findMeasureAnomalies(tasks: readonly Task[]): Anomaly[] {
  const found: Anomaly[] = []
  for (const task of tasks) {
    const roles = new Map(task.units.map((unit) => [foldText(unit.name), unit.role]))
    for (const measure of task.measures) {
      const place = { task, measure }
      const raised = measure.units.filter(
        (unit) =>
          unit.role === 'lead' && roles.get(foldText(unit.name)) !== 'lead' && roles.has(foldText(unit.name)),
      )
      if (raised.length > 0 && task.units.some((unit) => unit.role === 'lead')) {
        const names = raised.map((unit) => unit.name).join('、')
        found.push(
          makeAnomaly(
            'ROLE_DIFFERS_IN_MEASURE',
            place,
            {
              zh: `${names}在任务中不是牵头单位，在举措中列为牵头`,
              en: `${names} leads in the measure but not in its task`,
            },
            { confidence: 0.9 },
          ),
        )
      }
      const references = measure.units.filter((unit) => isReference(foldText(unit.name)))
      if (references.length > 0 && references.length === measure.units.length) {
        const names = references.map((unit) => unit.name).join('、')
        found.push(
          makeAnomaly(
            'REFERENCE_UNIT',
            place,
            { zh: `承办者只以“${names}”指代`, en: `Only a reference names who acts: ${names}` },
            { confidence: 0.9 },
          ),
        )
      }
      if (measure.units.length === 0 && task.measures.some((other) => other.units.length > 0)) {
        found.push(
          makeAnomaly(
            'NO_UNIT',
            place,
            { zh: '本条举措没有写明由谁承办', en: 'This measure does not say who acts' },
            { confidence: 0.8 },
          ),
        )
      }
    }
    found.push(...findIdleLeads(task))
  }
  return found
}

function findIdleLeads(task: Task): Anomaly[] {
  const named = task.measures.flatMap((measure) => measure.units)
  if (!named.some((unit) => unit.role === 'lead') || named.some((unit) => isReference(foldText(unit.name))))
    return []
  return task.units
    .filter(
      (unit) => unit.role === 'lead' && !named.some((other) => foldText(other.name) === foldText(unit.name)),
    )
    .map((unit) =>
      makeAnomaly(
        'LEAD_WITHOUT_MEASURE',
        { task },
        { zh: `牵头单位${unit.name}没有对应的举措`, en: `No measure names the lead unit ${unit.name}` },
        { confidence: 0.8 },
      ),
    )
}
