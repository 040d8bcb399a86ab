import { type FileHandle, open } from 'node:fs/promises'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

interface Entry {
  name: Buffer
  crc: number
  size: number
  packed: number
  offset: number
}

const version = 45
const utf8Names = 0x0800
const deflated = 8
/** 1980-01-01, so that the same contents give the same archive. */
const date = 0x0021
const inExtra = 0xffffffff

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

function fields(...parts: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const all = Buffer.alloc(parts.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of parts) {
    if (bytes === 2) all.writeUInt16LE(value, at)
    else all.writeUInt32LE(value, at)
    at += bytes
  }
  return all
}

function localHeader(entry: Entry): Buffer {
  return Buffer.concat([
    fields([4, 0x04034b50], [2, version], [2, utf8Names], [2, deflated], [2, 0], [2, date], [4, entry.crc]),
    fields([4, inExtra], [4, inExtra], [2, entry.name.length], [2, 20]),
    entry.name,
    fields([2, 1], [2, 16]),
    uint64(entry.size),
    uint64(entry.packed),
  ])
}

function centralHeader(entry: Entry): Buffer {
  return Buffer.concat([
    fields([4, 0x02014b50], [2, (3 << 8) | version], [2, version], [2, utf8Names], [2, deflated], [2, 0]),
    fields([2, date], [4, entry.crc], [4, inExtra], [4, inExtra], [2, entry.name.length], [2, 28], [2, 0]),
    fields([2, 0], [2, 0], [4, 0o100600 * 0x10000], [4, inExtra]),
    entry.name,
    fields([2, 1], [2, 24]),
    uint64(entry.size),
    uint64(entry.packed),
    uint64(entry.offset),
  ])
}

/** Writes a ZIP archive with 64-bit sizes to a file, entry by entry, holding none of them in memory. */
export class ZipFileWriter {
  readonly #file: FileHandle
  readonly #entries: Entry[] = []
  #at = 0

  private constructor(file: FileHandle) {
    this.#file = file
  }

  /** Makes the file; fails when it is there already. */
  static async create(path: string): Promise<ZipFileWriter> {
    return new ZipFileWriter(await open(path, 'wx', 0o600))
  }

  /** Adds one entry from its chunks. */
  async add(name: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const entry: Entry = { name: Buffer.from(name), crc: 0, size: 0, packed: 0, offset: this.#at }
    await this.#write(localHeader(entry))
    const start = this.#at
    async function* measured() {
      for await (const chunk of chunks) {
        entry.crc = crc32(chunk, entry.crc)
        entry.size += chunk.length
        yield chunk
      }
    }
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => void this.#write(chunk).then(() => done(), done),
    })
    await pipeline(Readable.from(measured(), { objectMode: false }), createDeflateRaw({ level: 6 }), sink)
    entry.packed = this.#at - start
    const header = localHeader(entry)
    await this.#file.write(header, 0, header.length, entry.offset)
    this.#entries.push(entry)
  }

  /** Writes the directory and puts everything on the disk. */
  async finish(): Promise<void> {
    const offset = this.#at
    for (const entry of this.#entries) await this.#write(centralHeader(entry))
    const size = this.#at - offset
    const end = this.#at
    const count = uint64(this.#entries.length)
    await this.#write(
      Buffer.concat([
        fields([4, 0x06064b50]),
        uint64(44),
        fields([2, (3 << 8) | version], [2, version], [4, 0], [4, 0]),
        ...[count, count, uint64(size), uint64(offset)],
        fields([4, 0x07064b50], [4, 0]),
        uint64(end),
        fields([4, 1]),
        fields([4, 0x06054b50], [2, 0], [2, 0], [2, 0xffff], [2, 0xffff], [4, inExtra], [4, inExtra], [2, 0]),
      ]),
    )
    await this.#file.sync()
    await this.close()
  }

  /** Lets go of the file, finished or not. */
  async close(): Promise<void> {
    await this.#file.close().catch(() => undefined)
  }

  async #write(bytes: Uint8Array): Promise<void> {
    let done = 0
    while (done < bytes.length) {
      const { bytesWritten } = await this.#file.write(bytes, done, bytes.length - done, this.#at)
      done += bytesWritten
      this.#at += bytesWritten
    }
  }
}
