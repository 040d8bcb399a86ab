/** A stretch of lines of one kind. */
export interface TextRegion {
  kind: 'prose' | 'tabbed' | 'drawn'
  lines: string[]
}

const drawn = /^\s*[|｜┌├└│┃┏┣┗╔╠╚║╭╰+].*[|｜┐┤┘│┃┓┫┛╗╣╝║╮╯+]\s*$/

/** Parts the lines into prose, tab-separated tables and tables drawn with bars or box characters. */
export function splitRegions(lines: readonly string[]): TextRegion[] {
  const regions: TextRegion[] = []
  let blanks: string[] = []
  for (const line of lines) {
    const current = regions.at(-1)
    if (line.trim() === '') {
      blanks.push(line)
      continue
    }
    const kind = kindOf(line, current?.kind === 'tabbed')
    if (current && current.kind === kind) {
      current.lines.push(...blanks, line)
    } else {
      if (current) current.lines.push(...blanks)
      regions.push({ kind, lines: [line] })
    }
    blanks = []
  }
  return regions
    .map((region): TextRegion => (isTable(region) ? region : { ...region, kind: 'prose' }))
    .reduce<TextRegion[]>(mergeProse, [])
}

function kindOf(line: string, inTable: boolean): TextRegion['kind'] {
  if (drawn.test(line) && /[|｜│┃║].*[|｜│┃║]|[-─━═]{2}/.test(line)) return 'drawn'
  const cells = line.split('\t')
  const filled = cells.filter((cell) => cell.trim() !== '').length
  if (filled >= 2 || (inTable && cells.length >= 2 && filled >= 1)) return 'tabbed'
  return 'prose'
}

/** One stray tab makes no table, nor does a table of contents (text, then a page number). */
function isTable(region: TextRegion): boolean {
  if (region.kind === 'prose') return true
  const rows = region.lines.filter((line) => line.trim() !== '')
  if (rows.length < 2) return false
  if (region.kind === 'drawn') return true
  return !rows.every(
    (row) => /\t\s*(?:[-—]\s*)?\d{1,4}(?:\s*[-—])?\s*$/.test(row) && row.trim().split('\t').length === 2,
  )
}

function mergeProse(done: TextRegion[], region: TextRegion): TextRegion[] {
  const last = done.at(-1)
  if (last?.kind === 'prose' && region.kind === 'prose') last.lines.push(...region.lines)
  else done.push({ kind: region.kind, lines: [...region.lines] })
  return done
}
