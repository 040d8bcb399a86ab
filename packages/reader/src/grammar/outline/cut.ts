import type { MarkStyle } from './read-mark.ts'

/** A place where a paragraph is cut, and why. */
export interface Cut {
  readonly at: number
  readonly style: MarkStyle | 'label' | 'head'
  readonly value: number
}
