/** The particulars of an audit entry as lines: nested names are joined by a dot, lists by 、. */
export function flattenDetail(
  detail: Record<string, unknown>,
  path = '',
): { label: string; value: string }[] {
  return Object.entries(detail).flatMap(([name, value]) => {
    const label = path ? `${path}.${name}` : name
    if (Array.isArray(value)) {
      const simple = value.every((one) => typeof one !== 'object' || one === null)
      if (simple) return [{ label, value: value.join('、') }]
      return flattenDetail(Object.fromEntries(value.map((one, index) => [`${index + 1}`, one])), label)
    }
    if (typeof value === 'object' && value !== null) {
      return flattenDetail(value as Record<string, unknown>, label)
    }
    return value === undefined ? [] : [{ label, value: `${value}` }]
  })
}
