import { SchemeDefinition, type SchemeDraft } from '@wanwu/contract'
import { findSchemeFaults, type SchemeFault } from './find-scheme-faults.ts'

const stated = <Key extends string>(key: Key, value: number | null | undefined) =>
  value == null ? {} : ({ [key]: value } as Record<Key, number>)

/** Turns a draft into a scheme, or says what is missing. What a form does not use is left out. */
export function settleScheme(
  draft: SchemeDraft,
): { definition: SchemeDefinition; faults: [] } | { definition: null; faults: SchemeFault[] } {
  const faults = findSchemeFaults(draft)
  if (faults.length > 0) return { definition: null, faults }
  const definition = SchemeDefinition.parse({
    ...stated('total', draft.total),
    items: draft.items.map(({ rule, needs, ...item }) => ({
      ...item,
      ...(needs && needs.length > 0 && rule.kind !== 'by-hand' ? { needs } : {}),
      rule: { ...rule, ...stated('each', rule.each), most: rule.most ?? undefined },
    })),
    grades: draft.grades,
    vetoes: draft.vetoes,
  })
  return { definition, faults: [] }
}
