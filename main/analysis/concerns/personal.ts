import type { OwnRules } from '../../../common/own-rules.ts'
import type { Concern, ConcernKind, Ignored } from '../../../common/reading.ts'
import type { Situation } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import type { Document } from '../text/read.ts'
import { findingKeys } from './ignored.ts'

/** What in a person's situation a kind of concern touches. */
const touches: Record<ConcernKind, (situation: Situation) => boolean> = {
  'on-site': (s) => isSet(s.maxOfficeDays) || isSet(s.maxCommuteMinutes),
  relocation: (s) => isSet(s.home),
  'own-transport': (s) => isSet(s.commuteMode) && s.commuteMode !== 'car',
  travel: (s) => isSet(s.maxTravelPercent),
  shifts: (s) => isSet(s.noShifts) && (s.noShifts ?? []).length > 0,
  hours: (s) => isSet(s.maxWeeklyHours) || (s.noShifts ?? []).includes('on-call'),
  insecure: (s) => (s.contracts ?? []).length > 0,
  'variable-pay': (s) => isSet(s.lowestPay) || isSet(s.currentPay),
  'no-benefits': (s) => (s.neededBenefits ?? []).length > 0,
  physical: () => false,
  targets: (s) => (s.unwantedWork ?? []).some((words) => /sale|sell|call|target/i.test(words)),
  checks: () => false,
  process: (s) => isSet(s.daysOffLeft),
  outlook: () => false,
  scam: () => true,
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined
}

/** Most pieces of evidence shown for one rule. */
const mostEvidence = 3

/** What the person said of the rules and findings. */
interface Wishes {
  situation: Situation
  /** Rules and findings that do not bother them in this invite. */
  dismissed: readonly string[]
  ownRules: OwnRules
}

/** Turns what the text shows into this person's concerns, and tells what of it they do not want to hear of. */
export function personal(
  found: readonly Concern[],
  { situation, dismissed, ownRules }: Wishes,
  { clean, papers }: Pick<Document, 'clean' | 'papers'>,
): { concerns: Concern[]; ignored: Ignored[] } {
  const wishes = new Set(dismissed)
  const off = new Set(ownRules.off)
  const concerns: Concern[] = []
  const ignored: Ignored[] = []
  for (const concern of found) {
    const { id: rule, title, evidence } = concern
    if (off.has(rule) || wishes.has(rule)) {
      ignored.push({ rule, title, by: off.has(rule) ? 'off' : 'rule', key: rule, evidence })
      continue
    }
    const keys = findingKeys(rule, evidence, clean)
    const pieces = evidence.map((span, index) => ({ span, key: keys[index] as string }))
    for (const { span, key } of pieces)
      if (wishes.has(key)) ignored.push({ rule, title, by: 'finding', key, evidence: [span] })
    const shown = fewOf(
      pieces.filter(({ key }) => !wishes.has(key)),
      papers,
    )
    if (shown.length === 0) continue
    concerns.push({
      ...concern,
      personal: touches[concern.kind](situation),
      evidence: shown.map(({ span }) => span),
      findings: shown.map(({ key }) => key),
    })
  }
  return { concerns, ignored }
}

/** The first few pieces in text order; of several papers each shows its first words. */
function fewOf<T extends { span: Span }>(pieces: readonly T[], papers: Document['papers']): T[] {
  const paperOf = ({ span }: T) =>
    papers.findIndex((paper) => paper.span.start <= span.start && span.end <= paper.span.end)
  const firsts = pieces.filter(
    (piece, index) => pieces.findIndex((other) => paperOf(other) === paperOf(piece)) === index,
  )
  const others = pieces.filter((piece) => !firsts.includes(piece))
  return [...firsts, ...others].slice(0, mostEvidence).sort((a, b) => a.span.start - b.span.start)
}
