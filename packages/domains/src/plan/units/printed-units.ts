import type { PrintedUnit, UnitResolution } from '@wanwu/contract'
import type { Draft } from '../draft/draft.ts'
import { classifyPrintedUnit } from './classify-printed-unit.ts'
import { type DirectoryUnit, matchUnitName, prepareMatcher } from './match-unit-name.ts'

/** From this score on, a single best match is taken without asking. */
export const sureScore = 0.95

/** What printed names are resolved against: the directory, and which units are members of which collective. */
export interface Directory {
  units: readonly DirectoryUnit[]
  /** names of the plan's region and of those above it */
  places: readonly string[]
  /** units that a collective (各县（市、区）人民政府) stands for in the plan's region */
  membersOf(printed: string): readonly string[]
}

/** How often each printed name stands in a draft, in order of first appearance, implied units included. */
export function countMentions(draft: Draft): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const task of draft.ledger.tasks) {
    for (const place of [task, ...task.measures]) for (const unit of place.units) count(unit.name)
  }
  for (const implied of draft.ledger.implied) count(implied.unit)
  return counts
}

/** The resolution that needs no asking: an exact name, or a reference by its form. */
export function resolveSurely(
  kind: PrintedUnit['kind'],
  proposals: PrintedUnit['proposals'],
): UnitResolution | null {
  if (kind === 'reference') return { kind: 'reference' }
  const [best, second] = proposals
  if (kind !== 'unit' || !best || best.score < sureScore) return null
  if (second && second.score >= best.score) return null
  return { kind: 'unit', unitId: best.unitId }
}

/** What a person decided, as far as the units still stand in the directory: a unit may have ended since. */
function stillThere(resolution: UnitResolution, names: ReadonlyMap<string, string>): UnitResolution | null {
  if (resolution.kind === 'unit') return names.has(resolution.unitId) ? resolution : null
  if (resolution.kind !== 'members') return resolution
  const unitIds = resolution.unitIds.filter((id) => names.has(id))
  return unitIds.length > 0 ? { kind: 'members', unitIds } : null
}

/**
 * Every printed unit name of a draft with what it stands for: what a person decided, else what is sure
 * by itself, else proposals.
 */
export function resolvePrintedUnits(draft: Draft, directory: Directory): PrintedUnit[] {
  const names = new Map(directory.units.map((unit) => [unit.id, unit.name]))
  const matcher = prepareMatcher(directory.units, directory.places)
  return [...countMentions(draft)].map(([printed, mentions]) => {
    const kind = classifyPrintedUnit(printed)
    const proposals = kind === 'unit' ? matchUnitName(printed, matcher) : []
    const decided = draft.resolutions.get(printed)
    const resolution = (decided && stillThere(decided, names)) ?? resolveSurely(kind, proposals)
    const ids =
      resolution?.kind === 'unit'
        ? [resolution.unitId]
        : resolution?.kind === 'members'
          ? resolution.unitIds
          : []
    return {
      printed,
      kind,
      mentions,
      resolution,
      resolvedNames: ids.map((id) => names.get(id) ?? id),
      proposals,
    }
  })
}
