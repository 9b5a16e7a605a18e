import type { Article } from '../../../common/articles.ts'
import type { Reason } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { type Case, inState, isInvitation, isScam, isVague, scamSigns } from './case.ts'
import { isOutOfReach } from './rules.ts'
import { hoursWords, limitWords, listWords, money as moneyWords } from './words.ts'

/** One argument for or against going: when it holds, what it says, how much it weighs and who gave the idea. */
interface ReasonRow {
  id: string
  for: boolean
  /** 1 a thought, 2 it counts, 3 it decides. */
  weight: 1 | 2 | 3
  source: Article | null
  /** Whether it rests on the person's situation rather than on words of the document. */
  fromSituation: boolean
  /** The words it rests on and its sentence; null when it does not hold. */
  holds(weighed: Case): { text: string; evidence?: readonly Span[] } | null
}

/** An interview sooner than this many hours from now leaves little time to get ready. */
const leastHoursToPrepare = 24
/** A way there and back of this many minutes is worth counting. */
const leastTravelThatCounts = 120

/** Most reasons shown on each side. */
const mostShown = 5

const isWorthGoing = (weighed: Case) =>
  !isScam(weighed) && isInvitation(weighed.kind) && !weighed.situation.acceptedOffer

/** M6 and M7: why to go, why not to. */
const rows: readonly ReasonRow[] = [
  {
    id: 'for/terms-not-work',
    for: true,
    weight: 3,
    source: 'A5',
    fromSituation: false,
    holds: (weighed) => {
      const broken = inState(weighed, 'broken').filter(
        (limit) => limit.negotiable !== 'no' && !(limit.cannotBend && isOutOfReach(limit, weighed)),
      )
      if (!isWorthGoing(weighed)) return null
      if (broken.length === 0)
        return weighed.putOff === 'terms'
          ? { text: 'What puts you off is a term, and terms can be talked about.' }
          : null
      const words = listWords(broken.map((limit) => limitWords[limit.limit]))
      return {
        text: `${words[0]?.toUpperCase()}${words.slice(1)} ${broken.length > 1 || words.endsWith('s') ? 'are terms' : 'is a term'}, not the work itself.`,
        evidence: broken.flatMap((limit) => limit.evidence),
      }
    },
  },
  {
    id: 'for/work-wanted',
    for: true,
    weight: 3,
    source: 'A5',
    fromSituation: false,
    holds: (weighed) => {
      const work = inState(weighed, 'met').find((limit) => limit.limit === 'work')
      const wanted = weighed.situation.wantedWork ?? []
      return work && wanted.length > 0
        ? { text: 'The work itself is what you want to do.', evidence: work.evidence }
        : null
    },
  },
  {
    id: 'for/first-practice',
    for: true,
    weight: 3,
    source: 'A5',
    fromSituation: true,
    holds: (weighed) =>
      weighed.situation.practice === 'new' && isWorthGoing(weighed)
        ? { text: 'You are new to interviews, and a real one teaches what reading cannot.' }
        : null,
  },
  {
    id: 'for/practice',
    for: true,
    weight: 2,
    source: 'A4',
    fromSituation: true,
    holds: (weighed) =>
      weighed.situation.practice === 'rusty' && isWorthGoing(weighed)
        ? { text: 'You are out of practice, and here the stakes are low.' }
        : null,
  },
  {
    id: 'for/leverage',
    for: true,
    weight: 2,
    source: 'A4',
    fromSituation: true,
    holds: (weighed) => {
      const open = (weighed.situation.openProcesses ?? 0) + (weighed.situation.openOffers?.length ?? 0)
      return open > 0 && isWorthGoing(weighed)
        ? { text: 'An offer here could speed up the other places you are waiting for.' }
        : null
    },
  },
  {
    id: 'for/bargaining',
    for: true,
    weight: 1,
    source: 'A1',
    fromSituation: true,
    holds: (weighed) =>
      (weighed.situation.openOffers?.length ?? 0) > 0 && isWorthGoing(weighed)
        ? { text: 'With two offers, the terms of each are easier to talk about.' }
        : null,
  },
  {
    id: 'for/agency-roles',
    for: true,
    weight: 2,
    source: 'A3',
    fromSituation: false,
    holds: (weighed) =>
      weighed.facts.sender?.value === 'agency' && isWorthGoing(weighed)
        ? {
            text: 'The agency fills other posts too, and remembers people it has met.',
            evidence: weighed.facts.sender.evidence,
          }
        : null,
  },
  {
    id: 'for/undersold',
    for: true,
    weight: 1,
    source: 'A2',
    fromSituation: false,
    holds: (weighed) =>
      isWorthGoing(weighed)
        ? {
            text: 'A few lines seldom tell what the days are like. There may be more to it.',
            evidence: weighed.facts.role?.evidence ?? [],
          }
        : null,
  },
  {
    id: 'for/other-openings',
    for: true,
    weight: 1,
    source: 'A1',
    fromSituation: false,
    holds: (weighed) =>
      weighed.facts.company && isWorthGoing(weighed)
        ? {
            text: `${weighed.facts.company.value} may have other openings, some not advertised.`,
            evidence: weighed.facts.company.evidence,
          }
        : null,
  },
  {
    id: 'for/talent-pool',
    for: true,
    weight: 1,
    source: 'A1',
    fromSituation: false,
    holds: (weighed) =>
      weighed.facts.sender?.value === 'employer' && isWorthGoing(weighed)
        ? {
            text: 'If they like you, they have your name when the next post opens.',
            evidence: weighed.facts.sender.evidence,
          }
        : null,
  },
  {
    id: 'for/contact',
    for: true,
    weight: 1,
    source: 'A5',
    fromSituation: false,
    holds: (weighed) =>
      weighed.facts.contact.name && isWorthGoing(weighed)
        ? {
            text: `You would know ${weighed.facts.contact.name.value} by face, whatever comes of it.`,
            evidence: weighed.facts.contact.name.evidence,
          }
        : null,
  },
  {
    id: 'for/current-questions',
    for: true,
    weight: 1,
    source: 'A3',
    fromSituation: false,
    holds: (weighed) =>
      isWorthGoing(weighed) && weighed.situation.practice !== 'seasoned'
        ? { text: 'You would hear what is asked now, and where your CV leaves people wondering.' }
        : null,
  },
  {
    id: 'for/clearer-goals',
    for: true,
    weight: 1,
    source: 'A1',
    fromSituation: false,
    holds: (weighed) =>
      isWorthGoing(weighed) && (weighed.situation.wantedWork ?? []).length === 0
        ? { text: 'Seeing a place you are unsure of makes it clearer what you do want.' }
        : null,
  },
  {
    id: 'against/accepted-offer',
    for: false,
    weight: 3,
    source: 'A3',
    fromSituation: true,
    holds: ({ situation }) =>
      situation.acceptedOffer ? { text: `You have accepted an offer from ${situation.acceptedOffer.company}.` } : null,
  },
  {
    id: 'against/scam',
    for: false,
    weight: 3,
    source: null,
    fromSituation: false,
    holds: (weighed) => {
      const { strong, weak } = scamSigns(weighed)
      const signs = [...strong, ...weak]
      const first = signs[0]
      return first ? { text: first.why, evidence: signs.flatMap((sign) => sign.evidence) } : null
    },
  },
  {
    id: 'against/core-work',
    for: false,
    weight: 3,
    source: 'A5',
    fromSituation: false,
    holds: (weighed) => {
      const work = inState(weighed, 'broken').find((limit) => limit.limit === 'work')
      if (!work && weighed.putOff === 'work')
        return { text: 'You said that the work itself puts you off. That cannot be talked about.' }
      return work
        ? {
            text: `The work itself${work.said ? `, ${work.said},` : ''} is what you do not want. That cannot be talked about.`,
            evidence: work.evidence,
          }
        : null
    },
  },
  {
    id: 'against/outlook',
    for: false,
    weight: 2,
    source: 'A2',
    fromSituation: false,
    holds: ({ concerns }) => {
      const signs = concerns.filter((concern) => concern.kind === 'outlook')
      return signs.length > 0
        ? {
            text: 'The future of the place or the post looks unsure.',
            evidence: signs.flatMap((sign) => sign.evidence),
          }
        : null
    },
  },
  {
    id: 'against/no-days-off',
    for: false,
    weight: 2,
    source: 'A3',
    fromSituation: true,
    holds: ({ situation }) =>
      situation.daysOffLeft === 0 ? { text: 'You have no days off left for interviews.' } : null,
  },
  {
    id: 'against/time-off',
    for: false,
    weight: 1,
    source: 'A4',
    fromSituation: true,
    holds: ({ situation, facts }) =>
      situation.employed && facts.interview.format?.value === 'on-site' && (situation.daysOffLeft ?? 1) > 0
        ? {
            text: situation.daysOffLeft
              ? `Going costs time off, of which you have ${situation.daysOffLeft} days left.`
              : 'Going costs time off from your job now.',
            evidence: facts.interview.format.evidence,
          }
        : null,
  },
  {
    id: 'against/no-time-to-prepare',
    for: false,
    weight: 1,
    source: 'A3',
    fromSituation: false,
    holds: ({ facts, now }) => {
      const start = facts.interview.start
      const hours = start ? hoursBetween(now, start.value) : null
      return start && hours !== null && hours >= 0 && hours < leastHoursToPrepare
        ? { text: 'It is so soon that there is little time to get ready.', evidence: start.evidence }
        : null
    },
  },
  {
    id: 'against/cost',
    for: false,
    weight: 1,
    source: 'A5',
    fromSituation: true,
    holds: ({ cost, facts }) => {
      if (!cost || (cost.travelMinutes ?? 0) < leastTravelThatCounts) return null
      const money = cost.travelMoney
        ? ` and about ${moneyWords(cost.travelMoney.amount, cost.travelMoney.currency)}`
        : ''
      return {
        text: `Going costs ${hoursWords((cost.travelMinutes ?? 0) + cost.interviewMinutes)}${money}, the way there and back with it.`,
        evidence: facts.interview.place?.evidence ?? facts.interview.format?.evidence ?? [],
      }
    },
  },
  {
    id: 'against/vague',
    for: false,
    weight: 2,
    source: null,
    fromSituation: false,
    holds: (weighed) =>
      isInvitation(weighed.kind) && isVague(weighed)
        ? { text: 'They name neither what you would do nor a single term.' }
        : null,
  },
]

