import type { ListLevel, ListUse } from '../numbering/list-counter.ts'
import { type Fib, fibParts } from './read-fib.ts'

/** Number formats by their code (MS-OSHARED 2.2.1.3), as WordprocessingML names them. */
const formats: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
}

const mostLists = 5000

/** The lists of a document by their use (1-based); null for 0 and for what is not defined. */
export function readLists(fib: Fib, table: DataView): (use: number) => ListUse | null {
  const definitions = readDefinitions(fib, table)
  const uses = readUses(fib, table, definitions)
  return (use) => uses[use - 1] ?? null
}

/** PlfLst: the definitions, followed by the levels of each. */
function readDefinitions(fib: Fib, table: DataView): Map<number, ListLevel[]> {
  const { offset, length } = fib.part(fibParts.lists)
  const definitions = new Map<number, ListLevel[]>()
  if (length < 2) return definitions
  const count = Math.min(mostLists, table.getUint16(offset, true))
  let at = offset + 2 + count * 28
  for (let index = 0; index < count; index += 1) {
    const entry = offset + 2 + index * 28
    const levels: ListLevel[] = []
    const levelCount = table.getUint8(entry + 26) & 1 ? 1 : 9
    for (let level = 0; level < levelCount; level += 1) {
      const read = readLevel(table, at)
      levels.push(read.level)
      at = read.end
    }
    definitions.set(table.getInt32(entry, true), levels)
  }
  return definitions
}

function readLevel(table: DataView, at: number): { level: ListLevel; end: number } {
  const flags = table.getUint8(at + 5)
  const text = at + 28 + table.getUint8(at + 24) + table.getUint8(at + 25)
  const characters = table.getUint16(text, true)
  let template = ''
  for (let index = 0; index < characters; index += 1) {
    const code = table.getUint16(text + 2 + index * 2, true)
    template += code < 9 ? `%${code + 1}` : String.fromCharCode(code)
  }
  return {
    level: {
      start: table.getInt32(at, true),
      format: formats[table.getUint8(at + 4)] ?? 'decimal',
      text: template,
      restartAfter: flags & 8 ? table.getUint8(at + 26) : null,
      legal: (flags & 4) !== 0,
    },
    end: text + 2 + characters * 2,
  }
}

/** PlfLfo: each use names a definition and may set starts and levels of its own. */
function readUses(fib: Fib, table: DataView, definitions: Map<number, ListLevel[]>): (ListUse | null)[] {
  const { offset, length } = fib.part(fibParts.listUses)
  if (length < 4) return []
  const count = Math.min(mostLists, table.getUint32(offset, true))
  let at = offset + 4 + count * 16
  const uses: (ListUse | null)[] = []
  for (let index = 0; index < count; index += 1) {
    const entry = offset + 4 + index * 16
    const list = table.getInt32(entry, true)
    const overrides = table.getUint8(entry + 12)
    const levels = [...(definitions.get(list) ?? [])]
    const starts = new Map<number, number>()
    at += 4
    for (let override = 0; override < overrides && at + 8 <= table.byteLength; override += 1) {
      const flags = table.getUint32(at + 4, true)
      if (flags & 16) starts.set(flags & 15, table.getInt32(at, true))
      at += 8
      if (flags & 32) {
        const read = readLevel(table, at)
        levels[flags & 15] = read.level
        at = read.end
      }
    }
    uses.push(levels.length > 0 ? { key: String(list), use: String(index + 1), levels, starts } : null)
  }
  return uses
}
