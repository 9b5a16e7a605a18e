import type { Fact, WorkMode } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import {
  careHomes,
  handsOnActivities,
  type ModeSign,
  modeRows,
  notWorkplaces,
  onSiteTitles,
  otherModes,
  workplaces,
} from '../lexicon/work-modes.ts'
import { isFollowedBy, isPrecededBy, stemSet } from '../text/context.ts'
import type { Document } from '../text/read.ts'
import { formId, Gap } from '../text/tokens.ts'
import { wordIds } from '../text/word-ids.ts'
import { implied, stated } from './fact.ts'
import { type RowHit, rowFinder } from './rows.ts'
import { isInZone } from './title-zone.ts'

const findSigns = rowFinder<ModeSign>(modeRows)
const findTitles = rowFinder([
  { value: true, any: onSiteTitles },
  { value: false, any: notWorkplaces },
])
const findPlaces = rowFinder([{ value: null, any: workplaces }])
const handsOn = new Set(handsOnActivities)
const others = stemSet(otherModes)
const homes = stemSet(careHomes)
const farPlaces = stemSet('site sites mine camp island community communities station lodge village villages region')
/** "Arrangements such as working from home may be supported" promises nothing. */
const examples = new Set([formId('such'), formId('eg')])
const negators = wordIds(
  "no not never without nor isn't aren't don't can't cannot won't doesn't".split(' ').map(formId),
)
const owners = stemSet('our their its have has with')
const ofFirm = stemSet('head regional main central registered corporate')
const only = formId('only')
const to = formId('to')

/** Reads where the work is done. A city alone says nothing; a ward, shop or van does. */
export function findWorkMode(
  document: Document,
  zone: readonly Span[],
  officeDays: Fact<number> | null,
  work: readonly Fact<string>[],
): Fact<WorkMode> | null {
  const found = new Map<ModeSign, Span>()
  for (const hit of findSigns(document)) {
    const sign = settled(document, zone, hit)
    if (sign && !found.has(sign)) found.set(sign, hit.span)
  }
  const remote = found.get('remote')
  const hybrid = found.get('hybrid')
  const onSite = found.get('on-site')
  const ruledOut = found.get('no-remote')
  const choice = found.get('choice')
  if (officeDays && officeDays.value > 0 && officeDays.value < 5) return stated('hybrid', ...officeDays.evidence)
  if (officeDays && officeDays.value >= 5) return stated('on-site', ...officeDays.evidence)
  const option = found.get('home-option')
  if (hybrid) return stated('hybrid', hybrid)
  if (choice) return stated('remote', choice)
  if (ruledOut) return stated('on-site', ruledOut)
  if (remote) return stated('remote', remote)
  if (option) return stated('hybrid', option)
  if (onSite) return stated('on-site', onSite)
  // A mail about an interview may only name the job; one that goes into its terms shows where it is done
  if (document.isMail && !termsOfMail.test(document.clean)) return null
  for (const hit of findTitles(document)) if (hit.value && isInZone(zone, hit.span)) return implied('on-site', hit.span)
  for (const hit of findPlaces(document)) if (hit.sentence.section !== 'company') return implied('on-site', hit.span)
  // Nobody cooks, nurses or drives from home
  const [main] = work
  if (
    main &&
    work.every(({ value, certainty }) => handsOn.has(value) || certainty === 'implied') &&
    handsOn.has(main.value)
  )
    return implied('on-site', ...main.evidence.slice(0, 1))
  return null
}

// `£12.60 ph`, `$68 an hour`, `30 hours`, `48 hours over 4 days`, `5am starts`
const termsOfMail =
  /[£$€₹]\s?\d|\b\d{2}k\b|\b(?:full|part|term)[- ]time\b|\b(?:one|two|[1-3])[- ]year contract\b|\b\d{1,2}(?:\.\d)? ?(?:hours|hrs)\b|\b(?:nights|shifts|mornings|evenings) a week\b|\b\d{1,2} ?(?:am|pm) (?:start|starts|finish)\b/i

const aboutMeeting = /\b(?:interview|held|meet|attend|take place|invite|come)/i

