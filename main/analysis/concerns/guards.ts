import { formSet, isFollowedBy, isNegated, isPrecededBy, stemSet } from '../text/context.ts'
import type { Hit } from '../text/match.ts'
import { perDocument } from '../text/per-document.ts'
import type { Document, Sentence } from '../text/read.ts'
import { Flag, formId, spelling, stemId } from '../text/tokens.ts'
import type { WordIds } from '../text/word-ids.ts'
import type { Guard } from './define.ts'

const perks = stemSet(
  'allowance reimbursement reimbursed discount insurance loan paid covered provided scheme voucher expenses',
)
const trades = stemSet(
  'industry sector company companies agency business market software platform technology app product solutions brand magazine website',
)
const choices = stemSet('optional voluntary')
const pastTimes = stemSet('previously formerly')
const seekers = stemSet("i my me i'm i've")
const ifs = stemSet('if should whether')
const facilities = stemSet(
  'parking gym canteen cafe restaurant nursery creche childcare daycare accommodation facility facilities amenities clinic cafeteria kitchen breakfast lunch lunches meals pool showers laundry training coaching massage doctor pharmacy bar',
)
const meetings = stemSet('interview interviews interviewing assessment screening appointment')
/** Words of a sentence that arranges a talk. */
const arranging = stemSet(
  'held place bring mode type format arrive arrival come meet chat ask reception park parking floor direction attend slot minute join nearest station train bus walk expense reimburse refund map see venue address location located call zoom teams link invite please let confirm us time onsite office',
)
/** Words of a sentence about the work itself. */
const workStems = stemSet(
  'role job post position work worker shift client customer week month year candidate applicant must require overnight',
)
const rests = stemSet(
  'off free paid pay leave package entitlement allowance getaway trip break celebration celebrations party parties',
)
const reaching = stemSet('call contact reach phone ring email text interview answer')
const rarities = stemSet(
  'occasional occasionally may might some limited minimal minimum rare rarely infrequent infrequently periodic periodically quarterly monthly annually sometimes potential potentially possible possibly could little light',
)
const titles = stemSet(
  'manager leader lead supervisor superintendent foreman engineer runner runners meal meals gears focus paradigm',
)
const offers = stemSet(
  'available paid pay rate rates opportunity opportunities premium bonus bonuses earn potential enhanced double',
)
const talks = stemSet(
  'discuss speak talk connect meet meeting schedule interview chat reach get jump hop with regarding about',
)
const choicesOfPlace = stemSet('or')
const farWork = stemSet('remote remotely wfh')

const denials = stemSet("not never no without don't doesn't isn't aren't won't nor")
const refunds = stemSet('mileage reimbursed reimbursement allowance expenses fuel petrol')
const pauses = stemSet('break breaks lunch leave holiday holidays absence overtime invoice invoices bill bills meal')
const ownTasks = stemSet(
  'initiate perform run administer coordinate facilitate process monitor manage support oversee review assist handle maintain order track record schedule verify ensure lead',
)
const warnings = stemSet(
  'beware fraud fraudulent fraudster fraudsters scam scams scammer scammers impersonate impersonating impersonation phishing unscrupulous',
)
const never = stemId('never')
/** What an honest firm says it never does; other nevers ("never work on Sunday") warn of nothing. */
const dishonestActs = stemSet(
  'ask asks charge request require demand conduct contact solicit send pay seek take hire interview',
)
const joinings = stemSet('onboarding payroll induction joiner doj')
const acceptances = stemSet('acceptance accepted accept signed')
const joiningWords = stemSet('date formalities kit process report')
const riskyWays = stemSet('telegram hangouts zangi bitcoin usdt zelle moneygram cashapp venmo username')
const aheads = stemSet('before prior ahead')
const onlyInterview = stemSet('interview')
const onlyOffer = stemSet('offer position contract')
const formalities = stemSet(
  'certified qualification qualifications transcript transcripts diploma matric z83 gate visitor reception',
)
const payers = stemSet(
  "we we'll paid free cover covered covers reimburse reimbursed waive waived fund funded refund includes including",
)
/** Words of a sentence that sets up or tells of a talk, not of the working week. */
const talksOfMeeting = stemSet(
  'interview interviewing meet meeting chat call zoom teams skype slot slots speak talk discuss appointment reply respond confirm book invite invitation phone email ring text message easier prefer hope enjoy great lovely wish diary calendar suit convenient answer event reception',
)
/** Words of a pattern that comes back, which a talk never has. */
const patternWords = formSet(
  'shift shifts rota rotas roster rosters rostered weekly alternate alternating every each rotating earlies lates overtime monthly',
)
/** Words of the work and its hours. */
const workWords = formSet(
  'weekends saturdays sundays evenings nights mornings afternoons sleepovers hours hrs working worked job role position post contract pattern holidays duty duties start starts paid pay opening open team cover',
)
/** What stands before `work` where it is labour: "Does Saturday work?" asks whether it suits. */
const beforeLabour = formSet(
  "to you'd you'll you will must can also weekend evening saturday sunday shift night the of do we holiday",
)
/** What makes a week one of the calendar: "this week", "later in the week". */
/** What makes a way one that comes back: "every", "a week", "one week in four". */
const recurrences = formSet('every each per weekly monthly quarterly fortnightly daily yearly annually regularly')
const units = formSet('day week fortnight month quarter year season')
/** What a person is asked to come for once, besides a talk. */
const visits = stemSet('tour look assessment test session trial')
const askingWords = formSet('could would can are is please might may')
const calendarWeek = formSet('this next last following the coming previous another')
const questionWords = formSet('does would could will might')
const clockWords = new Set(['am', 'pm', 'a', 'p', 'm', 'to', 'til', 'till', 'until', '00', '30'])
const labour = formId('work')
const week = formId('week')
const inWord = formId('in')
const article = formId('a')
const single = formId('one')
const counts = formSet('two three four five six seven eight 2 3 4 5 6 7 8')
/** Words of a sentence that turns people away. */
const apply = formId('apply')
const refusals = formSet("not don't never cannot can't won't")
const applying = formSet('applicants applicant candidates candidate applications application those anyone people cvs')
const outcomes = formSet('considered shortlisted accepted progressed reviewed entertained interviewed eligible')
/** The shortest stretch that is a working day rather than a talk, in hours on the clock. */
const workingDayHours = 6

