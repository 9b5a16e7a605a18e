import { concernKinds, decisions, documentKinds } from '../../common/reading.ts'
import { table } from '../bench/table.ts'
import { factNames, factRows } from './answers.ts'
import { headlineOf, type Score } from './count.ts'
import type { Mistake } from './mistakes.ts'
import type { ScenarioScore } from './scenarios.ts'
import { rates, share, type Tally } from './tally.ts'

/** Everything the report shows. */
export interface Accuracy {
  circumstances: readonly string[]
  fingerprint: string
  all: Score
  odd: Score
  even: Score
  /** Scores of parts of the documents, under the heading they are shown with. */
  parts: ReadonlyMap<string, ReadonlyMap<string, Score>>
  baselines: Baselines
  mistakes: readonly Mistake[]
  /** Null when no scenarios were given. */
  scenarios: ScenarioScore | null
}

/** What simpler readers make of the same documents. */
export interface Baselines {
  keywords: Score
  keywordCount: number
  /** chrono-node on every document. */
  start: Tally
  /** chrono-node on those documents only that are labelled as invites or as moved interviews, ours on the same. */
  startTold: Tally
  ourStartTold: Tally
  pay: Tally
  /** Documents whose kind is right for one who always says the commonest kind. */
  commonestKind: number
}

const percent = (part: number | null) => (part === null ? '' : (part * 100).toFixed(1))
const tallyCells = (tally: Tally) => {
  const { precision, recall, f1 } = rates(tally)
  return [
    String(tally.right),
    String(tally.extra),
    String(tally.missed),
    percent(precision),
    percent(recall),
    percent(f1),
  ]
}
const tallyHead = ['right', 'extra', 'missed', 'precision', 'recall', 'F1']

/** The whole of `docs/accuracy.md`. It holds counts only: no word of the documents and no path of them. */
export function report(accuracy: Accuracy): string {
  const { all, scenarios } = accuracy
  return `${[
    '# How right the reading is',
    'Written by `npm run accuracy`; change nothing here by hand. All figures but counts are per cent.',
    accuracy.circumstances.map((line) => `- ${line}`).join('\n'),
    `- Documents: ${all.documents}, with labels, not part of this project; set ${accuracy.fingerprint}`,
    '## At a glance',
    glance(accuracy),
    '## What is counted, and how',
    howCounted,
    '## Kinds of document',
    confusion(all),
    '## Facts',
    table(
      ['fact', ...tallyHead, 'counted as right when'],
      factNames.map((name) => [name, ...tallyCells(all.facts[name]), factRows[name].how]),
    ),
    '## Concerns',
    table(
      ['concern', ...tallyHead],
      concernKinds.map((kind) => [kind, ...tallyCells(all.concerns[kind])]),
    ),
    `Evidence on the right words: ${all.evidence.right} of ${all.evidence.all} (${percent(share(all.evidence.right, all.evidence.all))}). Broken spans: ${all.evidence.broken}.`,
    '## Simpler readers on the same documents',
    baselines(accuracy),
    '## Odd and even documents',
    halves(accuracy),
    ...[...accuracy.parts].flatMap(([heading, scores]) => [`## ${heading}`, partTable(scores)]),
    '## Limits and verdicts',
    scenarios ? scenarioTables(scenarios) : 'Not measured in this run: no scenarios were given.',
    '## Mistakes that remain, by type',
    'In how many documents each is made. A document can have several. No words of the documents are shown.',
    table(
      ['about', 'mistake', 'documents'],
      accuracy.mistakes.map(({ about, type, documents }) => [about, type, String(documents)]),
    ),
  ].join('\n\n')}\n`
}

const howCounted = `- A **fact** with one value is right when it agrees with the label, by the measure in its row below. A value where none is labelled is *extra*, a label without a value is *missed*, and a value that differs from its label is both. Lists (places, contract) are counted value by value.
- A **concern** is counted once a document and kind, however many rules or quotes show it. Its **evidence** is on the right words when one of its spans shares at least a character with a labelled quote; this is counted over the concerns that are right. A span is broken when it is empty or not inside the text.
- **Precision** is right of right and extra, **recall** is right of right and missed, **F1** their harmonic mean. **Micro** takes all kinds of concern in one count; **macro** is the mean of F1 over the kinds that some label has.
- **Kind** is right when it is the labelled one of eight.
- Documents are read without a situation, with the moment they reached the person as the present.
- The rules were written with these documents at hand. On documents that nobody looked at, expect lower figures; this run cannot say by how much.`

function glance({ all, baselines: { keywords, commonestKind } }: Accuracy): string {
  const ours = headlineOf(all)
  const theirs = headlineOf(keywords)
  return table(
    ['', 'Second Look', 'simple'],
    [
      [
        'kind of document',
        percent(ours.kindAccuracy),
        `${percent(share(commonestKind, all.documents))} (always the commonest)`,
      ],
      ['facts, all in one F1', percent(ours.factsF1), ''],
      ['concerns, micro F1', percent(ours.concernsMicroF1), `${percent(theirs.concernsMicroF1)} (keywords)`],
      ['concerns, macro F1', percent(ours.concernsMacroF1), `${percent(theirs.concernsMacroF1)} (keywords)`],
      ['evidence on the right words', percent(ours.evidenceRight), `${percent(theirs.evidenceRight)} (keywords)`],
      ['broken spans', String(all.evidence.broken), String(keywords.evidence.broken)],
    ],
  )
}

function confusion({ confusion: rows, kindRight, documents }: Score): string {
  const cells = documentKinds.map((wanted) => [
    wanted,
    ...documentKinds.map((found) => String(rows[wanted][found] ?? '')),
  ])
  return `${kindRight} of ${documents} right (${percent(share(kindRight, documents))}). Down: the label. Across: the reading.\n\n${table(['', ...documentKinds], cells)}`
}

function baselines({ all, baselines: simple }: Accuracy): string {
  const f1 = (tally: Tally) => percent(rates(tally).f1)
  const concerns = concernKinds.map((kind) => [kind, f1(all.concerns[kind]), f1(simple.keywords.concerns[kind])])
  const named: [string, Tally][] = [
    ['interview start, Second Look', all.facts['interview.start']],
    ['interview start, chrono-node alone', simple.start],
    ['interview start in invites and moved interviews, Second Look', simple.ourStartTold],
    ['interview start in invites and moved interviews, chrono-node told which they are', simple.startTold],
    ['pay, Second Look', all.facts.pay],
    ['pay, the first sum of money by one regular expression', simple.pay],
  ]
  return [
    `Concerns by bare keyword search: ${simple.keywordCount} words and endings in lists by kind, whole words, any capitals, no look at what stands around them (\`scripts/accuracy/baselines/keywords.ts\`). F1:`,
    table(['concern', 'Second Look', 'keywords'], concerns),
    'Dates and pay. chrono-node gets the moment of receipt and looks ahead; its first result with an hour is taken.',
    table(
      ['', ...tallyHead],
      named.map(([name, tally]) => [name, ...tallyCells(tally)]),
    ),
  ].join('\n\n')
}

