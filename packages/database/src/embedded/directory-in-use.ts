import type { Bilingual } from '@wanwu/contract'

/** Who holds a data directory. */
export interface DirectoryHolder {
  pid: number
  host: string
  /** When the holder took the directory, ISO 8601. */
  since: string
  command: string
  /** Distinguishes a process from a later one with the same id: boot id and start time, where known. */
  birth: string
  token: string
}

/** Another process has the data directory open. The message names it. */
export class DirectoryInUse extends Error {
  readonly detail: Bilingual
  readonly next: Bilingual
  readonly holder: DirectoryHolder

  constructor(directory: string, holder: DirectoryHolder) {
    const who = `pid ${holder.pid} @ ${holder.host}, ${holder.since}: ${holder.command}`
    const detail = {
      zh: `数据目录 ${directory} 正被另一个进程使用（${who}）。`,
      en: `The data directory ${directory} is in use by another process (${who}).`,
    }
    const next = {
      zh: '请先停止该进程，或改用其他数据目录；需要多个进程时请设置 DATABASE_URL 使用数据库服务器。',
      en: 'Stop that process or use another directory; for several processes set DATABASE_URL to a server.',
    }
    super(`${detail.zh}${next.zh} ${detail.en} ${next.en}`)
    this.name = 'DirectoryInUse'
    this.detail = detail
    this.next = next
    this.holder = holder
  }
}
