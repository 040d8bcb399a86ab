const units = ['B', 'KB', 'MB'] as const

/** A size in bytes as people say it: `860 KB`, `1.1 MB`. */
export function formatSize(bytes: number): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2
  const value = bytes / 1024 ** step
  return `${value < 10 && step > 0 ? value.toFixed(1) : Math.round(value)} ${units[step]}`
}
