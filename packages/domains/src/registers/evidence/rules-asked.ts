import type { EvidenceRule } from '@wanwu/contract'
import { foldText } from '@wanwu/core'
import type { Register } from '../store/find-register.ts'

/** A rule of a register that a clause asks for by its words. */
export interface AskedRule {
  register: Register
  rule: EvidenceRule
}

/** The evidence rules 佐证规则 one of whose words stands in a clause, whatever its width, case and punctuation. */
export function rulesAsked(registers: readonly Register[], clause: string): AskedRule[] {
  const folded = foldText(clause)
  return registers.flatMap((register) =>
    register.declaration.evidence
      .filter(({ words }) => words.some((word) => folded.includes(foldText(word))))
      .map((rule) => ({ register, rule })),
  )
}
