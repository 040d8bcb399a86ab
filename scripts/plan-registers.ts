/**
 * Writes the migration that brings the tables of shipped registers from what they were to what their declarations say:
 *
 *     npx tsx scripts/plan-registers.ts register-tables
 *
 * `migrations/registers.json` keeps what the tables were made from; a test holds it equal to the declarations.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegisterDeclaration } from '@wanwu/contract'
import { shippedRegisters } from '@wanwu/domains'
import { planTable, shapeOf } from '@wanwu/register'

const directory = join(import.meta.dirname, '../migrations')
const shapesPath = join(directory, 'registers.json')
const before = JSON.parse(readFileSync(shapesPath, 'utf8')) as RegisterDeclaration[]
const statements = shippedRegisters.flatMap((declaration) =>
  planTable('register', declaration, before.find(({ key }) => key === declaration.key) ?? null),
)
const name = process.argv[2]
if (statements.length === 0) console.log('the tables are what the declarations say')
else if (!name)
  throw new Error('the name of the migration is missing: npx tsx scripts/plan-registers.ts NAME')
else {
  const last = Math.max(
    ...readdirSync(directory).map((file) => Number(/^(\d{4})-.*\.sql$/.exec(file)?.[1] ?? 0)),
  )
  const file = `${String(last + 1).padStart(4, '0')}-${name}.sql`
  const head = '-- Tables of registers, written from their declarations by scripts/plan-registers.ts.\n\n'
  writeFileSync(
    join(directory, file),
    `${head}${statements.map((statement) => `${statement};\n`).join('\n')}`,
  )
  const shapes = shippedRegisters.map((declaration) => JSON.stringify(shapeOf(declaration)))
  writeFileSync(shapesPath, `[\n${shapes.join(',\n')}\n]\n`)
  console.log(`${file}: ${statements.length} statements`)
}
