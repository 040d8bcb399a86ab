const filePass = 0x2f
const endOfFile = 0x0a
const mostRecords = 64

/**
 * Whether a workbook stream of Excel 97 says that what follows is encrypted: a FILEPASS record among the first of
 * its globals (MS-XLS 2.4.117).
 */
export function isLockedWorkbook(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = 0, record = 0; at + 4 <= stream.length && record < mostRecords; record += 1) {
    const kind = view.getUint16(at, true)
    if (kind === filePass) return true
    if (kind === endOfFile) return false
    at += 4 + view.getUint16(at + 2, true)
  }
  return false
}
