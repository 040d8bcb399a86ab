/** Where one name of a list stands in the folded text. */
export interface NameSpan {
  readonly start: number
  readonly end: number
}
