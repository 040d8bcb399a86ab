import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const block = 512

/** What an opened database needs of PostGIS: its library, its projections, its installation script. */
const needed =
  /^\.?\/?(lib\/postgresql\/postgis-\d+\.so|share\/proj\/.*|share\/postgresql\/extension\/postgis(--[\d.]+\.sql|\.control))$/

/** Keeps the entries of a tar archive whose names match; directories are made by who unpacks it. */
export function filterTar(tar: Uint8Array, keep: RegExp): Uint8Array {
  const text = new TextDecoder('latin1')
  const field = (header: Uint8Array, from: number, to: number) =>
    text.decode(header.subarray(from, to)).replace(/\0.*$/s, '')
  const kept: Uint8Array[] = []
  for (let at = 0; at + block <= tar.length; ) {
    const header = tar.subarray(at, at + block)
    const base = field(header, 0, 100)
    if (base === '') break
    const prefix = field(header, 345, 500)
    const size = Number.parseInt(field(header, 124, 136).trim() || '0', 8)
    const next = at + block + Math.ceil(size / block) * block
    if (keep.test(prefix === '' ? base : `${prefix}/${base}`)) kept.push(tar.subarray(at, next))
    at = next
  }
  return Buffer.concat([...kept, new Uint8Array(2 * block)])
}

/**
 * PostGIS as shipped carries its raster and topology libraries and the scripts of every upgrade: compiling
 * and unpacking them takes longer than all the rest of an opening, and raster corrupts results here. This
 * keeps a bundle of the needed parts in `cache` and returns its address.
 *
 * @param key Name of the kept bundle: distinguishes versions.
 * @returns `original` when the cache cannot be written.
 */
export async function trimPostgis(original: URL, cache: string, key: string): Promise<URL> {
  const target = join(cache, `${key}.tar.gz`)
  if (existsSync(target)) return pathToFileURL(target)
  const draft = `${target}.${randomUUID()}`
  try {
    await mkdir(cache, { recursive: true })
    const tar = await promisify(gunzip)(await readFile(fileURLToPath(original)))
    // Not compressed: it is read at every opening.
    await writeFile(draft, await promisify(gzip)(filterTar(tar, needed), { level: 0 }))
    await rename(draft, target)
    return pathToFileURL(target)
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
    return original
  }
}