/** "We ask for a deposit": the employer speaks, and the reader pays. */
const demands = stemSet('ask require need request want charge')
const offer = stemId('offer')
const letter = stemId('letter')
const starter = stemId('starter')
const form = stemId('form')
const join = stemId('joining')

/** Whether a guard speaks against a hit. One case a guard, exhaustively. */
export function isGuarded(guard: Guard, document: Document, hit: Hit): boolean {
  switch (guard) {
    case 'negated':
      return isNegated(document, hit.first, hit.last) && !turnsAway(document, hit)
    case 'perk':
      return isFollowedBy(document, hit.last, perks, 3)
    case 'business':
      return isFollowedBy(document, hit.last, trades, 2)
    case 'company':
      return document.sentences[document.sentenceOf[hit.first] as number]?.section === 'company'
    case 'optional':
      return isFollowedBy(document, hit.last, choices, 4) || isPrecededBy(document, hit.first, choices, 3)
    case 'hypothetical':
      return isPrecededBy(document, hit.first, ifs, 4)
    case 'past':
      return isPrecededBy(document, hit.first, pastTimes, 3)
    case 'seeker':
      return isPrecededBy(document, hit.first, seekers, 4)
    case 'facility':
      return isFollowedBy(document, hit.last, facilities, 3)
    case 'interview':
      return isNear(document, hit, meetings, 5) || (document.isMail && isOfTalk(document, hit))
    case 'free-time':
      return isFollowedBy(document, hit.last, rests, 3) || isPrecededBy(document, hit.first, rests, 3)
    case 'contact-hours':
      return isPrecededBy(document, hit.first, reaching, 11)
    case 'meeting-time':
      return document.isMail && isMeetingTime(document, hit)
    case 'one-visit':
      return document.isMail && isOneVisit(document, hit)
    case 'rarely':
      return isNear(document, hit, rarities, 4) || holds(document, hit, rarities)
    case 'zero':
      return isZero(document, hit)
    case 'job-title':
      return isFollowedBy(document, hit.last, titles, 1)
    case 'offered':
      return isNear(document, hit, offers, 3)
    case 'conversation':
      return isPrecededBy(document, hit.first, talks, 4) || isFollowedBy(document, hit.last, talks, 1)
    case 'remote-choice':
      return isEither(document, hit)
    case 'denied':
      return isPrecededBy(document, hit.first, denials, 3)
    case 'reimbursed':
      return isNear(document, hit, refunds, 8)
    case 'pause':
      return isNear(document, hit, pauses, 3)
    case 'duty':
      return isPrecededBy(document, hit.first, ownTasks, 3)
    case 'warning':
      return isWarning(document, hit)
    case 'joining':
      return afterOffer(document).isAfter
    case 'formal':
      return isNear(document, hit, formalities, 12) || holds(document, hit, formalities)
    case 'employer-pays':
      return isPrecededBy(document, hit.first, payers, 4) && !isPrecededBy(document, hit.first, demands, 4)
  }
}

