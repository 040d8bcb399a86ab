import { type Flow, sliceFlow } from '../text/flow.ts'
import { foldText } from '../text/fold-text.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import type { UnitNote } from './note.ts'
import { parseNote } from './parse-note.ts'

const dashed = /(?<=[\u4e00-\u9fa5。;!)”%])--([^-。;]{3,100})。?$/

/** The unit note that closes a paragraph behind a dash (…销号。——市林业局、市水务局) and the text before it; else null. */
export function findDashNote(flow: Flow): { readonly text: Flow; readonly note: UnitNote } | null {
  if (!flow.norm.includes('--')) return null
  const match = dashed.exec(flow.norm)
  const content = match?.[1]
  if (!match || content === undefined) return null
  const from = match.index + 2
  const note = parseNote(sliceFlow(flow, from, from + content.length), {
    role: null,
    trusted: false,
    rule: 'note.dash',
  })
  const named = note.units.reduce((sum, unit) => sum + unit.name.length, 0)
  const isList = note.units.length > 0 && note.units.every((unit) => looksLikeUnit(foldText(unit.name)))
  // What stands behind the dash is nothing but names, their roles and list marks.
  return isList && named * 2 >= content.length ? { text: sliceFlow(flow, 0, match.index), note } : null
}
