const sector = 512
const endOfChain = 0xfffffffe

/** A minimal compound file (MS-CFB); streams are padded to 4096 bytes so that none is a small one. */
export function makeCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const padded = Object.entries(streams).map(([name, data]) => {
    const size = Math.max(4096, Math.ceil(data.length / sector) * sector)
    const whole = new Uint8Array(size)
    whole.set(data)
    return { name, data: whole }
  })
  const directorySectors = Math.ceil((padded.length + 1) / 4)
  const dataSectors = padded.reduce((sum, { data }) => sum + data.length / sector, 0)
  const bytes = new Uint8Array(sector * (2 + directorySectors + dataSectors))
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  view.setUint32(44, 1, true)
  view.setUint32(48, 1, true)
  view.setUint32(56, 4096, true)
  view.setUint32(60, endOfChain, true)
  view.setUint32(68, endOfChain, true)
  for (let at = 76; at < 512; at += 4) view.setUint32(at, 0xffffffff, true)
  view.setUint32(76, 0, true)
  const fat = (id: number, next: number): void => view.setUint32(sector + id * 4, next, true)
  const chain = (first: number, count: number): void => {
    for (let index = 0; index < count; index += 1)
      fat(first + index, index + 1 < count ? first + index + 1 : endOfChain)
  }
  fat(0, 0xfffffffd)
  chain(1, directorySectors)
  writeEntry(view, sector * 2, 'Root Entry', 5, endOfChain, 0)
  let next = 1 + directorySectors
  padded.forEach(({ name, data }, index) => {
    writeEntry(view, sector * 2 + (index + 1) * 128, name, 2, next, data.length)
    chain(next, data.length / sector)
    bytes.set(data, (next + 1) * sector)
    next += data.length / sector
  })
  return bytes
}

function writeEntry(
  view: DataView,
  at: number,
  name: string,
  kind: number,
  start: number,
  size: number,
): void {
  ;[...name].forEach((character, index) => {
    view.setUint16(at + index * 2, character.charCodeAt(0), true)
  })
  view.setUint16(at + 64, (name.length + 1) * 2, true)
  view.setUint8(at + 66, kind)
  view.setUint32(at + 116, start, true)
  view.setUint32(at + 120, size, true)
}