/** Whether a sentence turns people away: "do not apply if you have no car" asks for a car. */
function turnsAway(document: Document, hit: Hit): boolean {
  const { form } = document.tokens
  const sentence = sentenceOf(document, hit)
  if (!sentence) return false
  let isOfPeople = false
  for (let t = sentence.first; t < sentence.last; t++) {
    const own = form[t] as number
    if (own === apply && (refusals.has(form[t - 1] as number) || refusals.has(form[t - 2] as number))) return true
    if (applying.has(own)) isOfPeople = true
    // "Applicants without a licence will not be considered"
    if (isOfPeople && outcomes.has(own) && [1, 2, 3].some((back) => refusals.has(form[t - back] as number))) return true
  }
  return false
}

function sentenceOf(document: Document, hit: Hit): Sentence | undefined {
  return document.sentences[document.sentenceOf[hit.first] as number]
}

/** Whether a word of `set` stands within `reach` words of the hit, in its sentence; commas and colons do not count. */
function isNear(document: Document, hit: Hit, set: WordIds, reach: number): boolean {
  const { tokens } = document
  const sentence = sentenceOf(document, hit)
  const from = Math.max(sentence?.first ?? 0, hit.first - reach)
  const to = Math.min(sentence?.last ?? tokens.length, hit.last + reach)
  for (let t = from; t < to; t++) {
    if ((t < hit.first || t >= hit.last) && set.has(tokens.stem[t] as number)) return true
  }
  return false
}

/** Whether a word of `set` stands in the `reach` words before the hit, in its sentence or an earlier one. */
function isShortlyAfter(document: Document, hit: Hit, set: WordIds, reach: number): boolean {
  for (let t = Math.max(0, hit.first - reach); t < hit.first; t++) {
    if (set.has(document.tokens.stem[t] as number)) return true
  }
  return false
}

/** Whether a sentence of a mail goes on about the talk just named: where it is, how to get there, what to bring. */
function isOfTalk(document: Document, hit: Hit): boolean {
  const sentence = sentenceOf(document, hit)
  if (!sentence) return false
  const { stem } = document.tokens
  for (let t = sentence.first; t < sentence.last; t++) {
    if (meetings.has(stem[t] as number)) return true
  }
  if (!isShortlyAfter(document, hit, meetings, 40)) return false
  let isArranging = false
  for (let t = sentence.first; t < sentence.last; t++) {
    if (workStems.has(stem[t] as number)) return false
    if (arranging.has(stem[t] as number)) isArranging = true
  }
  return isArranging
}

/** Whether the hit itself has a word of `set`. */
function holds(document: Document, hit: Hit, set: WordIds): boolean {
  for (let t = hit.first; t < hit.last; t++) if (set.has(document.tokens.stem[t] as number)) return true
  return false
}

/** Whether the only numbers in the hit are noughts: "Travel: 0%". */
function isZero(document: Document, hit: Hit): boolean {
  const { tokens, clean } = document
  let noughts = 0
  for (let t = hit.first; t < hit.last; t++) {
    if (((tokens.flags[t] as number) & Flag.number) === 0) continue
    if (Number(clean.slice(tokens.start[t], tokens.end[t])) > 0) return false
    noughts++
  }
  // "Travel: 0 - 10%" names its second figure right after the hit
  const next = hit.last < tokens.length && ((tokens.flags[hit.last] as number) & Flag.percent) !== 0
  return noughts > 0 && !next
}

/** Whether the person may choose to work remotely instead: "on site or remote". */
function isEither(document: Document, hit: Hit): boolean {
  return (
    (isFollowedBy(document, hit.last, choicesOfPlace, 1) && isNear(document, hit, farWork, 4)) ||
    (isPrecededBy(document, hit.first, choicesOfPlace, 1) && isNear(document, hit, farWork, 4))
  )
}

/** Whether the hit stands in or next to a warning against fraud: "Beware of offers that ask for a fee." */
function isWarning(document: Document, hit: Hit): boolean {
  const { tokens, sentences, sentenceOf } = document
  const at = sentenceOf[hit.first] as number
  const first = sentences[Math.max(0, at - 2)]?.first ?? hit.first
  const last = sentences[Math.min(sentences.length - 1, at + 1)]?.last ?? hit.last
  for (let t = first; t < last; t++) {
    const stem = tokens.stem[t] as number
    if (warnings.has(stem) || (stem === never && comesWithin(document, t, dishonestActs, 3))) return true
  }
  return false
}

