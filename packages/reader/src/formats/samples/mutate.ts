import { unzipSync, zipSync } from 'fflate'

/** Mulberry32: the same numbers, from 0 to 1, in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Damages a file: cut off, a part twice, a part missing or blank, single bytes changed. Of an archive, half of the
 * time an entry is damaged and packed again, so that what reads the entries is reached as well.
 */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isArchive && random() < 0.5 ? mutateEntry(bytes, random) : damage(bytes, random)
}

function mutateEntry(bytes: Uint8Array, random: () => number): Uint8Array {
  const entries = unzipSync(bytes)
  const names = Object.keys(entries)
  const name = names[Math.floor(random() * names.length)] ?? ''
  return zipSync({ ...entries, [name]: damage(entries[name] ?? new Uint8Array(0), random) }, { level: 1 })
}

function damage(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = bytes.slice()
  const at = (): number => Math.floor(random() * copy.length)
  const kind = random()
  if (kind < 0.1) return copy.slice(0, at())
  if (kind < 0.2) {
    const from = at()
    return joinBytes(copy.slice(0, from), copy.slice(Math.floor(from / 2)))
  }
  if (kind < 0.35) {
    const from = at()
    return joinBytes(copy.slice(0, from), copy.slice(from + Math.floor(random() * 200)))
  }
  if (kind < 0.45) {
    const from = at()
    copy.fill(random() < 0.5 ? 0xff : 0, from, from + Math.floor(random() * 2000))
  }
  const times = 1 + Math.floor(random() * 12)
  for (let index = 0; index < times; index += 1) copy[at()] = Math.floor(random() * 256)
  return copy
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}
