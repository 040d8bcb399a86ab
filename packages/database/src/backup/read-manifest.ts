import { createHash } from 'node:crypto'
import { BackupRefused } from './backup-refused.ts'
import { type BackupManifest, formatVersion } from './manifest.ts'
import { ZipFileReader } from './zip-file-reader.ts'

function notABackup(file: string, cause?: unknown): BackupRefused {
  const detail = {
    zh: `文件 ${file} 不是万物的备份，或者不完整。`,
    en: `The file ${file} is no backup of Wanwu, or not a whole one.`,
  }
  return new BackupRefused('NOT_A_BACKUP', detail, cause)
}

/** What is told of a table whose rows are not those that were backed up. */
export function damaged(name: string): BackupRefused {
  return new BackupRefused('DAMAGED', {
    zh: `备份中的表 ${name} 已损坏：行数或校验值与清单不符。`,
    en: `Table ${name} of the backup is damaged: its rows or digest are not those of the manifest.`,
  })
}

async function parseManifest(zip: ZipFileReader): Promise<BackupManifest | undefined> {
  const chunks: Buffer[] = []
  for await (const chunk of (await zip.read('manifest.json')) ?? []) chunks.push(chunk)
  if (chunks.length === 0) return undefined
  const manifest = JSON.parse(Buffer.concat(chunks).toString('utf8')) as BackupManifest
  return manifest.format === 'wanwu-backup' ? manifest : undefined
}

/**
 * Opens a backup and reads every table through once, comparing it with the manifest: a restore begins only
 * with a file that is whole.
 *
 * @throws BackupRefused NOT_A_BACKUP, DAMAGED.
 */
export async function openBackup(file: string): Promise<{ zip: ZipFileReader; manifest: BackupManifest }> {
  const zip = await ZipFileReader.open(file).catch((error: unknown) => {
    throw notABackup(file, error)
  })
  try {
    const manifest = await parseManifest(zip).catch(() => undefined)
    if (!manifest) throw notABackup(file)
    if (manifest.formatVersion > formatVersion) {
      throw new BackupRefused('NOT_A_BACKUP', {
        zh: `备份格式版本 ${manifest.formatVersion} 比本程序新，请使用更新的版本恢复。`,
        en: `The backup has format version ${manifest.formatVersion}, newer than this program: restore it with a newer one.`,
      })
    }
    for (const table of manifest.tables) {
      const hash = createHash('sha256')
      try {
        for await (const chunk of (await zip.read(table.file)) ?? []) hash.update(chunk)
      } catch {
        throw damaged(table.name)
      }
      if (hash.digest('hex') !== table.sha256) throw damaged(table.name)
    }
    return { zip, manifest }
  } catch (error) {
    zip.close()
    throw error
  }
}
