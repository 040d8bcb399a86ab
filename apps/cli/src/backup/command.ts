import { parseArgs } from 'node:util'
import { backup } from '@wanwu/database'
import type { Command } from '../command.ts'
import { withDatabase } from '../database/with-database.ts'
import { UsageError } from '../usage-error.ts'

const help = `用法 Usage: wanwu backup FILE

把数据库完整备份为一个 zip 文件；文件已存在时拒绝。数据库由 DATABASE_URL 或 WANWU_DATA 指定。
Writes the whole database into one zip; refuses a file that exists. DATABASE_URL or WANWU_DATA says which.
内置数据库同一时间只能由一个进程打开：备份前请先停止服务。
An embedded database is held by one process at a time: stop the server first.
`

/** `wanwu backup FILE`. */
export const backupCommand: Command = {
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
      throw new UsageError({ zh: '请给出一个备份文件名。', en: 'Name one file to write.' })
    }
    let rows = 0
    await withDatabase(process.env, (database) =>
      backup(database, file, {
        onTable(table) {
          rows += table.rows
        },
      }),
    )
    stdout.write(`${file}: ${rows} 行 rows\n`)
    return 0
  },
}
