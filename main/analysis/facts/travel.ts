import type { Fact, TravelAmount } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { travelRows, travelShares } from '../lexicon/travel.ts'
import { isFollowedBy, isNegated, isPrecededBy, stemSet } from '../text/context.ts'
import type { Document } from '../text/read.ts'
import { Flag } from '../text/tokens.ts'
import { stated } from './fact.ts'
import { rowFinder } from './rows.ts'

const findShares = rowFinder([{ value: null, any: travelShares }])
const findWords = rowFinder(travelRows)

const perks = stemSet(
  'allowance reimbursement reimbursed reimburse discount insurance loan paid voucher expenses costs cost card pass benefit stipend season',
)
const trades = stemSet(
  'industry sector company companies agency agencies agent business market software platform technology tech app product solutions brand arrangements itinerary itineraries booking bookings plans schedule management expense calendar lifestyle trade consultant visa themed trivia',
)
/** Words that make the travel another person's: "arrange travel for executives". */
const arrangers = stemSet(
  'arrange arranging book booking coordinate coordinating organise organize organising organizing manage plan schedule make prepare associated',
)
const seekers = stemSet('if free love like opportunity')
const commute = stemSet('commute commutable distance')

/** Share of the time and amount in words that the job has a person travel. */
export interface Travelling {
  travelPercent: Fact<number> | null
  travel: Fact<TravelAmount> | null
}

/** Reads business travel: the highest share stated, and how much the words make of it. */
export function findTravel(document: Document): Travelling {
  const { tokens, clean } = document
  let percent: { value: number; span: Span } | null = null
  for (const hit of findShares(document)) {
    if (isFollowedBy(document, hit.last, trades, 1) || isFollowedBy(document, hit.last, perks, 1)) continue
    for (let t = hit.first; t < hit.last; t++) {
      if (((tokens.flags[t] as number) & Flag.percent) === 0) continue
      const value = Number(clean.slice(tokens.start[t], tokens.end[t]))
      if (value <= 100 && (!percent || value > percent.value)) percent = { value, span: hit.span }
    }
  }
  const words: { value: TravelAmount; span: Span }[] = []
  for (const hit of findWords(document)) {
    if (hit.sentence.section === 'company') continue
    if (isFollowedBy(document, hit.last, trades, 2) || isFollowedBy(document, hit.last, perks, 2)) continue
    if (
      isPrecededBy(document, hit.first, arrangers, 4) ||
      isPrecededBy(document, hit.first, seekers, 3) ||
      isFollowedBy(document, hit.last, commute, 4)
    )
      continue
    if (hit.value === 'none') words.push({ value: 'none', span: hit.span })
    else if (!isNegated(document, hit.first, hit.last)) words.push({ value: hit.value, span: hit.span })
  }
  const travelPercent = percent ? stated(percent.value, percent.span) : null
  return { travelPercent, travel: amount(words) }
}

function amount(words: { value: TravelAmount; span: Span }[]): Fact<TravelAmount> | null {
  // "Occasional travel within the region" is occasional though "travel within the region" alone would be more
  const [first] = [
    ...words.filter(({ value }) => value === 'occasional'),
    ...words.filter(({ value }) => value === 'regular'),
    ...words,
  ]
  return first ? stated(first.value, first.span) : null
}
