import { pathToFileURL } from 'node:url'
import { openEmbedded } from '../embedded/open-embedded.ts'

/**
 * A process of its own for the fault tests: writes rows one after the other and prints each number when its
 * commit was acknowledged, until it is killed. With `hold` it only holds the directory.
 */
const [directory = '', template = '', worker = '', mode = 'write'] = process.argv.slice(2)

const database = await openEmbedded({
  directory,
  template,
  workerUrl: pathToFileURL(worker),
  durableCopy: false,
  maintenanceInterval: 0,
})
await database.transaction({ role: 'owner' }, (client) =>
  client.query('CREATE TABLE IF NOT EXISTS public.acknowledged (number integer PRIMARY KEY)'),
)
process.stdout.write('open\n')
if (mode === 'hold') await new Promise((resolve) => setTimeout(resolve, 60_000))
const { rows } = await database.transaction({ role: 'owner' }, (client) =>
  client.query<{ last: number }>('SELECT coalesce(max(number), 0) AS last FROM public.acknowledged'),
)
for (let number = (rows[0]?.last ?? 0) + 1; ; number++) {
  await database.transaction({ role: 'owner' }, (client) =>
    client.query('INSERT INTO public.acknowledged VALUES ($1)', [number]),
  )
  process.stdout.write(`${number}\n`)
}
