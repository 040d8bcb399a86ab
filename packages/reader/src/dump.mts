import { readFileSync } from 'node:fs'
import { readSource } from './formats/read-source.ts'
const d = await readSource(new Uint8Array(readFileSync(process.argv[2]!)))
for (const b of d.blocks) {
  if (b.kind === 'paragraph') console.log(`P${b.page ?? ''} [${b.number ?? ''}] ${b.heading ?? ''} ${b.align ?? ''} ${b.size ?? ''} ${b.bold ?? ''}| ${b.text}`)
  else { console.log(`T rows=${b.rows} cols=${b.columns}`); for (const c of b.cells) console.log(`   ${c.row},${c.column} ${c.rowSpan}x${c.columnSpan}: ${c.text.slice(0, 60).replaceAll('\n','⏎')}`) }
}
console.log(d.furniture, d.pages)
