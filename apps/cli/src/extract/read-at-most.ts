import type { Readable } from 'node:stream'

/** Collects a stream, but never holds more than `limit` bytes of it: what is left is not read. */
export async function readAtMost(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
    chunks.push(bytes)
    size += bytes.length
    if (size >= limit) break
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, limit))
}
