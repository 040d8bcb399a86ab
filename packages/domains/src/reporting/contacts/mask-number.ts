/** A telephone number without its middle (`139****1234`), or an address without its name; null stays null. */
export function maskNumber(value: string | null): string | null {
  if (value === null) return null
  const at = value.indexOf('@')
  if (at >= 0) return `${value.slice(0, 1)}***${value.slice(at)}`
  return value.length <= 7 ? `${value.slice(0, 2)}***` : `${value.slice(0, 3)}****${value.slice(-4)}`
}
