import type { Anomaly, Task } from '@wanwu/contract'
import { findSpecies } from '../species/find-species.ts'
import { foldText } from '../text/fold-text.ts'
import { taxonNames } from '../words/taxon-names.ts'
import { type AnomalyPlace, makeAnomaly } from './make-anomaly.ts'

const known = new Set(taxonNames)

/** SPECIES_NAME_SLIP: a taxon in no list of names that differs from just one listed name in one look-alike character. */
export function findSpeciesAnomalies(tasks: readonly Task[]): Anomaly[] {
  return tasks.flatMap((task) => {
    const measures = task.measures.filter((measure) => !task.text.includes(measure.text))
    return [
      ...slipsIn({ task }, `${task.title ?? ''}。${task.text}`),
      ...measures.flatMap((measure) => slipsIn({ task, measure }, measure.text)),
    ]
  })
}

function slipsIn(place: AnomalyPlace, text: string): Anomaly[] {
  if (!ofRadical.test(text)) return []
  return findSpecies(foldText(text)).flatMap((name) => {
    const meant = known.has(name) ? null : nameMeant(name)
    if (meant === null) return []
    return [
      makeAnomaly(
        'SPECIES_NAME_SLIP',
        place,
        { zh: `“${name}”疑为“${meant}”`, en: `${name} is probably ${meant}` },
        { proposal: { kind: 'replace-text', from: name, to: meant }, confidence: 0.8 },
      ),
    ]
  })
}

/** The one listed name that a name is a misprint of; null where none or several come into question. */
export function nameMeant(name: string): string | null {
  const near = taxonNames.filter((each) => each.length === name.length && isOneCharacterOff(each, name))
  const [only] = near
  return only !== undefined && near.length === 1 ? only : null
}

function isOneCharacterOff(listed: string, name: string): boolean {
  let at = -1
  for (let i = 0; i < name.length; i++) {
    if (listed.charAt(i) === name.charAt(i)) continue
    if (at >= 0) return false
    at = i
  }
  return at >= 0 && looksAlike(listed.charAt(at), name.charAt(at))
}

/** Characters of one radical, which code charts keep together: fishes, birds, insects, beasts, grasses, trees. */
const radicals = [
  [0x9c7c, 0x9ce4],
  [0x9e1f, 0x9e74],
] as const

const ofRadical = new RegExp(
  `[${radicals.map(([from, to]) => `${String.fromCharCode(from + 1)}-${String.fromCharCode(to)}`).join('')}]`,
)

function looksAlike(left: string, right: string): boolean {
  return radicals.some(([from, to]) =>
    [left, right].every((char) => char.charCodeAt(0) > from && char.charCodeAt(0) <= to),
  )
}
