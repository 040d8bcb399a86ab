/** A transform [a b c d e f] as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Transform = readonly [number, number, number, number, number, number]

/** Product of two transforms: the right one is applied first. */
export function multiply(left: Transform, right: Transform): Transform {
  const [a, b, c, d, e, f] = left
  const [g, h, i, j, k, l] = right
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Six numbers from outside as a transform; null for anything else. */
export function toTransform(value: unknown): Transform | null {
  const list: unknown[] = Array.isArray(value) ? value : value instanceof Float32Array ? [...value] : []
  const [a, b, c, d, e, f] = list
  return isNumber(a) && isNumber(b) && isNumber(c) && isNumber(d) && isNumber(e) && isNumber(f)
    ? [a, b, c, d, e, f]
    : null
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
