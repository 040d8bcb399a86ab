const firstPiece = 256 * 1024
const largestPiece = 16 * 1024 * 1024

/**
 * The elements of one name in a large XML part, each as text with its tags, without a tree of the whole: memory holds
 * a piece and the element under way. Elements of that name must not stand inside one another.
 */
export function* scanElements(data: Uint8Array, name: string): Generator<string> {
  const wide = data[0] === 0xff && data[1] === 0xfe ? 'utf-16le' : 'utf-8'
  const decoder = new TextDecoder(wide)
  const opening = new RegExp(`<((?:\\w+:)?)${name}(?=[\\s/>])`, 'g')
  let rest = ''
  let size = firstPiece
  for (let from = 0; from < data.length; ) {
    const piece = data.subarray(from, from + size)
    from += size
    rest += decoder.decode(piece, { stream: from < data.length })
    let at = 0
    for (;;) {
      opening.lastIndex = at
      const match = opening.exec(rest)
      if (!match) {
        // a tag may be cut by the end of the piece
        at = Math.max(at, rest.lastIndexOf('<'))
        break
      }
      const tagEnd = rest.indexOf('>', match.index)
      const close = `</${match[1]}${name}>`
      const end = tagEnd < 0 ? -1 : rest[tagEnd - 1] === '/' ? tagEnd + 1 : rest.indexOf(close, tagEnd)
      if (end < 0) {
        at = match.index
        break
      }
      const after = rest[tagEnd - 1] === '/' ? end : end + close.length
      yield rest.slice(match.index, after)
      at = after
    }
    // an element longer than the piece is not looked through again and again
    size = at === 0 ? Math.min(size * 2, largestPiece) : firstPiece
    rest = rest.slice(at)
  }
}
