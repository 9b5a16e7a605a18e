import type { Ask, Change, Limit } from '../../../common/reading.ts'
import type { LimitName } from '../../../common/situation.ts'
import { type Case, inState, isVague, scamSigns } from './case.ts'
import { isOutOfReach } from './rules.ts'
import { listWords, money, payWords } from './words.ts'

/** A commute of more than this many times over the limit cannot be made every day, however few the days. */
const farAway = 4

/** How a broken limit is put to an employer: short for the window, whole for the letter. */
const terms: Record<LimitName, (limit: Limit, weighed: Case) => { text: string; sentence: string }> = {
  pay: (limit, weighed) => {
    const wanted = weighed.situation.lowestPay ?? weighed.situation.currentPay
    const figure = wanted
      ? `${money(wanted.amount, wanted.currency)} ${wanted.period === 'year' ? 'a year' : `per ${wanted.period}`}`
      : ''
    return {
      text: `${limit.gap?.replace(/ under$/, ' more') ?? 'more pay'}`,
      sentence: `The pay is below what I could accept: is there room to come closer to ${figure}?`,
    }
  },
  commute: (limit) =>
    (limit.gapShare ?? 0) > farAway
      ? {
          text: 'a place of work nearer to you, or work from home',
          sentence:
            'I could not travel there each day: is there a place of work nearer to me, or could the work be done from home?',
        }
      : {
          text: 'days at home to make up for the commute',
          sentence: 'The journey would be long for me: could part of the week be worked from home?',
        },
  'office-days': (limit, weighed) => {
    const most = weighed.situation.maxOfficeDays ?? 0
    return {
      text: limit.gap?.replace(/ too many$/, ' fewer at the workplace') ?? 'fewer days at the workplace',
      sentence:
        most === 0
          ? 'Would it be possible to work fully from home?'
          : `Would it be possible to come in ${most === 1 ? 'one day' : `${most} days`} a week and work from home on the others?`,
    }
  },
  travel: (_limit, weighed) => {
    const most = weighed.situation.maxTravelPercent ?? 0
    return {
      text: most === 0 ? 'no travel' : `travel of ${most} % at most`,
      sentence:
        most === 0
          ? 'I would not be able to travel for work: could the post be arranged without it?'
          : `I could travel for about ${most} % of my time: could the travel be kept within that?`,
    }
  },
  shifts: (limit) => ({
    text: `no ${limit.said ?? 'such shifts'}`,
    sentence: `I would not be able to work ${limit.said ?? 'these shifts'}: is there room for another pattern?`,
  }),
  hours: (_limit, weighed) => {
    const most = weighed.situation.maxWeeklyHours
    return {
      text: `${most} hours a week at most`,
      sentence: `I am looking for up to ${most} hours a week: could the hours be set to that?`,
    }
  },
  benefits: (limit) => ({
    text: limit.need,
    sentence: `I would need to keep ${limit.need}: is there a way to include that?`,
  }),
  contract: (limit) => ({
    text: `a ${limit.need} contract`,
    sentence: `I am looking for ${limit.need} work: could the contract be offered in that form?`,
  }),
  work: () => ({ text: 'other work', sentence: 'Are there other openings whose main work is different?' }),
}

/** How an unknown limit is asked about. */
const questions: Record<LimitName, { text: string; sentence: string }> = {
  pay: { text: 'What is the pay?', sentence: 'Could you tell me the pay range for the post?' },
  commute: { text: 'Where is the work?', sentence: 'Could you tell me where the work is based?' },
  'office-days': {
    text: 'How many days are at the workplace?',
    sentence: 'Could you tell me how many days a week are expected at the workplace?',
  },
  travel: { text: 'How much travel is there?', sentence: 'Could you tell me how much travel the post involves?' },
  shifts: {
    text: 'What are the working times?',
    sentence: 'Could you tell me the usual working times, and whether there are evenings, nights or weekends?',
  },
  hours: { text: 'How many hours a week?', sentence: 'Could you tell me how many hours a week the post is?' },
  benefits: { text: 'Which benefits come with it?', sentence: 'Could you tell me which benefits come with the post?' },
  contract: {
    text: 'What kind of contract is it?',
    sentence: 'Could you tell me whether the post is permanent, and full or part time?',
  },
  work: {
    text: 'What would the main work be?',
    sentence: 'Could you tell me what I would mainly be doing day to day?',
  },
}