/** What a hit says once its surroundings are looked at; null when it says nothing of the work mode. */
function settled(
  document: Document,
  zone: readonly Span[],
  hit: RowHit<ModeSign>,
): Exclude<ModeSign, `${string}-word`> | null {
  if (hit.value === 'no-remote') return 'no-remote'
  if (isFollowedBy(document, hit.last, others, 1)) return null
  // "A remote NT site" is far from towns
  if (hit.value === 'remote-word' && isFollowedBy(document, hit.last, farPlaces, 3)) return null
  if (hit.value === 'remote' && isPrecededBy(document, hit.first, homes, 1)) return null
  if (isExample(document, hit.first) && !isInZone(zone, hit.span)) return null
  const isDenied = isDeniedBefore(document, hit.first)
  switch (hit.value) {
    case 'remote':
      if (isWayFromHome(document, hit)) return null
      return isDenied ? 'no-remote' : 'remote'
    case 'remote-word':
      if (
        isWayFromHome(document, hit) ||
        (document.isMail && isOfTalk(document, hit)) ||
        (!isInZone(zone, hit.span) && !standsAlone(document, hit))
      )
        return null
      return isDenied ? 'no-remote' : 'remote'
    case 'hybrid':
    case 'home-option':
      return isDenied ? null : hit.value
    case 'hybrid-word':
      return !isDenied && (isInZone(zone, hit.span) || standsAlone(document, hit)) ? 'hybrid' : null
    case 'on-site':
      // "Our head office based in Ashford" is where the firm sits
      if (isPrecededBy(document, hit.first, ofFirm, 1) && isPrecededBy(document, hit.first, owners, 4)) return null
      // "The interview for the post is held at our office" says where to go once
      return isDenied || aboutMeeting.test(document.clean.slice(hit.span.start, hit.span.end)) ? null : 'on-site'
    case 'on-site-word':
      return !isDenied && (isInZone(zone, hit.span) || standsAlone(document, hit)) && !document.isMail
        ? 'on-site'
        : null
    case 'choice':
      return isDenied ? null : 'choice'
  }
}

// `Mode: Virtual (MS Teams)`, `Virtual interview`
const talk =
  /\b(?:teams|zoom|google meet|webex|skype|interview|video|call|meeting|on-?site|superday|assessment|tour|open day|event)\b/i

/** Whether a line tells how to meet and not how the work is done. */
function isOfTalk({ clean }: Document, { span }: RowHit<ModeSign>): boolean {
  const end = clean.indexOf('\n', span.end)
  return talk.test(clean.slice(clean.lastIndexOf('\n', span.start) + 1, end < 0 ? clean.length : end).slice(0, 120))
}

/** "The journey from your home to the first customer" is a way to work, "away from home" the contrary of staying. */
const isWayFromHome = ({ clean, tokens }: Document, hit: RowHit<ModeSign>) =>
  (tokens.form[hit.last] === to && /^from (?:your|their)\b/i.test(clean.slice(hit.span.start, hit.span.end))) ||
  // "Department: Remote - Store Operations" names a part of the firm
  /(?:department|division|team|function|category|industry|industries)\s?:\s?$/i.test(
    clean.slice(Math.max(0, hit.span.start - 14), hit.span.start),
  ) ||
  // "Away from home", "work when and wherever you want"
  /\b(?:away|start(?:ing|s)?|leav(?:e|ing)|depart(?:ing)?|travel(?:ling|ing)?|drive|driving|commut(?:e|ing)|when(?:ever)? (?:and|or)) (?:each day )?$/i.test(
    clean.slice(Math.max(0, hit.span.start - 14), hit.span.start),
  )

/** Whether the words stand in a list of examples. */
function isExample(document: Document, first: number): boolean {
  const { tokens } = document
  for (let t = first - 1, steps = 0; t >= 0 && steps < 9; t--, steps++) {
    if ((tokens.gap[t + 1] as number) === Gap.sentence) return false
    if (examples.has(tokens.form[t] as number)) return true
  }
  return false
}

/** Whether a negator stands in the few words before, in the same clause. */
function isDeniedBefore(document: Document, first: number): boolean {
  const { tokens } = document
  for (let t = first - 1, steps = 0; t >= 0 && steps < 4; t--, steps++) {
    if ((tokens.gap[t + 1] as number) >= Gap.clause) return false
    if (negators.has(tokens.form[t] as number)) return tokens.form[t + 1] !== only
  }
  return false
}

/** "(Remote)", "| ONSITE |", "Location: Remote", "#LI-Hybrid". */
function standsAlone(document: Document, hit: RowHit<ModeSign>): boolean {
  const { clean } = document
  const before = clean.slice(Math.max(0, hit.span.start - 40), hit.span.start)
  const after = clean.slice(hit.span.end, hit.span.end + 24)
  if (/#(?:LI|BI)-$/i.test(before)) return true
  const isStart =
    /(?:^|[|(\n•[,\t/:]|[\s,]-|- )[\s*]{0,4}$/.test(before) ||
    /\b(?:location|mode|model|type|place|work|role|setting|arrangement|office)s?\s{0,3}[:|-]?\s{0,3}(?:is\s)?$/i.test(
      before,
    )
  const isEnd = /^[\s*]{0,4}(?:$|[|)\n•\],\t/:;]|- |\.(?:\s|$)|in\b|from\b|within\b|\()/.test(after)
  return isStart && isEnd
}
