import { openDatabase } from '/work/main/packages/database/src/index.ts'
async function go(o:any){
let t=Date.now()
const db=await openDatabase(o); console.log(db.engine,'open',Date.now()-t)
await db.transaction({role:'owner'},async c=>{console.log((await c.query('select current_user, 1 a, $1::text b, $2::int[] c',['x',[1,2]])).rows); })
try{await db.transaction({role:'owner'},async c=>{await c.query('select 1/0')})}catch(e:any){console.log(e.code,e.message)}
console.log(await db.pool('owner').query('select 1 a'))
if((db as any).countSyncs){ await (db as any).countSyncs(true)
await db.transaction({role:'owner'},async c=>{await c.query('create table if not exists t(a int)')})
await (db as any).countSyncs(true)
await db.transaction({role:'owner'},async c=>{await c.query('insert into t values(1)')})
console.log(await (db as any).countSyncs(true))
await db.transaction({role:'owner'},async c=>{await c.query('select * from t')})
console.log(await (db as any).countSyncs(true))
await (db as any).maintain()
console.log(await (db as any).countSyncs(true))
}
t=Date.now()
const n=300
for(let i=0;i<n;i++)await db.transaction({role:'owner'},async c=>{await c.query('select 1')})
console.log('tx',(Date.now()-t)/n)
t=Date.now()
try{await db.transaction({role:'owner',statementTimeout:500},async c=>{await c.query('select count(*) from generate_series(1,1000000000)')})}catch(e:any){console.log(e.code,e.message,Date.now()-t)}
t=Date.now()
console.log((await db.transaction({role:'owner'},async c=>c.query('select 7 a'))).rows,Date.now()-t)
t=Date.now();await db.close(); console.log('close',Date.now()-t)
}
await go({directory:process.argv[2],onRestart:(r:any)=>console.log(r)})
if(process.argv[3])await go({url:'postgres://wanwu@127.0.0.1:55432/postgres'})