/** The article behind each broken limit: A3 names commute, pay cut and lost benefits, A5 the rest. */
function limitReasons(weighed: Case): Reason[] {
  return inState(weighed, 'broken')
    .filter((limit) => limit.limit !== 'work')
    .map((limit) => ({
      id: `against/${limit.limit}`,
      for: false,
      weight: limit.cannotBend ? 3 : 2,
      text: sentenceOf(limit.said, limit.need, limit.gap, limit.limit, limit.cannotBend),
      source:
        limit.limit === 'pay' || limit.limit === 'commute' || limit.limit === 'benefits'
          ? ('A3' as const)
          : ('A5' as const),
      fromSituation: false,
      evidence: limit.evidence,
    }))
}

function sentenceOf(
  said: string | null,
  need: string,
  gap: string | null,
  limit: keyof typeof limitWords,
  cannotBend: boolean,
): string {
  const name = limitWords[limit]
  const head = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const what = gap ? `${gap}${limit === 'pay' ? ' your lowest' : ''}` : `${said ?? 'not as you need'}; you said ${need}`
  return `${head}: ${what}${cannotBend ? ', and that cannot bend' : ''}.`
}

/** Every reason that holds, the weightiest first, a handful on each side. */
export function findReasons(weighed: Case): Reason[] {
  const held: Reason[] = rows.flatMap((row) => {
    const found = row.holds(weighed)
    return found
      ? [
          {
            id: row.id,
            for: row.for,
            weight: row.weight,
            text: found.text,
            source: row.source,
            fromSituation: row.fromSituation,
            evidence: [...(found.evidence ?? [])],
          },
        ]
      : []
  })
  const all = [...held, ...limitReasons(weighed)].sort((a, b) => b.weight - a.weight)
  const side = (isFor: boolean) => all.filter((reason) => reason.for === isFor).slice(0, mostShown)
  return [...side(true), ...side(false)]
}

/** Hours from one local moment to another; negative when it has passed. */
function hoursBetween(from: string, to: string): number {
  return (Date.parse(`${to.slice(0, 16)}Z`) - Date.parse(`${from.slice(0, 16)}Z`)) / 3_600_000
}
