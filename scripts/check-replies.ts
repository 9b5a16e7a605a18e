import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Situation } from '../common/situation.ts'
import { analyze } from '../main/analysis/analyze.ts'
import { Problem, runScript } from './problem.ts'
import { checkDrafts } from './replies/faults.ts'

/** A person with limits of most kinds, so that drafts have something to ask. */
const situation: Situation = {
  name: 'Ines Tarrant',
  lowestPay: { amount: 41000, currency: 'GBP', period: 'year' },
  maxOfficeDays: 2,
  maxTravelPercent: 20,
  noShifts: ['nights', 'weekends'],
  neededBenefits: ['pension'],
  contracts: ['permanent'],
}

// Checks every draft of every invite, outreach, reschedule and offer of a folder.
function main(): number {
  const { values } = parseArgs({
    options: {
      docs: { type: 'string' },
      every: { type: 'string', default: '1' },
      now: { type: 'string', default: '2024-05-13T09:00' },
    },
  })
  if (!values.docs || !existsSync(values.docs))
    throw new Problem('Give a folder of documents: node scripts/check-replies.ts --docs FOLDER.')
  const docs = values.docs
  const files = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
  const step = Number(values.every)
  const counts = { documents: 0, drafts: 0 }
  const byFault = new Map<string, string[]>()
  for (const file of files.filter((_, i) => i % step === 0)) {
    const text = readFileSync(join(docs, file), 'utf8')
    const context = { now: values.now, situation, corrections: {}, dismissed: [], replyIntent: null, gazetteer: null }
    const first = analyze(text, context)
    if (!['interview-invite', 'recruiter-outreach', 'reschedule', 'offer'].includes(first.kind)) continue
    const received = { ...context, today: first.document.receivedAt }
    const { drafts, faults } = checkDrafts(text, received)
    counts.documents += 1
    counts.drafts += drafts
    for (const { fault, intent } of faults) {
      const places = byFault.get(fault) ?? []
      byFault.set(fault, [...places, `${file} ${intent}`])
    }
  }
  for (const [fault, places] of [...byFault].sort((a, b) => b[1].length - a[1].length))
    console.log(`${places.length} × ${fault}: ${[...new Set(places)].slice(0, 3).join(', ')}`)
  console.log(`${counts.drafts} drafts of ${counts.documents} documents, ${byFault.size} kinds of fault.`)
  return byFault.size === 0 ? 0 : 1
}

await runScript(async () => main())
