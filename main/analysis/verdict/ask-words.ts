import type { Facts, Limit } from '../../../common/reading.ts'
import { remember } from '../../../common/remember.ts'
import type { LimitName } from '../../../common/situation.ts'
import { handsOnActivities } from '../lexicon/work-modes.ts'
import type { Case } from './case.ts'
import { dayWords, money, payWords } from './words.ts'

/** A term or question as the window and the letter put it. */
export interface AskWords {
  /** Short: a noun phrase or a question. */
  text: string
  /** A polite, complete sentence. */
  sentence: string
}

/** A commute of more than this many times over the limit cannot be made every day, however few the days. */
const farAway = 4

/** Whether a commute is so far over the limit that fewer days would not help. */
export function isFarAway({ gapShare }: Limit): boolean {
  return (gapShare ?? 0) > farAway
}

/** Whether the work is where people, goods or machines are, and nothing says that part of it is done at home. */
export function isBoundToPlace({ work, workMode }: Pick<Facts, 'work' | 'workMode'>): boolean {
  const isAtHome = workMode?.value === 'hybrid' || workMode?.value === 'remote'
  return !isAtHome && work[0] !== undefined && handsOnActivities.includes(work[0].value)
}

/** How a broken limit is put to an employer: short for the window, whole for the letter. */
const terms: Record<LimitName, (limit: Limit, weighed: Case) => AskWords> = {
  pay: (limit, weighed) => {
    // What the person earns now is theirs to tell
    const wanted = weighed.situation.lowestPay
    const room = wanted
      ? `to come closer to ${money(wanted.amount, wanted.currency)} ${wanted.period === 'year' ? 'a year' : `per ${wanted.period}`}`
      : 'to go higher'
    return {
      text: morePay(limit),
      sentence: `The pay is below what I could accept: is there room ${room}?`,
    }
  },
  commute: (limit, { facts }) => {
    const isFar = isFarAway(limit)
    if (isBoundToPlace(facts)) {
      return isFar
        ? {
            text: 'a place of work nearer to you',
            sentence: 'I could not make that journey regularly: is there a place of work nearer to me?',
          }
        : {
            text: 'fewer, longer days to make up for the commute',
            sentence: 'The journey would be long for me: could the hours be put on fewer, longer days?',
          }
    }
    return isFar
      ? {
          text: 'a place of work nearer to you, or work from home',
          sentence:
            'I could not make that journey regularly: is there a place of work nearer to me, or could the work be done from home?',
        }
      : {
          text: 'days at home to make up for the commute',
          sentence: 'The journey would be long for me: could part of the week be worked from home?',
        }
  },
  'office-days': (limit, { facts, situation }) => {
    const most = situation.maxOfficeDays ?? 0
    const days = dayWords(most)
    const text = limit.gap?.replace(/ too many$/, ' fewer at the workplace') ?? 'fewer days at the workplace'
    if (isBoundToPlace(facts)) {
      return {
        text,
        sentence:
          most === 0
            ? 'Is there any part of the work that could be done from home?'
            : `Could the hours be put on ${days} a week?`,
      }
    }
    return {
      text,
      sentence:
        most === 0
          ? 'Would it be possible to work fully from home?'
          : `Would it be possible to come in ${days} a week and work from home on the others?`,
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
const questions: Record<LimitName, AskWords> = {
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
function payQuestion({ facts, situation }: Case): AskWords {
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
      text: `What is ${said} in ${currencyName(wanted.currency)}?`,
      sentence: `You give the pay as ${said}: would it be paid in ${currencyName(pay.currency)} or in ${currencyName(wanted.currency)}?`,
    }
  }
  return {
    text: `How far above ${money(pay.min ?? 0, pay.currency)} can the pay go?`,
    sentence: `You give the pay as ${said}: could you tell me how far it can go for somebody with my experience?`,
  }
}

/** "British pounds", "US dollars": a currency as people say it. */
const currencyName = remember((currency) => {
  const parts = new Intl.NumberFormat('en-GB', { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(
    2,
  )
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
})

/** "8 % more pay, £2,400 a year": what is missing as a share of what is offered. */
function morePay({ gap, gapShare }: Limit): string {
  const missing = gap?.replace(/ under$/, '')
  if (!missing) return 'more pay'
  // A gap is counted against what the person needs, a rise against what is offered
  const rise = gapShare !== null && gapShare < 1 ? Math.ceil((gapShare / (1 - gapShare)) * 100) : null
  return rise === null ? `${missing} more` : `${rise} % more pay, ${missing}`
}

/** How a broken limit is talked about. */
export function termWords(limit: Limit, weighed: Case): AskWords {
  return terms[limit.limit](limit, weighed)
}

/** How an unknown limit is asked about. */
export function questionWords(limit: Limit, weighed: Case): AskWords {
  return limit.limit === 'pay' ? payQuestion(weighed) : questions[limit.limit]
}

/** How a text that does not say what the job is is asked about. */
export const dutiesQuestion: AskWords = questions.work

/** What an answer would be about, by limit. */
export const answerWords: Record<LimitName, string> = {
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
