/** A piece of text at its place; lengths in points, y is the baseline counted from the top of the page. */
export interface PlacedText {
  text: string
  x: number
  y: number
  width: number
  size: number
}

/** A rule: a straight horizontal or vertical line, x1 ≤ x2 and y1 ≤ y2. */
export interface Rule {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** A page as it is printed. */
export interface PlacedPage {
  /** from 1 */
  number: number
  width: number
  height: number
  texts: PlacedText[]
  rules: Rule[]
}

/** Texts on one baseline, from left to right. */
export interface PlacedLine {
  text: string
  left: number
  right: number
  y: number
  size: number
}
