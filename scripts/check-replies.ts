import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { InviteStatus } from '../common/invite.ts'
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

/** How far things may have come, so that every kind of reply is offered to some. */
const occasions: readonly { status: InviteStatus; situation: Situation }[] = [
  { status: 'new', situation },
  { status: 'scheduled', situation },
  {
    status: 'replied',
    situation: { name: situation.name, openOffers: [{ company: 'Otter Lane', answerBy: '2024-06-20' }] },
  },
  { status: 'attended', situation: { name: situation.name, openOffers: [{ company: 'Otter Lane' }] } },
  { status: 'new', situation: { name: situation.name, acceptedOffer: { company: 'Otter Lane' } } },
]

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
    counts.documents += 1
    for (const occasion of occasions) {
      const received = { ...context, ...occasion, today: first.document.receivedAt }
      const { drafts, faults } = checkDrafts(text, received)
      counts.drafts += drafts
      for (const { fault, intent } of faults) {
        const places = byFault.get(fault) ?? []
        byFault.set(fault, [...places, `${file} ${intent}`])
      }
    }
  }
  for (const [fault, places] of [...byFault].sort((a, b) => b[1].length - a[1].length))
    console.log(`${places.length} × ${fault}: ${[...new Set(places)].slice(0, 3).join(', ')}`)
  console.log(`${counts.drafts} drafts of ${counts.documents} documents, ${byFault.size} kinds of fault.`)
  return byFault.size === 0 ? 0 : 1
}

await runScript(async () => main())
