/** Days as people list them, `7、3, 1`; null where something else stands among them. */
export function parseDays(text: string): number[] | null {
  const parts = text.split(/[\s,，、;；]+/).filter((part) => part !== '')
  const days = parts.map(Number)
  return days.every((day) => Number.isInteger(day) && day >= 1 && day <= 60) ? days : null
}
