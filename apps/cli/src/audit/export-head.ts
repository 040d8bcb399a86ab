import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { AppError } from '@wanwu/contract'
import { readHeads } from '@wanwu/domains'
import type { Output } from '../command.ts'
import { withDatabase } from '../database/with-database.ts'

/** Writes the heads of all chains into a new file. @throws AppError ALREADY_EXISTS */
export async function exportHead(file: string, stdout: Output): Promise<number> {
  // ahead of opening the database, which takes a while
  if (existsSync(file)) throw fileExists(file)
  const heads = await withDatabase(process.env, (database) =>
    database.transaction({ role: 'owner', readOnly: true }, (client) => readHeads(client, null)),
  )
  const text = `${JSON.stringify({ exportedAt: new Date().toISOString(), heads }, null, 2)}\n`
  await writeFile(file, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    throw fileExists(file)
  })
  stdout.write(`${file}: ${heads.length} 条链 chains\n`)
  return 0
}

function fileExists(file: string): AppError {
  return new AppError('ALREADY_EXISTS', {
    message: { zh: `文件 ${file} 已存在。`, en: `The file ${file} exists.` },
    next: { zh: '请换一个文件名。', en: 'Choose another name.' },
  })
}
