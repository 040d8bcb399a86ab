import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'

/** Reads a ZIP archive from a file, any entry at any time. */
export class ZipFileReader {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  /** Opens the file and reads its directory. */
  static async open(path: string): Promise<ZipFileReader> {
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, file) =>
        error ? reject(error) : resolve(file),
      )
    })
    const entries = new Map<string, Entry>()
    try {
      await new Promise<void>((resolve, reject) => {
        zip.on('entry', (entry: Entry) => {
          entries.set(entry.fileName, entry)
          zip.readEntry()
        })
        zip.once('end', resolve).once('error', reject)
        zip.readEntry()
      })
    } catch (error) {
      zip.close()
      throw error
    }
    return new ZipFileReader(zip, entries)
  }

  /** The contents of an entry; undefined when the archive has none of that name. */
  async read(name: string): Promise<Readable | undefined> {
    const entry = this.#entries.get(name)
    if (!entry) return undefined
    return new Promise((resolve, reject) => {
      this.#zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
    })
  }

  close(): void {
    this.#zip.close()
  }
}
