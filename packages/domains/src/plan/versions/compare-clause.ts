import type {
  ClauseDiff,
  DeadlineChange,
  Measure,
  Schedule,
  Task,
  TextRun,
  UnitMention,
  UnitRole,
} from '@wanwu/contract'
import { compareWording, isChanged } from '@wanwu/core'
import type { TaskPair } from './pair-tasks.ts'

type UnitChange = ClauseDiff['units'][number]

/** Units that came, went or changed role between two lists. */
function compareUnits(
  before: readonly UnitMention[],
  after: readonly UnitMention[],
  measureNo: string | null,
): UnitChange[] {
  const roles = (units: readonly UnitMention[]) =>
    new Map<string, UnitRole>(units.map((unit) => [unit.name, unit.role]))
  const was = roles(before)
  const is = roles(after)
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => ({ measureNo, name, before: was.get(name) ?? null, after: is.get(name) ?? null }))
}

/** Measures stand in order: the same number, else the same place, is the same measure. */
export function pairMeasures(
  before: readonly Measure[],
  after: readonly Measure[],
): [Measure | null, Measure | null][] {
  const rest = [...before]
  const pairs: [Measure | null, Measure | null][] = after.map((measure, index) => {
    const byNumber = rest.findIndex((other) => other.no === measure.no && other.no !== '')
    const sameSpot = before[index]
    const at = byNumber >= 0 ? byNumber : sameSpot ? rest.indexOf(sameSpot) : -1
    return [at >= 0 ? (rest.splice(at, 1)[0] ?? null) : null, measure]
  })
  return [...pairs, ...rest.map((measure): [Measure, null] => [measure, null])]
}

/** What a deadline prints; one that a person entered without words is known by its dates. */
function deadlineOf(schedule: Schedule | undefined): string | null {
  if (!schedule) return null
  return schedule.label ?? ([schedule.start, schedule.end].filter(Boolean).join('/') || null)
}

function compareDeadlines(before: Schedule | undefined, after: Schedule | undefined): DeadlineChange | null {
  const [was, is] = [deadlineOf(before), deadlineOf(after)]
  return was === is ? null : { before: was, after: is }
}

/** Headings to the character. A clause that is new or gone shows its own as it is. */
function compareTitles(before: Task | null, after: Task | null): TextRun[] | null {
  const [was, is] = [before?.title ?? null, after?.title ?? null]
  if (was === null && is === null) return null
  if (!before || !after) return [{ kind: 'same', text: is ?? was ?? '' }]
  return compareWording(was ?? '', is ?? '')
}

/** How one clause differs between two prints. A clause whose number alone changed has moved. */
export function compareClause({ before, after }: TaskPair): ClauseDiff {
  const wording = compareWording(before?.text ?? '', after?.text ?? '')
  const measures = pairMeasures(before?.measures ?? [], after?.measures ?? [])
  const measureDiffs = measures.map(([was, is]) => ({
    beforeNo: was?.no ?? null,
    afterNo: is?.no ?? null,
    wording: compareWording(was?.text ?? '', is?.text ?? ''),
    deadline: compareDeadlines(was?.schedule, is?.schedule),
  }))
  const units = [
    ...compareUnits(before?.units ?? [], after?.units ?? [], null),
    ...measures.flatMap(([was, is]) =>
      compareUnits(was?.units ?? [], is?.units ?? [], is?.no ?? was?.no ?? ''),
    ),
  ]
  const deadline = compareDeadlines(before?.schedule, after?.schedule)
  const changed =
    isChanged(wording) ||
    before?.title !== after?.title ||
    measureDiffs.some((measure) => isChanged(measure.wording) || measure.deadline !== null) ||
    units.length > 0 ||
    deadline !== null
  const kind = !before
    ? 'added'
    : !after
      ? 'dropped'
      : changed
        ? 'changed'
        : before.no !== after.no
          ? 'moved'
          : 'same'
  return {
    kind,
    beforeNo: before?.no ?? null,
    afterNo: after?.no ?? null,
    beforeId: before?.id ?? null,
    afterId: after?.id ?? null,
    title: compareTitles(before, after),
    wording,
    measures: measureDiffs,
    units,
    deadline,
  }
}
