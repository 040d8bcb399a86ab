import { entryFigures, reportFigures } from '@wanwu/contract'

/** A figure by what it counts. */
export type FigureName = (typeof reportFigures)[number] | (typeof entryFigures)[number]

const names: readonly string[] = [...reportFigures, ...entryFigures]

/** Is this what some figure counts? */
export function isFigureName(name: string): name is FigureName {
  return names.includes(name)
}
