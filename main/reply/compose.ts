import type { InviteStatus } from '../../common/invite.ts'
import type { DocumentKind, Facts, Limit, Verdict } from '../../common/reading.ts'
import { remember } from '../../common/remember.ts'
import type { Reply, ReplyChoices, ReplyIntent } from '../../common/reply.ts'
import type { LocalDateTime, Situation } from '../../common/situation.ts'
import type { Document } from '../analysis/text/read.ts'
import { countWord, limitWords, listWords } from '../analysis/verdict/words.ts'
import { askedWith, askSentences } from './asks.ts'
import { channelOf } from './channel.ts'
import { dayWords, momentWords, timesWords, zoneOf } from './dates.ts'
import { daysSinceInterview, intentsOf } from './intents.ts'
import { type Letterhead, layOutReply, type Written } from './layout.ts'
import { firmName, personName, roleName } from './names.ts'
import { hashOf } from './pick.ts'
import { askedBy } from './review/questions.ts'
import { isScam, type Material, type Slots } from './sentences/row.ts'
import { sentenceRows } from './sentences.ts'
import { type Spelling, spelled, spellingOf } from './spelling.ts'
import { ifAsked, voicemail } from './spoken.ts'
import { type Wordings, writeSentence } from './write.ts'

/** What a reply is made of. */
export interface ReplySources {
  kind: DocumentKind
  facts: Facts
  limits: readonly Limit[]
  verdict: Verdict
  context: {
    situation: Situation
    replyIntent: ReplyIntent | null
    replyChoices?: ReplyChoices
    status?: InviteStatus
    now: LocalDateTime
    today?: LocalDateTime
    namesCurrentPay?: boolean
    /** The English of a person whose document shows neither; British when missing. */
    spelling?: Spelling
  }
  /** The document; null where facts are answered without one. */
  document?: Document | null
  /** When it reached the person; `now` when missing. */
  receivedAt?: LocalDateTime
}

/** After more days than these an answer is late. */
const soonDays = 6

/**
 * Writes the reply of the chosen intent, or of the verdict when none is chosen. Names, role and date come from the
 * facts; what is not known is left out, never a placeholder. Each sentence carries the ids it rests on. Which of several
 * wordings is taken hangs on the document: the same document always gives the same letter, two documents rarely do.
 */
export function compose(sources: ReplySources): Reply {
  const { kind, facts, limits, verdict, context, document = null } = sources
  const { situation, status = 'new', replyChoices: choices = {} } = context
  const today = context.today ?? context.now
  const { suggested, offered } = intentsOf({ kind, facts, verdict, situation, status, today })
  const intent = context.replyIntent ?? suggested
  const { tone = 'plain', length = 'full', channel = channelOf(facts, document) } = choices
  const spelling = spellingOf(document, context.spelling ?? 'uk')
  const asks = askedWith(intent, verdict.asks, limits, channel === 'chat' ? 'short' : length)
  const role = roleName(facts.role?.value)
  const lateness = latenessOf(sources, today)
  const asked = document ? askedBy(document) : new Set<string>()
  const material: Material = {
    ...{ kind, intent, tone, length, channel, facts, limits, verdict, situation, status, choices, asks, lateness },
    asked,
    slots: slotsOf(sources, spelling, asks.length, role, asked),
  }
  // By what the letter is about, not by its every word: the draft keeps its wording while the text is edited.
  const about = [facts.role, facts.company, facts.contact.name, facts.interview.start].map((fact) => fact?.value ?? '')
  const seed = `${hashOf(about.join('/'))}/${intent}`
  const wordings: Wordings = { seed, spelling, isSpoken: channel !== 'mail' && tone !== 'formal' }
  const written = writeAll(material, wordings, context.namesCurrentPay ?? false)
  const head: Letterhead = {
    ...{ channel, tone, spelling, seed },
    reader: isScam(material) ? null : personName(facts.contact.name?.value),
    isEmployer: facts.sender?.value === 'employer',
    // Those who deceive are told nothing, not even a name
    name: isScam(material) ? '' : (situation.name?.replace(/\s+/g, ' ').trim() ?? ''),
  }
  const said = ifAsked(material, spelling)
  return {
    intent,
    suggested,
    offered,
    tone,
    length,
    channel,
    subject: channel === 'mail' ? subjectOf(role, firmName(facts.company?.value)) : '',
    text: layOutReply(written, head, voicemail(material, head.name), said && spelled(said, spelling)),
    sentences: written.map(({ text, rules }) => ({ text, rules })),
  }
}

/** The rows that may speak for each intent. */
const rowsFor = remember((intent: string) =>
  sentenceRows.filter((part) => part === 'asks' || part.row.intents.some((one) => one === intent)),
)

