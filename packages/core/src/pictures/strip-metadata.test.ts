import { expect, it } from 'vitest'
import { likeness } from '../text/likeness.ts'
import { pictureSize } from './picture-size.ts'
import { stripMetadata } from './strip-metadata.ts'

const text = (words: string) => [...new TextEncoder().encode(words)]
const segment = (marker: number, data: number[]) => [
  0xff,
  marker,
  (data.length + 2) >> 8,
  (data.length + 2) & 255,
  ...data,
]
const exif = [
  ...text('Exif\0\0II'),
  42,
  0,
  8,
  0,
  0,
  0,
  1,
  0,
  0x12,
  1,
  3,
  0,
  1,
  0,
  0,
  0,
  6,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
]
const jpeg = Uint8Array.from([
  0xff,
  0xd8,
  ...segment(0xe0, text('JFIF\0')),
  ...segment(0xe1, [...exif, ...text('GPS 示例')]),
  ...segment(0xfe, text('由示例拍摄')),
  ...segment(0xc0, [8, 0, 30, 0, 40, 1, 1, 17, 0]),
  ...segment(0xda, [1, 1, 0, 0, 63, 0]),
  ...[1, 2, 0xff, 0, 3, 0xff, 0xd0, 4],
  0xff,
  0xd9,
  ...text('film behind the end'),
])
const told = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array())

it('cuts place, owner, comment and what hangs behind a JPEG, and keeps which way up it is', () => {
  const bare = stripMetadata(jpeg, 'jpeg')
  expect(told(bare)).not.toMatch(/GPS|示例|behind/)
  expect(told(bare)).toContain('JFIF')
  expect([...(bare ?? [])].slice(-10)).toEqual([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9])
  expect([...(bare ?? [])].slice(30, 34)).toEqual([0, 6, 0, 0])
  expect(pictureSize(bare ?? jpeg)).toEqual({ kind: 'jpg', width: 40, height: 30 })
})

it('cuts the texts of a PNG', () => {
  const chunk = (kind: string, data: number[]) => [0, 0, 0, data.length, ...text(kind), ...data, 0, 0, 0, 0]
  const head = [
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    ...chunk('IHDR', [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0]),
  ]
  const png = Uint8Array.from([
    ...head,
    ...chunk('tEXt', text('Author 示例')),
    ...chunk('IDAT', [1]),
    ...chunk('IEND', []),
  ])
  const bare = stripMetadata(png, 'png')
  expect(told(bare)).not.toContain('示例')
  expect(pictureSize(bare ?? png)).toEqual({ kind: 'png', width: 3, height: 2 })
})

it('takes no half picture', () => {
  expect(stripMetadata(jpeg.slice(0, 30), 'jpeg')).toBeNull()
  expect(stripMetadata(Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]), 'jpeg')).toBeNull()
  expect(stripMetadata(jpeg.slice(0, 40), 'png')).toBeNull()
})

it.each([
  ['河边有人倾倒渣土', '有人在河边倾倒渣土', 0.5, 1],
  ['河边有人倾倒渣土', '饭店贩卖野生动物', 0, 0.1],
  ['', '', 0, 0],
])('says how alike %s and %s are', (one, other, least, most) => {
  const value = likeness(one, other)
  expect(value).toBeGreaterThanOrEqual(least)
  expect(value).toBeLessThanOrEqual(most)
})
