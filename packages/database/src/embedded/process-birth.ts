import { readFileSync } from 'node:fs'

/**
 * A mark that a process id alone does not give: boot and start time, so that a holder that died is told
 * from a stranger who got its number (in a container the number is the same every time). Empty where the
 * system does not say; undefined when there is no such process.
 */
export function processBirth(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return undefined
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The command in brackets may hold spaces; the start time is the 20th field after it.
    const startTime = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
    return `${boot}:${startTime}`
  } catch {
    return ''
  }
}
