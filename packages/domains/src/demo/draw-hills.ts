import { crc32, deflateSync } from 'node:zlib'

const width = 240
const height = 180

const sky = [217, 217, 199]
const ridges = [
  [177, 193, 176],
  [143, 168, 146],
  [111, 143, 121],
] as const
const bare = [203, 187, 152]

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  const sum = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** An invented picture of hills as PNG, with a bare patch where `damaged`; another one for every seed. */
export function drawHills(seed: number, damaged: boolean): Uint8Array {
  const rows = Buffer.alloc(height * (width * 3 + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let colour: readonly number[] = sky
      ridges.forEach((ridge, index) => {
        const top = 60 + index * 28 + 14 * Math.sin(x / (26 + 9 * index) + seed * (index + 1.7))
        if (y > top) colour = ridge
      })
      const [dx, dy] = [(x - 90 - (seed % 5) * 14) / 46, (y - 148) / 20]
      if (damaged && dx * dx + dy * dy < 1) colour = bare
      rows.set(colour, y * (width * 3 + 1) + 1 + x * 3)
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // eight bits a channel, true colour
  head.set([8, 2, 0, 0, 0], 8)
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}
