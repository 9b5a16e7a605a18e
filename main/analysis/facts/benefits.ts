import type { Benefit, Fact } from '../../../common/reading.ts'
import { remember } from '../../../common/remember.ts'
import type { Span } from '../../../common/span.ts'
import { basicBenefits, benefitRows, benefitTrades, lackingRows, noBenefits } from '../lexicon/benefits.ts'
import { isFollowedBy, isNegated, isPrecededBy, stemSet } from '../text/context.ts'
import { type Document, readDocument } from '../text/read.ts'
import { formId } from '../text/tokens.ts'
import { stated } from './fact.ts'
import { type RowHit, rowFinder } from './rows.ts'

/** What a phrase says of which benefits. */
interface Sign {
  names: readonly string[]
  /** True when the phrase itself is a denial. */
  isLack: boolean
}

const find = rowFinder<Sign>(
  [
    ...benefitRows.map(({ value, any }) => ({ value: { names: [value], isLack: false }, any })),
    ...lackingRows.map(({ value, any }) => ({ value: { names: [value], isLack: true }, any })),
    { value: { names: basicBenefits, isLack: true }, any: noBenefits },
  ],
  // "Medical, dental and vision" names three
  (outer, inner) => outer.isLack || outer.names[0] === inner.names[0],
)
const trades = stemSet(benefitTrades)
const sellers = stemSet(
  'sell selling experience administer administering manage managing process processing verify verifying handle calculate run reconcile sort sorting file assist analyse analyze sale enrol enroll',
)
const lackers = [formId("don't"), formId("doesn't"), formId("won't")]

// `no benefits for the first 90 days`, `no sick pay during probation`: they come later
const passing = /^ (?:for|during|in|until|within) (?:the |your )?(?:first|initial|probation)/i

/** Reads the benefits that the text names, each once, as offered or lacking. What it says is lacking wins. */
export function findBenefits(document: Document): Fact<Benefit>[] {
  const offered = new Map<string, Span[]>()
  const lacking = new Map<string, Span[]>()
  for (const hit of find(document)) {
    if (!hit.value.isLack && isTrade(document, hit)) continue
    if (hit.value.isLack && passing.test(document.clean.slice(hit.span.end, hit.span.end + 40))) continue
    const isLack = hit.value.isLack || isNegated(document, hit.first, hit.last) || isRefused(document, hit)
    const found = isLack ? lacking : offered
    for (const name of hit.value.names) found.set(name, [...(found.get(name) ?? []), hit.span])
  }
  const benefits: Fact<Benefit>[] = []
  for (const [name, spans] of offered)
    if (!lacking.has(name)) benefits.push(stated({ name, offered: true }, ...spans.slice(0, 2)))
  for (const [name, spans] of lacking) benefits.push(stated({ name, offered: false }, ...spans.slice(0, 2)))
  return benefits
}

/** Whether the words name the business or the duties, not what the person gets. */
function isTrade(document: Document, hit: RowHit<Sign>): boolean {
  if (
    hit.sentence.section === 'company' ||
    hit.sentence.section === 'duties' ||
    hit.sentence.section === 'requirements'
  ) {
    // Under such a heading only a line of an offer counts: "you get", "we offer", a number of days
    if (
      !/\b(?:we offer|offers?|you(?:'ll)? get|benefits|package|includ|provide|entitle|plus|perks|days|weeks|match|paid|scheme|fund|contribut|spouse|family|dependents|group)/i.test(
        document.clean.slice(hit.sentence.start, hit.sentence.end),
      )
    )
      return true
  }
  return isFollowedBy(document, hit.last, trades, 1) || isPrecededBy(document, hit.first, sellers, 2)
}

/** "We don't contribute to medical aid": the denial stands further off, in the same clause. */
function isRefused(document: Document, hit: RowHit<Sign>): boolean {
  const { tokens } = document
  for (let t = hit.first - 1; t >= Math.max(hit.sentence.first, hit.first - 7); t--)
    if (lackers.includes(tokens.form[t] as number))
      return !/,|;|\bbut\b/.test(document.clean.slice(tokens.end[t], hit.span.start))
  return false
}

/** The canonical name of a benefit in a person's own words ("401k" is "pension"); their words in lower case when none fits. */
export const benefitOf = remember(
  (words) =>
    findBenefits(readDocument(words)).find((item) => item.value.offered)?.value.name ?? words.trim().toLowerCase(),
)
