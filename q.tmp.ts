import Database from 'better-sqlite3'
import { questions } from './scripts/bench/store-questions.ts'
import { openStore } from './main/store/open.ts'
import { randomUUID } from 'node:crypto'
const f = '/tmp/sl100k'
const o = openStore(f, { utcNow: () => new Date().toISOString(), newId: randomUUID })
const db = new Database(f + '/second-look.db', { readonly: true })
const t = (run: () => unknown, n = 7) => { const ts=[]; for (let i=0;i<n;i++){const a=performance.now(); run(); ts.push(performance.now()-a)} ts.sort((a,b)=>a-b); return `${ts[n>>1]!.toFixed(2)} min ${ts[0]!.toFixed(2)}` }
for (const q of questions) {
const sts = q.sql.map((s) => db.prepare(s))
const r = o.store.listPage(q.asked)
if (!r.ok) { console.log(q.name, r); continue }
const bareCount = Object.values(sts[1]!.get() as any)[0]
console.log(q.name, '| store', t(() => o.store.listPage(q.asked)), '| bare', t(() => sts.map((s) => s.all()), 1), '|', r.value.found, r.value.isFoundMore, bareCount, r.value.invites.length)
}
for (const w of ['word4242', 'clerk']) console.log('anywhere', w, t(() => o.store.findEverywhere(w, 20)))
