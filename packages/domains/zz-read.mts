import { readFileSync } from 'node:fs'
import { readInWorker } from '@wanwu/reader/worker'
const r = await readInWorker(readFileSync(process.argv[2]!), {})
for (const t of r.ledger.tasks) console.log(t.id,t.no,t.title,'|',t.text,'|',t.units.map(u=>u.role+':'+u.name+(u.confidence??'')).join(','),t.schedule.label,t.schedule.end,t.schedule.ongoing,t.confidence, t.measures.map(m=>m.id+m.no+m.text+JSON.stringify(m.units.map(u=>u.role+u.name))+JSON.stringify(m.recurrences)), JSON.stringify(t.recurrences), t.condition?.phrase)
console.log(JSON.stringify({...r.ledger,tasks:0},(k,v)=> k==='source'?undefined:v,1), r.secrecy)
process.exit(0)
