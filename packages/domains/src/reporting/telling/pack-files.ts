import { zip } from 'fflate'

/** Packs files into a zip archive. Word documents are packed already, so they are stored as they are. */
export function packFiles(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip(Object.fromEntries(files), { level: 0 }, (error, bytes) => (error ? reject(error) : resolve(bytes)))
  })
}
