import type { UnitMention } from '@wanwu/contract'
import { type Flow, spanOf } from '../text/flow.ts'
import { splitConjoined, splitPieces } from '../units/split-names.ts'
import { beginsAsUnit, looksLikeUnit } from '../units/unit-form.ts'

/** Bodies that a clause is headed by (职责分工: `（二）县公安局。负责…`): responsible; none for any other heading. */
export function unitsOfHeading(heading: Flow | null): UnitMention[] {
  if (heading === null || !beginsAsUnit(heading.norm)) return []
  const names = splitPieces(heading.norm, 0, heading.norm.length, '、,').flatMap((piece) =>
    splitConjoined(heading.norm, piece),
  )
  if (!names.every((name) => looksLikeUnit(heading.norm.slice(name.start, name.end)))) return []
  return names.map((name) => ({
    name: heading.text.slice(name.start, name.end),
    role: 'responsible',
    source: spanOf(heading, name.start, name.end),
    rule: 'unit.heading',
    confidence: 0.85,
  }))
}
