import type { Ledger, UnitResolution, UnitRole } from '@wanwu/contract'

/** How a doubt was settled: the choice taken and, if given, why. */
export interface Settlement {
  choice: string
  note: string | null
}

/**
 * A ledger under review: the reading with a person's edits applied. Derived, never stored: reading and
 * edits are what is kept.
 */
export interface Draft {
  ledger: Ledger
  /** for every target of the draft its place in the reading; null for one a person added */
  targetOrigins: (number | null)[]
  /** tasks a person accepted */
  accepted: Set<string>
  /** tasks a person corrected */
  changed: Set<string>
  /** task → task of the earlier print that it continues; null where it is new */
  continues: Map<string, string | null>
  /** printed unit name → what it stands for */
  resolutions: Map<string, UnitResolution>
  /** implied unit → role it is bound in; null where a person said it is not bound */
  bound: Map<string, UnitRole | null>
  settled: Map<string, Settlement>
  /** task → confirmed chapter of the national opinion; null where it serves none */
  chapters: Map<string, string | null>
  /** place (see {@link placeKey}) → printed name of the consolidating unit 统稿单位 */
  consolidating: Map<string, string>
}

/** A task, or one of its measures, as one string. */
export function placeKey(taskId: string, measureId: string | null): string {
  return measureId === null ? taskId : `${taskId}/${measureId}`
}

/** The draft before any edit: the reading as it is. The reading itself is left untouched. */
export function startDraft(ledger: Ledger): Draft {
  return {
    ledger: structuredClone(ledger),
    targetOrigins: ledger.indicators.map((_, index) => index),
    accepted: new Set(),
    changed: new Set(),
    continues: new Map(),
    resolutions: new Map(),
    bound: new Map(),
    settled: new Map(),
    chapters: new Map(),
    consolidating: new Map(),
  }
}
