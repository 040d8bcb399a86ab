import { expect, it } from 'vitest'
import { filterTar } from './trim-postgis.ts'

function entry(name: string, content: string): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(content.length.toString(8).padStart(11, '0'), 124)
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512)
  body.write(content)
  return Buffer.concat([header, body])
}

it('keeps the entries that match, with their contents, and ends the archive', () => {
  const kept = [entry('lib/a.so', 'x'.repeat(513)), entry('lib/empty.so', '')]
  const tar = Buffer.concat([
    entry('share/', ''),
    ...kept.slice(0, 1),
    entry('share/b.sql', 'y'.repeat(512)),
    ...kept.slice(1),
    Buffer.alloc(1024),
  ])
  expect(Buffer.from(filterTar(tar, /\.so$/))).toEqual(Buffer.concat([...kept, Buffer.alloc(1024)]))
})
