import { parseArgs } from 'node:util'
import type { Command } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import { exportHead } from './export-head.ts'
import { verifyChains } from './verify-chains.ts'

const help = `用法 Usage: wanwu audit verify [--head FILE]
          wanwu audit export-head FILE

verify       逐条重算审计链；给出以前导出的链头时，同时核对它仍在链上。有问题时退出码为 1。
             Recomputes the audit chains; with a head exported before, checks that it still is part of them.
             Exits with 1 when something does not fit.
export-head  把各审计链的链头写入一个新文件，请保存到本系统之外。
             Writes the heads of the chains into a new file, to be kept outside of this system.

数据库由 DATABASE_URL 或 WANWU_DATA 指定 · DATABASE_URL or WANWU_DATA says which database.
`

/** `wanwu audit verify`, `wanwu audit export-head`. */
export const auditCommand: Command = {
  async run(args, { stdout }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, head: { type: 'string' } },
    })
    if (values.help) {
      stdout.write(help)
      return 0
    }
    const [verb, file, ...more] = positionals
    if (verb === 'verify' && file === undefined) return verifyChains(values.head, stdout)
    if (verb === 'export-head' && file !== undefined && more.length === 0) return exportHead(file, stdout)
    throw new UsageError({
      zh: '请写 wanwu audit verify 或 wanwu audit export-head FILE。',
      en: 'Say wanwu audit verify or wanwu audit export-head FILE.',
    })
  },
}
