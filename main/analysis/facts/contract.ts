import type { Fact } from '../../../common/reading.ts'
import { type ContractKind, contractKinds } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import { contractRows, looseContractRows, notContract, otherContracts } from '../lexicon/contracts.ts'
import { isFollowedBy, isNegated, isPrecededBy, stemSet } from '../text/context.ts'
import type { Document } from '../text/read.ts'
import { formId, Gap } from '../text/tokens.ts'
import { wordIds } from '../text/word-ids.ts'
import { stated } from './fact.ts'
import { type RowHit, rowFinder } from './rows.ts'
import { isInZone } from './title-zone.ts'

/** A row of contract kinds; a loose one counts in the title or behind a label only. */
interface Sign {
  kinds: readonly ContractKind[]
  isLoose: boolean
}

const find = rowFinder<Sign>([
  ...contractRows.map(({ kinds, any }) => ({ value: { kinds, isLoose: false }, any })),
  { value: { kinds: [], isLoose: false }, any: otherContracts },
  ...looseContractRows.map(({ kinds, any }) => ({ value: { kinds, isLoose: true }, any })),
])
const followers = stemSet(notContract.followedBy)
const leaders = stemSet(notContract.precededBy)
const kindWords = wordIds(
  'permanent perm unlimited casual temporary temp term fixed employment hours hour time part full'
    .split(' ')
    .map(formId),
)
const lessons = stemSet('training induction orientation')
const trials = stemSet('probation probationary trial')
const ofTheirs = wordIds('of the our your this these standard enhanced employment'.split(' ').map(formId))
const zero = formId('zero')
const people = wordIds(notContract.people.split(' ').map(formId))

/** Reads every contract kind that the words state as a term of this job, in the order of the text. */
export function findContract(document: Document, zone: readonly Span[]): Fact<ContractKind>[] {
  const found = new Map<ContractKind, Span[]>()
  for (const hit of find(document)) {
    if (hit.value.isLoose && !isInZone(zone, hit.span) && !isLabelled(document, hit)) continue
    if (isSomethingElse(document, hit)) continue
    for (const kind of hit.value.kinds) found.set(kind, [...(found.get(kind) ?? []), hit.span])
  }
  // "Full time student sought for part-time work" aside, both may be stated: every kind is kept
  return contractKinds.flatMap((kind) => {
    const spans = found.get(kind)
    return spans ? [stated(kind, ...spans.slice(0, 3))] : []
  })
}

// `: fixed-term`, `  Permanent`
const afterLabel =
  /^(?:\s?:|\s(?:type|length|duration|hours|status|details)\b|\s{1,3}(?:permanent|full|part|fixed|temporary|casual|zero)\b)/i

function isSomethingElse(document: Document, hit: RowHit<Sign>): boolean {
  const { tokens } = document
  // `perm.manager@ash.example`, "permanency planning"
  if (/^[.@]\w/.test(document.clean.slice(hit.span.end, hit.span.end + 2))) return true
  // "Promotions and secondments" are what people may get later
  if (/permanenc|secondments$/i.test(document.clean.slice(hit.span.start, hit.span.end))) return true
  // "A week of full-time paid training"
  if (isFollowedBy(document, hit.last, lessons, 3)) return true
  // "On probation for a period of 6 months"
  if (isPrecededBy(document, hit.first, trials, 4)) return true
  if (
    hit.sentence.section === 'company' &&
    hit.sentence.part === 'body' &&
    !hit.sentence.isHeading &&
    hit.value.isLoose
  )
    return true
  // "Permanent contract" is one term, "permanent / contract" two
  if (hit.value.isLoose && tokens.gap[hit.first] === Gap.space && kindWords.has(tokens.form[hit.first - 1] ?? -1)) {
    if (!/[/|&]/.test(document.clean.slice(tokens.end[hit.first - 1], hit.span.start))) return true
  }
  // "A new type of contract", "our standard contract"
  if (hit.value.kinds.includes('contract') && hit.value.isLoose && ofTheirs.has(tokens.form[hit.first - 1] ?? -1))
    return true
  // "Contract: fixed-term" is a label
  if (hit.value.isLoose && afterLabel.test(document.clean.slice(hit.span.end, hit.span.end + 14))) return true
  const next = tokens.form[hit.last]
  if (next !== undefined && people.has(next)) return true
  return (
    isFollowedBy(document, hit.last, followers, 1) ||
    isPrecededBy(document, hit.first, leaders, 1) ||
    isDenied(document, hit)
  )
}

/** Whether the words are denied; "zero" in "zero-hour bank staff" denies nothing. */
function isDenied(document: Document, hit: RowHit<Sign>): boolean {
  const { form } = document.tokens
  const isZeroHours = [1, 2, 3].some((back) => form[hit.first - back] === zero)
  return !isZeroHours && isNegated(document, hit.first, hit.last, 4)
}

/** Whether the words stand behind "Job type:" or the like, or alone on their line. */
function isLabelled(document: Document, hit: RowHit<Sign>): boolean {
  const { clean } = document
  const lineStart = clean.lastIndexOf('\n', hit.span.start - 1) + 1
  const lineEnd = clean.indexOf('\n', hit.span.end)
  const head = clean.slice(Math.max(lineStart, hit.span.start - 60), hit.span.start)
  const tail = clean.slice(hit.span.end, lineEnd < 0 ? hit.span.end + 20 : Math.min(lineEnd, hit.span.end + 20))
  // `Employment type: `, `Duration\t`, `Position Term - Full time `
  if (
    /\b(?:type|types|term|terms|duration|contract|status|basis|employment|tenure|hours|category|nature|position)\s{0,3}[:\t|-]?[\s/&,|-]{0,4}(?:(?:full|part|time|permanent|regular|temporary|fixed|term|casual|and|or)[\s/&,|-]{1,3}){0,5}$/i.test(
      head,
    )
  )
    return true
  return /(?:^|[|•\t(])[\s*•-]{0,4}$/.test(head) && /^[\s*.]{0,3}(?:$|[|•\t),/])/.test(tail)
}
