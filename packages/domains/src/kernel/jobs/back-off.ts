/** How often a job is tried before it is left to an administrator. */
export const mostAttempts = 8

const first = 30_000
const longest = 6 * 3600_000

/** How long to wait after that many failures, in milliseconds: 30 s, three times longer each, 6 h at most. */
export function backOff(attempts: number): number {
  return Math.min(first * 3 ** (attempts - 1), longest)
}
