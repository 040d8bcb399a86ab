import { coverageSections } from './sections.ts'

/** The acts that coverage points at, by register. */
export function coveredActs(): ReadonlyMap<string, ReadonlySet<string>> {
  const acts = new Map<string, Set<string>>()
  for (const { systems } of coverageSections) {
    for (const answer of systems.flatMap(({ answers }) => answers)) {
      if (!('register' in answer)) continue
      const known = acts.get(answer.register) ?? new Set()
      if (answer.act) known.add(answer.act)
      acts.set(answer.register, known)
    }
  }
  return acts
}
