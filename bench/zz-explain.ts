process.env.WANWU_TEST_DATABASE_URL = 'postgres://wanwu@127.0.0.1:55432/postgres'
const { startSmallOffice } = await import('@wanwu/testing')
const { fillLedger } = await import('./lib/fill-ledger.ts')
const office = await startSmallOffice({ engine: 'server' })
await office.as('office')
await office.database.transaction({ role: 'owner', statementTimeout: 300_000 }, async (o) => { await fillLedger(o, { region: '990100', plans: 20, tasksPerPlan: 1000, units: 60 }); await o.query('analyze') })
const { rows } = await office.database.transaction({ role: 'owner' }, (o) => o.query('select current_database() as d'))
console.log(rows)
setTimeout(() => {}, 3_000_000)