/** What is stated but cannot be compared is asked about as it stands. */
function payQuestion({ facts, situation }: Case): { text: string; sentence: string } {
  const pay = facts.pay?.value
  const wanted = situation.lowestPay ?? situation.currentPay
  if (!pay || !wanted) return questions.pay
  const said = payWords(pay)
  if (pay.period === null) {
    return {
      text: `Is ${said} for a year?`,
      sentence: `You give the pay as ${said}: could you tell me what period that is for?`,
    }
  }
  if (pay.currency !== wanted.currency) {
    return {
      text: `What is ${said} in ${wanted.currency}?`,
      sentence: `You give the pay as ${said}: could you tell me what it would be in ${wanted.currency}?`,
    }
  }
  return {
    text: `How far above ${money(pay.min ?? 0, pay.currency)} can the pay go?`,
    sentence: `You give the pay as ${said}: could you tell me how far it can go for somebody with my experience?`,
  }
}

/** Everything worth asking, the most important first: broken limits, hard unknowns, other unknowns, then concerns. */
export function findAsks(weighed: Case): Ask[] {
  const broken = inState(weighed, 'broken').filter((limit) => limit.limit !== 'work')
  const unknown = inState(weighed, 'unknown')
  const asks: Ask[] = [
    ...unknown.filter((limit) => limit.cannotBend).map((limit) => asQuestion(limit, weighed)),
    ...(isVague(weighed) && !unknown.some((limit) => limit.limit === 'work' && limit.cannotBend)
      ? [{ id: 'ask/duties', kind: 'question' as const, limit: null, ...questions.work, evidence: [] }]
      : []),
    ...broken
      .sort((a, b) => Number(b.cannotBend) - Number(a.cannotBend))
      .map((limit) => ({
        id: `term/${limit.limit}`,
        kind: 'term' as const,
        limit: limit.limit,
        ...terms[limit.limit](limit, weighed),
        evidence: limit.evidence,
      })),
    ...unknown.filter((limit) => !limit.cannotBend).map((limit) => asQuestion(limit, weighed)),
    ...scamSigns(weighed).weak.map((sign) => concernAsk(sign.id, sign.ask, sign.evidence)),
    ...weighed.concerns
      .filter((concern) => concern.kind !== 'scam' && !coveredByLimit(concern.kind, weighed))
      .map((concern) => concernAsk(concern.id, concern.ask, concern.evidence)),
  ].filter((ask) => ask !== null)
  const seen = new Set<string>()
  return asks.filter((ask) => !seen.has(ask.sentence) && seen.add(ask.sentence))
}

function asQuestion(limit: Limit, weighed: Case): Ask {
  return {
    id: `question/${limit.limit}`,
    kind: 'question',
    limit: limit.limit,
    ...(limit.limit === 'pay' ? payQuestion(weighed) : questions[limit.limit]),
    evidence: limit.evidence,
  }
}

function concernAsk(id: string, sentence: string | null, evidence: Ask['evidence']): Ask | null {
  return sentence ? { id, kind: 'question', limit: null, text: sentence, sentence, evidence } : null
}

/** A concern whose limit is already met, broken or asked about needs no question of its own. */
function coveredByLimit(kind: string, weighed: Case): boolean {
  const limit: Partial<Record<string, LimitName>> = {
    travel: 'travel',
    shifts: 'shifts',
    hours: 'hours',
    'on-site': 'office-days',
    insecure: 'contract',
    'no-benefits': 'benefits',
  }
  const name = limit[kind]
  return name !== undefined && weighed.limits.some((candidate) => candidate.limit === name)
}

/** The smallest set of terms that would make it a plain yes; empty when it is one, or when no term could. */
export function findChanges(weighed: Case, rule: string): Change[] {
  const broken = inState(weighed, 'broken').filter((limit) => limit.limit !== 'work')
  if (rule === 'negotiate/broken-limit') return [change(broken, weighed)]
  if (rule === 'decline/out-of-reach')
    return [
      change(
        broken.filter((limit) => limit.cannotBend && isOutOfReach(limit, weighed)),
        weighed,
      ),
    ]
  if (rule === 'decline/many-limits') return [change(broken, weighed)]
  if (rule === 'ask/hard-unknown') {
    const open = inState(weighed, 'unknown').filter((limit) => limit.cannotBend)
    return [
      {
        limits: open.map((limit) => limit.limit),
        text: `an answer on ${listWords(open.map((limit) => questionWords[limit.limit]))}`,
      },
    ]
  }
  return []
}

const questionWords: Record<LimitName, string> = {
  pay: 'the pay',
  commute: 'where the work is',
  'office-days': 'the days at the workplace',
  travel: 'the travel',
  shifts: 'the working times',
  hours: 'the hours',
  benefits: 'the benefits',
  contract: 'the contract',
  work: 'the work itself',
}

function change(limits: readonly Limit[], weighed: Case): Change {
  return {
    limits: limits.map((limit) => limit.limit),
    text: listWords(limits.map((limit) => terms[limit.limit](limit, weighed).text)),
  }
}