/** The sentences of the letter in their order: of thanks, answer and reason only the first that fits. */
function writeAll(material: Material, wordings: Wordings, namesCurrentPay: boolean): Written[] {
  const { asks, limits, facts, situation, tone } = material
  const used = new Set<string>()
  const written: Written[] = []
  for (const part of rowsFor(material.intent)) {
    if (part === 'asks') {
      for (const { text, id } of askSentences(asks, {
        limits,
        facts,
        situation,
        namesCurrentPay,
        tone,
        seed: wordings.seed,
      }))
        written.push({ paragraph: 'asks', text: spelled(text, wordings.spelling), rules: [id] })
      continue
    }
    if (used.has(part.line) && part.isOnce) continue
    const sentence = writeSentence(part.row, material, wordings)
    if (!sentence) continue
    used.add(part.line)
    written.push(sentence)
  }
  return written
}

function slotsOf(
  sources: ReplySources,
  spelling: Spelling,
  asking: number,
  role: string | null,
  asked: ReadonlySet<string>,
): Slots {
  const { facts, limits, verdict, document = null } = sources
  const { replyChoices: choices = {} } = sources.context
  const company = firmName(facts.company?.value)
  const start = verdict.asks.some(({ id }) => id === 'contradiction/interview.start') ? null : facts.interview.start
  const isNamed = role !== null && company !== null && role.toLowerCase().includes(company.toLowerCase())
  const isThere = facts.interview.format?.value === 'on-site'
  const broken = limits.filter(({ state, limit }) => state === 'broken' && limit !== 'work')
  const hard = broken.filter(({ cannotBend }) => cannotBend)
  const terms = (hard.length > 0 ? hard : broken).slice(0, 2).map(({ limit }) => limitWords[limit])
  const times = choices.times ?? []
  return {
    role: role ? `the ${role} role` : 'the role',
    at: company && !isNamed ? ` at ${company}` : '',
    company,
    when: start ? momentWords(start.value, spelling) : null,
    day: start ? dayWords(start.value, spelling) : null,
    reason: reasonOf(choices.reason),
    times: times.length > 0 ? timesWords(times, spelling, zoneOf(facts, document)) : null,
    terms: terms.length > 0 ? listWords(terms) : null,
    count: asking === 1 ? 'one thing' : `${countWord(asking)} things`,
    is: asking === 1 ? 'is' : 'are',
    come: isThere ? 'come' : 'speak with you',
    meeting: isThere ? 'meeting you' : 'talking with you',
    by: answerDay(sources, spelling),
    // An advert asks everybody; nothing was asked of this person
    hand: sources.kind === 'job-ad' ? null : handOf(asked),
  }
}

/** The day the first open offer is to be answered by; null when none is known that is still to come. */
function answerDay({ context }: ReplySources, spelling: Spelling): string | null {
  const today = (context.today ?? context.now).slice(0, 10)
  const days = (context.situation.openOffers ?? []).flatMap(({ answerBy }) => answerBy?.slice(0, 10) ?? [])
  const first = days.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= today).sort()[0]
  return first ? dayWords(first, spelling) : null
}

/** What is to be done with what they want to have: "bring", "send you"; null when they want nothing. */
function handOf(asked: ReadonlySet<string>): string | null {
  const brings = asked.has('questions/bring')
  const sends = asked.has('questions/complete')
  if (brings && sends) return 'see to'
  return brings ? 'bring' : sends ? 'send you' : null
}

/** The person's own reason as it stands after "because"; null for none. */
function reasonOf(reason: string | undefined): string | null {
  const words = (reason ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:because|as|since)\s/i, '')
    .replace(/[.!\s]{1,9}$/, '')
  if (words === '') return null
  // "My son" becomes "my son"; "I", "NHS" and names stay
  return /^(?:My|The|A|An|It|We|There|This|That|Our|His|Her)\s/.test(words)
    ? `${words[0]?.toLowerCase()}${words.slice(1)}`
    : words
}

function latenessOf({ facts, context, receivedAt }: ReplySources, today: LocalDateTime): Material['lateness'] {
  if ((context.status ?? 'new') !== 'new') return null
  if ((daysSinceInterview({ facts, today }) ?? 0) > 0) return 'after-interview'
  const day = (moment: string) => Date.parse(`${moment.slice(0, 10)}Z`)
  const replyBy = facts.interview.replyBy?.value
  const age = (day(today) - day(receivedAt ?? today)) / 86_400_000
  return age > soonDays || (replyBy && day(today) > day(replyBy)) ? 'late' : null
}

function subjectOf(role: string | null, company: string | null): string {
  if (role && company) return `Re: ${role}, ${company}`
  return `Re: ${role ?? company ?? 'your message'}`
}
