import type { PrintedUnit, Span } from '@wanwu/contract'
import type { Draft } from '../draft/draft.ts'
import type { Directory } from '../units/printed-units.ts'
import { type AskedDoubt, type Choice, keepPrinted } from './asked-doubt.ts'

const roleWords = { lead: '牵头', responsible: '责任', support: '配合' }

/** What a collective expands to, put in words: 白鹿县人民政府、青松县人民政府等4个. */
function nameSome(ids: readonly string[], directory: Directory): string {
  const names = new Map(directory.units.map((unit) => [unit.id, unit.name]))
  const some = ids.slice(0, 3).map((id) => names.get(id) ?? id)
  return ids.length > 3 ? `${some.join('、')}等${ids.length}个` : some.join('、')
}

/** Where a name is printed first. */
function firstMention(draft: Draft, printed: string): Span | null {
  for (const task of draft.ledger.tasks) {
    for (const place of [task, ...task.measures]) {
      const source = place.units.find((unit) => unit.name === printed)?.source
      if (source) return source
    }
  }
  return null
}

/** Collectives that wait to be expanded to their members. */
function collectiveDoubts(draft: Draft, units: readonly PrintedUnit[], directory: Directory): AskedDoubt[] {
  return units
    .filter((unit) => unit.kind === 'collective')
    .map((unit) => {
      const members = directory.membersOf(unit.printed)
      const expand: Choice[] =
        members.length === 0
          ? []
          : [
              {
                id: 'expand',
                label: {
                  zh: `展开为${nameSome(members, directory)}`,
                  en: `Expand to ${members.length} units`,
                },
                edits: [
                  {
                    kind: 'resolve-unit',
                    printed: unit.printed,
                    resolution: { kind: 'members', unitIds: [...members] },
                  },
                ],
              },
            ]
      const keep: Choice = {
        ...keepPrinted,
        edits: [{ kind: 'resolve-unit', printed: unit.printed, resolution: { kind: 'printed' } }],
      }
      return {
        id: `COLLECTIVE_UNIT|document|${unit.printed}`,
        code: 'COLLECTIVE_UNIT',
        caseKey: 'COLLECTIVE_UNIT',
        where: 'document',
        taskId: null,
        span: firstMention(draft, unit.printed),
        phrase: unit.printed,
        confidence: 0.74,
        explanation:
          members.length > 0
            ? {
                zh: `“${unit.printed}”出现${unit.mentions}次，本行政区名录里有${members.length}个这样的单位；展开后各自负责，原文照存。`,
                en: `"${unit.printed}" stands ${unit.mentions} times; the directory has ${members.length} such units in this region. Each then owes the duty itself; the printed words stay.`,
              }
            : {
                zh: `“${unit.printed}”出现${unit.mentions}次，名录里还没有这样的单位；可先照原文保留，建好单位后再展开。`,
                en: `"${unit.printed}" stands ${unit.mentions} times; the directory has no such units yet. Keep it as printed and expand later.`,
              },
        choices: [...expand, keep],
      }
    })
}

/** Sentences that bind a unit to every task: bound in which role, or not at all. */
function impliedDoubts(draft: Draft): AskedDoubt[] {
  return draft.ledger.implied.map((implied) => {
    const role = implied.role ?? 'responsible'
    return {
      id: `IMPLIED_UNIT|document|${implied.unit}`,
      code: 'IMPLIED_UNIT',
      caseKey: 'IMPLIED_UNIT',
      where: 'document',
      taskId: null,
      span: implied.source ?? null,
      phrase: implied.phrase,
      confidence: implied.confidence ?? 0.8,
      explanation: {
        zh: `原文以这句话让“${implied.unit}”承担全部任务，不再逐项列出。`,
        en: `With this sentence the plan gives every task to "${implied.unit}" without listing it again.`,
      },
      choices: [
        {
          id: 'bind',
          label: { zh: `全部任务都记为${roleWords[role]}单位`, en: `Add to every task as ${role}` },
          edits: [{ kind: 'bind-implied', unit: implied.unit, role }],
        },
        {
          id: 'keep',
          label: { zh: '不加到各任务', en: 'Do not add it' },
          edits: [{ kind: 'bind-implied', unit: implied.unit, role: null }],
        },
      ],
    }
  })
}

/** Doubts about whom a printed name stands for that only a person can settle. */
export function doubtsOfUnits(
  draft: Draft,
  units: readonly PrintedUnit[],
  directory: Directory,
): AskedDoubt[] {
  return [...collectiveDoubts(draft, units, directory), ...impliedDoubts(draft)]
}
