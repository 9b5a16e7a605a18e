import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyze } from '../main/analysis/analyze.ts'
import { loadGazetteer } from '../main/places/load-gazetteer.ts'
import { type Answer, answerOf, noFacts } from './accuracy/answers.ts'
import { firstMoment } from './accuracy/baselines/dates.ts'
import { keywordCount, searchKeywords } from './accuracy/baselines/keywords.ts'
import { firstSum } from './accuracy/baselines/pay.ts'
import { type Answered, countAll, countFact, headlineOf, type Score } from './accuracy/count.ts'
import { isOdd, type Labelled, readLabelled, readScenarios } from './accuracy/labels.ts'
import { mistakesOf } from './accuracy/mistakes.ts'
import { type Baselines, report } from './accuracy/report.ts'
import { scoreScenarios } from './accuracy/scenarios.ts'
import { rates, sum } from './accuracy/tally.ts'
import { circumstances } from './bench/machine.ts'
import { projectFolder } from './folders.ts'
import { Problem, runScript } from './problem.ts'

/** Parts with fewer documents are shown together: a share of three says nothing. */
const smallestPart = 5

function options() {
  const { values } = parseArgs({
    options: {
      docs: { type: 'string' },
      gold: { type: 'string' },
      scenarios: { type: 'string' },
      out: { type: 'string', default: join(projectFolder, 'docs/accuracy.md') },
    },
  })
  if (!values.docs) {
    throw new Problem(
      'Give the folder of labelled documents: npm run accuracy -- --docs DIR [--gold FILE] [--scenarios FILE].',
    )
  }
  return { ...values, docs: values.docs }
}

function readOne({ label, text }: Labelled): Answer {
  const context = { situation: {}, corrections: {}, dismissed: [], replyIntent: null, gazetteer: null }
  return answerOf(analyze(text, { ...context, now: label.received.slice(0, 16) }))
}

/** Documents answered by a reader. */
function answered(documents: readonly Labelled[], reader: (document: Labelled) => Answer): Answered[] {
  return documents.map((document) => ({ ...document, answer: reader(document) }))
}

/** An answer that says one fact and nothing else. */
function only(name: 'pay' | 'interview.start', value: string | null): Answer {
  return { kind: null, facts: { ...noFacts(), [name]: value === null ? [] : [value] }, concerns: [] }
}

function measureBaselines(documents: readonly Answered[]): Baselines {
  const start = ({ label, text }: Labelled) => only('interview.start', firstMoment(text, label.received))
  const told = documents.filter(({ label }) => label.kind === 'interview-invite' || label.kind === 'reschedule')
  const tally = (name: 'pay' | 'interview.start', some: readonly Answered[]) =>
    sum(some.map((one) => countFact(name, one)))
  const byKind = Map.groupBy(documents, ({ label }) => label.kind)
  return {
    keywords: countAll(answered(documents, ({ text }) => searchKeywords(text))),
    keywordCount: keywordCount(),
    start: tally('interview.start', answered(documents, start)),
    startTold: tally('interview.start', answered(told, start)),
    ourStartTold: tally('interview.start', told),
    pay: tally(
      'pay',
      answered(documents, ({ text }) => only('pay', firstSum(text))),
    ),
    commonestKind: Math.max(...[...byKind.values()].map((list) => list.length)),
  }
}

/** Scores by a property of the documents, the rare values of it together. */
function byPart(
  documents: readonly Answered[],
  part: (document: Answered) => string | null | undefined,
): Map<string, Score> {
  const groups = Map.groupBy(documents, (document) => part(document)?.match(/\w.*/)?.[0] ?? 'not known')
  const large = [...groups].filter(([, list]) => list.length >= smallestPart)
  const rest = [...groups].filter(([, list]) => list.length < smallestPart).flatMap(([, list]) => list)
  if (rest.length > 0) large.push([`all with fewer than ${smallestPart} documents`, rest])
  return new Map(large.map(([name, list]) => [name, countAll(list)]))
}

/** How sure signs of a scam are found: what is taken for one, and what is passed over. */
function fraudLine({ concerns: { scam } }: Score): string {
  const { precision, recall } = rates(scam)
  const share = (rate: number | null) => rate?.toFixed(3) ?? 'nothing to count'
  return `signs of a scam: precision ${share(precision)}, recall ${share(recall)} (${scam.right} right, ${scam.extra} too many, ${scam.missed} missed)`
}

async function main(): Promise<number> {
  const { docs, gold, scenarios, out } = options()
  const { documents, fingerprint } = readLabelled(docs, gold)
  const read = answered(documents, readOne)
  const parts = new Map([['By folder', byPart(read, ({ label }) => label.id.split('/').slice(0, -1).join('/'))]])
  if (read.some(({ origin }) => origin !== null)) {
    parts.set(
      'By country',
      byPart(read, ({ origin }) => origin?.country),
    )
    parts.set(
      'By sector',
      byPart(read, ({ origin }) => origin?.sector),
    )
  }
  const all = countAll(read)
  const text = report({
    circumstances: await circumstances(),
    fingerprint,
    all,
    odd: countAll(read.filter(isOdd)),
    even: countAll(read.filter((document) => !isOdd(document))),
    parts,
    baselines: measureBaselines(read),
    mistakes: mistakesOf(read),
    scenarios: scenarios
      ? scoreScenarios(readScenarios(scenarios), loadGazetteer(join(projectFolder, 'resources/places.bin')))
      : null,
  })
  writeFileSync(out, text)
  for (const [name, figure] of Object.entries(headlineOf(all)))
    console.log(`${name}: ${figure?.toFixed(3) ?? 'nothing to count'}`)
  console.log(fraudLine(all))
  console.log(`Written to ${out}.`)
  return 0
}

await runScript(main)
