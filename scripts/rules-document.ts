import type { Article } from '../common/articles.ts'
import { type ConcernKind, concernKinds, type Negotiable } from '../common/reading.ts'
import type { ShownRule } from '../main/analysis/concerns/define.ts'
import type { ReviewRule } from '../main/reply/review/define.ts'

const themes: Record<ConcernKind, string> = {
  'on-site': 'Being at the workplace',
  relocation: 'Moving house',
  'own-transport': 'Getting there',
  travel: 'Business travel',
  shifts: 'Shifts and days',
  hours: 'Hours',
  insecure: 'Work that may end',
  'variable-pay': 'Pay that varies',
  'no-benefits': 'Benefits that are missing',
  physical: 'What it asks of the body',
  targets: 'Targets and pressure',
  checks: 'Checks on the person',
  process: 'A heavy hiring process',
  outlook: 'A shaky employer or post',
  scam: 'Signs of a scam',
}

const answers: Record<Negotiable, string> = { yes: 'yes', hard: 'with difficulty', no: 'no' }

/** The text of `docs/rules.md`: one table a theme, one line a rule, all of it taken from the rows. */
export function rulesDocument(rules: readonly ShownRule[]): string {
  const tables = concernKinds.flatMap((kind) => {
    const rows = rules.filter((rule) => rule.kind === kind)
    return rows.length === 0 ? [] : [tableOf(kind, rows)]
  })
  return `${[
    '# Rules',
    'What Second Look points out in a document, and the words that make it do so. Written by `npm run rules` from the rows in `main/analysis/concerns`; change a row there, then run it again. Every example here is also a test.',
    'In an example the words in bold are the evidence. The last column is a sentence the rule passes over. "Can it be talked about" says whether a term of this kind can usually be negotiated; the article is where that advice comes from.',
    ...tables,
  ].join('\n\n')}\n`
}

/** The second half of `docs/rules.md`: what a reply is looked over for, one line a rule. */
export function reviewDocument(rules: readonly ReviewRule[]): string {
  return `${[
    '## What the review of a reply looks at',
    'While a reply is typed, each of these is looked for, from the rows in `main/reply/review`. **fix** is wrong or risky to send, **think** is worth a second thought, **fine** was looked at and is right. The examples answer one invented letter: Dana Whitlow invites Maren Ashby to Hollin Medical.',
    [
      '| rule | mark | what it says | article | found in | passed over in |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rules.map((rule) => {
        const cells = [
          `\`${rule.id}\``,
          rule.mark,
          cell(rule.text),
          articleOf(rule.source),
          example(rule.hits[0]),
          cell(rule.misses[0] ?? ''),
        ]
        return `| ${cells.join(' | ')} |`
      }),
    ].join('\n'),
  ].join('\n\n')}\n`
}

/** A sample with its marked words in bold. */
function example(sample: string | undefined): string {
  return cell(!sample || sample.length < 600 ? (sample ?? '') : `${sample.slice(0, 120)} …`)
    .replaceAll('[[', '**')
    .replaceAll(']]', '**')
}

function tableOf(kind: ConcernKind, rules: readonly ShownRule[]): string {
  return [
    `## ${themes[kind]} (\`${kind}\`)`,
    '',
    '| rule | what it says | can it be talked about | article | found in | passed over in |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rules.map(lineOf),
  ].join('\n')
}

function lineOf(rule: ShownRule): string {
  const cells = [
    `\`${rule.id}\``,
    cell(rule.title),
    answers[rule.negotiable],
    articleOf(rule.source),
    example(rule.hits[0]),
    cell(rule.misses[0] ?? ''),
  ]
  return `| ${cells.join(' | ')} |`
}

function articleOf(source: Article | null): string {
  return source ?? '–'
}

/** Text that cannot break out of its cell. */
function cell(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' / ')
    .replaceAll('|', '\\|')
    .replaceAll('*', '\\*')
}
