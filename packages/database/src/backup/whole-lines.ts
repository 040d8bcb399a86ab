const newline = 0x0a

/**
 * Regroups chunks into pieces of about `target` bytes that end with a line. In COPY's text form a newline
 * inside a value is written `\n`, so a real one always ends a row.
 */
export async function* wholeLines(chunks: AsyncIterable<Buffer>, target: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    const end = size + chunk.length >= target ? chunk.lastIndexOf(newline) + 1 : 0
    if (end === 0) {
      held.push(chunk)
      size += chunk.length
      continue
    }
    yield Buffer.concat([...held, chunk.subarray(0, end)])
    held = [chunk.subarray(end)]
    size = chunk.length - end
  }
  if (size > 0) yield Buffer.concat(held)
}
