import type { Ask, Facts, Limit } from '../../common/reading.ts'
import type { ReplyIntent, ReplyLength, ReplyTone } from '../../common/reply.ts'
import type { LimitName, Money, Situation } from '../../common/situation.ts'
import { isBoundToPlace, isFarAway } from '../analysis/verdict/ask-words.ts'
import { dayWords, money, periodWords } from '../analysis/verdict/words.ts'
import { pick } from './pick.ts'

/** Most questions of one letter: more read like a list of demands. */
const mostAsks: Record<ReplyLength, number> = { short: 2, full: 3 }

/** What is asked when nothing in particular is open. */
const more: Ask = {
  id: 'ask/more',
  kind: 'question',
  limit: null,
  text: 'What would a usual week look like?',
  sentence: 'Could you tell me what a usual week in the role looks like?',
  evidence: [],
}

/**
 * What a letter asks, the most important first: a plain yes only what does not agree, such as a day that is not the
 * weekday written; the honest note only terms; a no nothing.
 */
export function askedWith(
  intent: ReplyIntent,
  all: readonly Ask[],
  limits: readonly Limit[],
  length: ReplyLength,
): readonly Ask[] {
  const most = mostAsks[length]
  const asks = withoutTwice(all, limits)
  switch (intent) {
    case 'accept':
      return asks.filter(({ id }) => id.startsWith('contradiction/')).slice(0, most)
    case 'accept-and-ask':
    case 'ask-first':
      return (asks.length > 0 ? asks : [more]).slice(0, most)
    case 'honest-note':
      return asks.filter(({ kind, limit }) => kind === 'term' && limit !== 'work').slice(0, most)
    default:
      return []
  }
}

/** Fewer days at the workplace are fewer journeys: a letter that asks for them need not speak of the journey as well. */
function withoutTwice(asks: readonly Ask[], limits: readonly Limit[]): readonly Ask[] {
  const journey = limits.find(({ limit }) => limit === 'commute')
  if (!journey || isFarAway(journey) || !asks.some(({ id }) => id === 'term/office-days')) return asks
  return asks.filter(({ id }) => id !== 'term/commute')
}

const per = ({ amount, currency, period }: Money) => `${money(amount, currency)} ${periodWords[period]}`

/** What a term is put with. */
interface TermSide {
  situation: Situation
  limit: Limit | undefined
  facts: Facts
  namesCurrentPay: boolean
}

/** Other ways to put a broken limit, besides the ask's own sentence; none where that one is best. */
const terms: Record<LimitName, (side: TermSide) => readonly string[]> = {
  pay: ({ situation, namesCurrentPay }) => {
    if (situation.lowestPay) {
      const figure = per(situation.lowestPay)
      return [
        `I would need ${figure} to make the move: is there room to come closer to that?`,
        `On pay, I am hoping for about ${figure}; could we talk about whether that is within reach?`,
        `The pay is lower than I could accept: could it come closer to ${figure}?`,
      ]
    }
    if (situation.currentPay && namesCurrentPay) {
      const figure = per(situation.currentPay)
      return [
        `I earn ${figure} now, and would not want to go below that: is there room in the pay?`,
        `At present I am on ${figure}; could the pay come closer to that?`,
      ]
    }
    return [
      'The pay is lower than I could accept: is there room to go higher?',
      'Could we talk about whether there is some room in the pay?',
    ]
  },
  commute: () => [],
  'office-days': ({ situation, facts }) => {
    const most = situation.maxOfficeDays
    if (isBoundToPlace(facts) || most == null || !Number.isInteger(most)) return []
    return most === 0
      ? ['Would it be possible to work fully from home?', 'Could the work be done fully from home?']
      : [
          `Would it be possible to come in ${dayWords(most)} a week and work from home on the others?`,
          `I can be at the workplace ${dayWords(most)} a week: would that be possible?`,
          `Could the week be arranged with ${dayWords(most)} at the workplace and the rest from home?`,
        ]
  },
  travel: ({ situation }) => {
    const most = situation.maxTravelPercent
    if (!most) return []
    return [
      `I could travel for about ${most}% of my time: could the travel be kept within that?`,
      `Could the travel be kept to about ${most}% of the time?`,
    ]
  },
  shifts: () => [],
  hours: ({ situation }) =>
    situation.maxWeeklyHours
      ? [
          `I am looking for up to ${situation.maxWeeklyHours} hours a week: could the hours be set to that?`,
          `Could the hours be kept to ${situation.maxWeeklyHours} a week?`,
        ]
      : [],
  benefits: ({ limit }) =>
    limit
      ? [
          `I would need to keep ${limit.need}: is there a way to include that?`,
          `It matters to me to keep ${limit.need}: could that be part of it?`,
        ]
      : [],
  contract: () => [],
  work: () => [],
}

/** How the first, second and third question begin, so that they do not all begin alike. */
const beginnings: Record<ReplyTone, readonly (readonly string[])[]> = {
  warm: [['Could you tell me'], ['I would also love to know', 'It would also help me to know'], ['And could you say']],
  plain: [['Could you tell me'], ['I would also like to know'], ['And may I ask', 'And could you say']],
  formal: [
    ['Could you tell me', 'Would you be able to tell me'],
    ['I would also be glad to know'],
    ['Finally, may I ask', 'And may I ask'],
  ],
}

// `Could you tell me how many days are expected?`
const question = /^(?<before>.{0,200}[:;] )?could you tell me (?<rest>[^?]{1,400})\?$/i

/** The asks as sentences of this letter. */
export function askSentences(
  asks: readonly Ask[],
  letter: TermSideOf & { tone: ReplyTone; seed: string },
): { text: string; id: string }[] {
  return asks.map((ask, i) => {
    const limit = letter.limits.find((one) => one.limit === ask.limit)
    const ways = ask.kind === 'term' && ask.limit ? terms[ask.limit]({ ...letter, limit }) : []
    // Letters speak of one thing by one name
    const sentence = (pick(ways, `${letter.seed}/${ask.id}`) ?? ask.sentence).replace(
      /\b(?<which>the|this) post\b/g,
      '$<which> role',
    )
    const found = question.exec(sentence)?.groups
    if (!found || found.before) return { text: sentence, id: ask.id }
    const beginning =
      pick(beginnings[letter.tone][Math.min(i, 2)] ?? [], `${letter.seed}/${ask.id}/begin`) ?? 'Could you tell me'
    const isQuestion = /^(?:Could|Would|And|Finally)/.test(beginning)
    return { text: `${beginning} ${found.rest}${isQuestion ? '?' : '.'}`, id: ask.id }
  })
}

interface TermSideOf {
  facts: Facts
  situation: Situation
  limits: readonly Limit[]
  namesCurrentPay: boolean
}
