import { parseArgs } from 'node:util'
import { restore } from '@wanwu/database'
import type { Command } from '../command.ts'
import { withDatabase } from '../database/with-database.ts'
import { UsageError } from '../usage-error.ts'

const help = `用法 Usage: wanwu restore FILE

把备份恢复到一个空数据库（内置或服务器均可）；数据库里已有数据时拒绝。由 DATABASE_URL 或 WANWU_DATA 指定。
Restores a backup into an empty database, embedded or on a server; refuses one that holds data.
DATABASE_URL or WANWU_DATA says which.
`

/** `wanwu restore FILE`. */
export const restoreCommand: Command = {
  async run(args, { stdout }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      stdout.write(help)
      return 0
    }
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) {
      throw new UsageError({ zh: '请给出一个备份文件。', en: 'Name one file to read.' })
    }
    let rows = 0
    await withDatabase(process.env, (database) =>
      restore(database, file, {
        onTable(table) {
          rows += table.rows
        },
      }),
    )
    stdout.write(`${file}: ${rows} 行 rows\n`)
    return 0
  },
}
