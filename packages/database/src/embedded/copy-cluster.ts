import { constants } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function copyTree(from: string, to: string, durable: boolean): Promise<void> {
  await mkdir(to, { mode: 0o700 })
  const entries = await readdir(from, { withFileTypes: true })
  for (let at = 0; at < entries.length; at += 16) {
    const batch = entries.slice(at, at + 16).map(async (entry) => {
      const source = join(from, entry.name)
      const target = join(to, entry.name)
      if (entry.isDirectory()) return copyTree(source, target, durable)
      await copyFile(source, target, constants.COPYFILE_FICLONE)
      if (durable) await syncPath(target)
    })
    await Promise.all(batch)
  }
  if (durable) await syncPath(to)
}

/**
 * Copies a closed cluster. The copy appears under its name only when it is whole and, when `durable`,
 * on the disk: later commits rest on it.
 */
export async function copyCluster(from: string, to: string, durable: boolean): Promise<void> {
  const draft = `${to}.part`
  await rm(draft, { recursive: true, force: true })
  await copyTree(from, draft, durable)
  await rename(draft, to)
  if (durable) await syncPath(dirname(to))
}
