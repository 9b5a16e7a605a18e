import type { Limit, Verdict } from '../../../common/reading.ts'
import { findAsks } from './asks.ts'
import { type Case, inState, scamSigns } from './case.ts'
import { findReasons } from './reasons.ts'
import { decide } from './rules.ts'
import { findWayToYes } from './way-to-yes.ts'
import { countWord, limitWords, listWords } from './words.ts'

/** Weighs what was read against the person's side into one decision with all it rests on. */
export function weigh(weighed: Case): Verdict {
  const { decision, rule } = decide(weighed)
  const asks = findAsks(weighed)
  const way = findWayToYes(weighed)
  return {
    decision,
    rule,
    headline: headline(weighed, rule),
    reasons: findReasons(weighed),
    asks: [...asks, ...(way?.asks ?? []).filter((ask) => !asks.some((known) => known.id === ask.id))],
    wouldChange: way ? [{ ...way, asks: way.asks.map((ask) => ask.id) }] : [],
  }
}

/** What the person is told first: one or two short sentences. */
function headline(weighed: Case, rule: string): string {
  const notForDeciding = headlineOfKind(weighed, rule)
  if (notForDeciding) return notForDeciding
  const broken = inState(weighed, 'broken').filter((limit) => limit.limit !== 'work')
  const unknown = inState(weighed, 'unknown')
  const open = unknown.length + weighed.contradictions.length
  const the = (limits: readonly Limit[]) => listWords(limits.map((limit) => `the ${limitWords[limit.limit]}`))
  switch (rule) {
    case 'decline/accepted-offer':
      return `Say no, kindly. You have accepted ${weighed.situation.acceptedOffer?.company ?? 'another offer'}.`
    case 'decline/scam':
      return scamSigns(weighed).strong.length > 0
        ? 'Say no. They ask for what no employer asks before an interview.'
        : 'Say no. Several things here are not how employers hire.'
    case 'decline/put-off-by-work':
    case 'decline/core-work':
    case 'decline/core-work-no-practice':
      return 'Say no, kindly. The work itself is what you do not want.'
    case 'decline/out-of-reach': {
      const far = broken.filter((limit) => limit.cannotBend)
      return `Say no, kindly. ${capital(the(far))} ${far.length > 1 || isPlural(far[0]) ? 'are' : 'is'} out of reach.`
    }
    case 'decline/many-limits':
      return `Say no, kindly. ${capital(countWord(inState(weighed, 'broken').length))} of your limits are broken.`
    case 'ask/hard-unknown': {
      const open = unknown.filter((limit) => limit.cannotBend)
      // A figure in another currency, or without its period, is stated and still tells nothing
      if (open.length === 1 && open[0]?.limit === 'pay' && open[0].said !== null)
        return 'Ask first. What the pay comes to is open, and that cannot bend for you.'
      return `Ask first. They leave ${the(open)} open, and that cannot bend for you.`
    }
    case 'ask/vague':
      return 'Ask first. They do not say what the job is.'
    case 'ask/scam-sign':
      return 'Ask first. One thing here is not how employers usually hire.'
    case 'negotiate/broken-limit':
      return weighed.kind === 'offer'
        ? `An offer. Talk about ${the(broken)} before you answer.`
        : `Go, and talk about ${the(broken)}.`
    case 'negotiate/put-off-by-terms':
      return 'Go, and talk about what puts you off.'
    case 'attend/practice':
      return 'Go for the practice, and be honest at the end.'
    default:
      if (weighed.limits.length === 0) return 'Go, as far as the text tells. You have set no limits yet.'
      return open > 0
        ? `Go. Nothing you set is broken, and ${countWord(open)} ${open === 1 ? 'thing is' : 'things are'} yours to ask.`
        : 'Go. Nothing you set is broken.'
  }
}

/** Some documents ask for no decision; saying so is better than a verdict on nothing. */
function headlineOfKind({ kind, limits }: Case, rule: string): string | null {
  if (rule.startsWith('decline/')) return null
  if (kind === 'rejection') return 'They said no. There is nothing to decide.'
  if (kind === 'other') return 'This does not look like an invite.'
  const isUnclouded = rule === 'ask/vague' || rule === 'ask/hard-unknown' || rule.startsWith('attend/nothing')
  if (kind === 'follow-up' && isUnclouded) return 'Nothing to decide yet. They are still looking.'
  if (kind === 'offer' && rule.startsWith('attend/nothing'))
    return limits.length === 0
      ? 'An offer. You have set no limits yet to hold it against.'
      : 'An offer. Nothing you set is broken.'
  return null
}

function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`
}

function isPlural(limit: Limit | undefined): boolean {
  return limit ? limitWords[limit.limit].endsWith('s') : false
}
