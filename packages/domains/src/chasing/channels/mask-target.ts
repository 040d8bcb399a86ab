/** An address shown in part: `z***@mail.example`, `139****0000`. */
export function maskTarget(target: string | null): string | null {
  if (target === null) return null
  const [name = '', domain] = target.split('@')
  if (domain !== undefined) return `${name.slice(0, 1)}***@${domain}`
  return target.length < 8 ? '****' : `${target.slice(0, 3)}****${target.slice(-4)}`
}