/** Whether one of the `reach` words after token `t` is in the set. */
function comesWithin({ tokens }: Document, t: number, set: WordIds, reach: number): boolean {
  for (let k = t + 1; k <= t + reach && k < tokens.length; k++) if (set.has(tokens.stem[k] as number)) return true
  return false
}

const successful = stemId('successful')
const interview = stemId('interview')
const onlyConditional = stemSet('conditional subject dependent')

/** Whether the document belongs to the days after an offer was taken, when papers and bank details are ordinary. */
const afterOffer = perDocument((document) => ({ isAfter: isAfterOffer(document) }))

function isAfterOffer(document: Document): boolean {
  const { tokens } = document
  let isAfter = false
  for (let t = 0; t < tokens.length; t++) {
    const stem = tokens.stem[t] as number
    if (riskyWays.has(stem)) return false
    const next = tokens.stem[t + 1] as number
    // Whoever has an interview before them has no offer yet
    if (aheads.has(stem) && comesWithin(document, t, onlyInterview, 4)) return false
    if (acceptances.has(stem) && comesWithin(document, t, onlyOffer, 4)) isAfter = true
    if (
      joinings.has(stem) ||
      (stem === offer && next === letter) ||
      // "Your successful interview", "your offer is conditional until …"
      (stem === successful && next === interview) ||
      (stem === offer && comesWithin(document, t, onlyConditional, 3)) ||
      (stem === starter && next === form) ||
      (stem === join && joiningWords.has(next))
    )
      isAfter = true
  }
  return isAfter
}

/**
 * Whether a time in a mail is that of a talk ("free on Saturday?") and not of the work. A sentence that speaks of a talk
 * needs a pattern that comes back to be about the work; any other sentence needs a word of work.
 */
function isMeetingTime(document: Document, hit: Hit): boolean {
  const { tokens, clean } = document
  const sentence = sentenceOf(document, hit)
  if (!sentence) return false
  let isTalk = false
  let isWork = false
  // "Does Saturday work?"
  const asks = questionWords.has(tokens.form[sentence.first] as number)
  for (let t = sentence.first; t < sentence.last; t++) {
    const form = tokens.form[t] as number
    const before = t > sentence.first ? (tokens.form[t - 1] as number) : -1
    if (patternWords.has(form)) return false
    if (form === week && t > sentence.first && !calendarWeek.has(before)) return false
    // "one Saturday in two"
    if (form === inWord && t > hit.first && t <= hit.last && counts.has(tokens.form[t + 1] as number)) return false
    if (talksOfMeeting.has(tokens.stem[t] as number)) isTalk = true
    if (workWords.has(form) || (form === labour && beforeLabour.has(before) && !asks)) isWork = true
    if (isWorkingDay(t, sentence.last)) isWork = true
  }
  return isTalk || !isWork

  /** Whether a clock range that begins at token `t` is as long as a working day: "9 to 6", "10pm til 6am". */
  function isWorkingDay(t: number, end: number): boolean {
    const isNumber = (k: number) => k < end && ((tokens.flags[k] as number) & Flag.number) !== 0
    if (!isNumber(t)) return false
    let next = t + 1
    for (let steps = 0; next < end && steps < 3 && !isNumber(next); next++, steps++)
      if (!clockWords.has(spelling(tokens.form[next] as number))) return false
    if (!isNumber(next) || next === t + 1) return false
    const hourAt = (k: number) => Math.floor(Number(clean.slice(tokens.start[k], tokens.end[k])))
    const [from, to] = [hourAt(t), hourAt(next)]
    if (!(from <= 24 && to <= 24)) return false
    const length = to > from ? to - from : to + 12 - from
    return length >= workingDayHours
  }
}

/** Whether a sentence of a mail asks the reader to come once: "Could you come over to Leeds for the interview?" */
function isOneVisit(document: Document, hit: Hit): boolean {
  const { tokens } = document
  const sentence = sentenceOf(document, hit)
  if (!sentence) return false
  let isVisit = askingWords.has(tokens.form[sentence.first] as number)
  for (let t = sentence.first; t < sentence.last; t++) {
    const form = tokens.form[t] as number
    const before = t > sentence.first ? (tokens.form[t - 1] as number) : -1
    if (recurrences.has(form) || ((tokens.flags[t] as number) & Flag.percent) !== 0) return false
    if (units.has(form) && (before === article || counts.has(before))) return false
    if (units.has(form) && before === single && tokens.form[t + 1] === inWord) return false
    const stem = tokens.stem[t] as number
    if (talksOfMeeting.has(stem) || meetings.has(stem) || visits.has(stem)) isVisit = true
  }
  return isVisit
}
