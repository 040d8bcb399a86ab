/** A kind of file that a report on paper or by mail comes as. */
export interface OriginalKind {
  mediaType: string
  /** whether it holds text that is looked through for a marking of secrecy */
  text: boolean
}

const marks: readonly [mark: string, kind: OriginalKind][] = [
  ['89504e470d0a1a0a', { mediaType: 'image/png', text: false }],
  ['ffd8ff', { mediaType: 'image/jpeg', text: false }],
  ['49492a00', { mediaType: 'image/tiff', text: false }],
  ['4d4d002a', { mediaType: 'image/tiff', text: false }],
  ['255044462d', { mediaType: 'application/pdf', text: true }],
  ['504b0304', { mediaType: 'application/zip', text: true }],
  ['d0cf11e0a1b11ae1', { mediaType: 'application/x-ole-storage', text: true }],
]

/** What a file is by its first bytes, whatever it is called; null for what no report comes as. */
export function recogniseOriginal(bytes: Uint8Array): OriginalKind | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  const known = marks.find(([mark]) => head.startsWith(mark))
  if (known) return known[1]
  return bytes.subarray(0, 4096).includes(0) ? null : { mediaType: 'text/plain', text: true }
}