function halves({ odd, even }: Accuracy): string {
  const a = headlineOf(odd)
  const b = headlineOf(even)
  const row = (name: string, left: number | null, right: number | null) => [
    name,
    percent(left),
    percent(right),
    left === null || right === null ? '' : `${right >= left ? '+' : ''}${percent(right - left)}`,
  ]
  const f1 = (tally: Tally) => rates(tally).f1
  return `Rules are tuned on documents with an odd number (${odd.documents}) and checked on the even ones (${even.documents}). F1; kinds of document: share right.\n\n${table(
    ['', 'odd', 'even', 'difference'],
    [
      row('kind of document', a.kindAccuracy, b.kindAccuracy),
      row('facts, all in one', a.factsF1, b.factsF1),
      row('concerns, micro', a.concernsMicroF1, b.concernsMicroF1),
      row('concerns, macro', a.concernsMacroF1, b.concernsMacroF1),
      row('evidence on the right words', a.evidenceRight, b.evidenceRight),
      ...factNames.map((name) => row(name, f1(odd.facts[name]), f1(even.facts[name]))),
      ...concernKinds.map((kind) => row(kind, f1(odd.concerns[kind]), f1(even.concerns[kind]))),
    ],
  )}`
}

function partTable(scores: ReadonlyMap<string, Score>): string {
  const rows = [...scores].sort(([, a], [, b]) => b.documents - a.documents)
  return table(
    ['', 'documents', 'kind right', 'facts F1', 'concerns micro F1'],
    rows.map(([name, score]) => {
      const { kindAccuracy, factsF1, concernsMicroF1 } = headlineOf(score)
      return [name, String(score.documents), percent(kindAccuracy), percent(factsF1), percent(concernsMicroF1)]
    }),
  )
}

function scenarioTables({ verdicts, limits, confusion: rows }: ScenarioScore): string {
  const all = [...limits.values()].reduce(
    (sum, { right, all: of }) => ({ right: sum.right + right, all: sum.all + of }),
    { right: 0, all: 0 },
  )
  const hits = (name: string, { right, all: of }: { right: number; all: number }) => [
    name,
    String(right),
    String(of),
    percent(share(right, of)),
  ]
  return [
    'Documents with a person’s situation, and the limits and verdict that are right for it.',
    table(
      ['', 'right', 'of', 'per cent'],
      [
        hits('verdicts', verdicts),
        hits('limits', all),
        ...[...limits].map(([name, one]) => hits(`limit: ${name}`, one)),
      ],
    ),
    'Down: the verdict that is right. Across: the verdict given.',
    table(
      ['', ...decisions],
      decisions.map((wanted) => [wanted, ...decisions.map((given) => String(rows[wanted]?.[given] || ''))]),
    ),
  ].join('\n\n')
}
