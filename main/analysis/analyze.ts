import type { Corrections, InviteStatus, PutOff } from '../../common/invite.ts'
import { noOwnRules, type OwnRules } from '../../common/own-rules.ts'
import type { Reading } from '../../common/reading.ts'
import type { Reply, ReplyChoices, ReplyIntent } from '../../common/reply.ts'
import type { LocalDateTime, Situation } from '../../common/situation.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import { compose } from '../reply/compose.ts'
import type { Spelling } from '../reply/spelling.ts'
import { compileConcerns } from './concerns/find.ts'
import { concernRules, lookRules } from './concerns/index.ts'
import { concernsOf } from './concerns/of-text.ts'
import { compileOwn } from './concerns/own.ts'
import { personal } from './concerns/personal.ts'
import { findContradictions } from './facts/contradictions.ts'
import { correct } from './facts/correct.ts'
import { mergeFacts } from './facts/merge.ts'
import { readPapers } from './facts/papers.ts'
import { receivedAt as lastSentAt } from './facts/received.ts'
import { summarize } from './summary.ts'
import { plainBreaks } from './text/line-breaks.ts'
import { readDocument } from './text/read.ts'
import { findCommute } from './verdict/commute.ts'
import { compareJobs } from './verdict/compare.ts'
import { costOfGoing } from './verdict/cost.ts'
import { checkLimits } from './verdict/limits.ts'
import { weigh } from './verdict/verdict.ts'

/** All that a reading depends on besides the text. */
export interface Context {
  /** When the document reached the person; a mail's own Date header comes first. */
  now: LocalDateTime
  situation: Situation
  /** Facts and kind the person put right. */
  corrections: Corrections
  /** Rules and findings that do not bother the person in this invite: ids of rules, keys of findings. */
  dismissed: readonly string[]
  /** Rules that are off, and the person's own words; none when missing. */
  ownRules?: OwnRules
  /** What the person said puts them off; null or missing when they have not said. */
  putOff?: PutOff | null
  /** The reply the person wants; null follows the verdict. */
  replyIntent: ReplyIntent | null
  /** What else the person chose of the reply. */
  replyChoices?: ReplyChoices
  /** Where the invite stands; `new` when missing. */
  status?: InviteStatus
  /** The local time it is while the person writes; `now` when missing. */
  today?: LocalDateTime
  /** Whether a reply may name what the person earns now; not when missing. */
  namesCurrentPay?: boolean
  /** The English of replies to a text that shows neither; British when missing. */
  spelling?: Spelling
  /** The offline places; null when they could not be loaded: then every commute is unknown. */
  gazetteer: Gazetteer | null
}

const compiled = compileConcerns(concernRules)

/** Reads one text into everything Second Look has to say about it. Pure: the same input gives the same reading. */
export function analyze(text: string, context: Context): Reading {
  const plain = plainBreaks(text)
  const document = readDocument(plain.text)
  const receivedAt = lastSentAt(document, context.now)
  const papers = readPapers(document, receivedAt, context.gazetteer)
  const { kind, facts } = correct(mergeFacts(papers), context.corrections)
  const contradictions = findContradictions(papers, facts, document, { receivedAt, gazetteer: context.gazetteer })
  const { ownRules = noOwnRules } = context
  const own = compileOwn(ownRules)
  const sought = { lists: own ? [compiled, own] : [compiled], looks: lookRules }
  const found = concernsOf(sought, document, { kind, facts })
  const { concerns, ignored } = personal(found, { ...context, ownRules }, document)
  const way = { ...context, commuteMinutes: context.corrections.commuteMinutes ?? null }
  const commute = findCommute(facts, way, document)
  const limits = checkLimits(facts, concerns, { ...context, commute }, document)
  const cost = costOfGoing(facts, way, commute)
  const { situation, now, putOff = null } = context
  const weighed = { kind, facts, contradictions, concerns, limits, commute, cost, situation, putOff, now, document }
  const verdict = weigh(weighed)
  const reply = compose({ kind, facts, limits, verdict, context, document, receivedAt })
  return plain.restore({
    kind,
    document: summarize(document, papers, kind, receivedAt),
    facts,
    contradictions,
    concerns,
    ignored,
    limits,
    commute,
    comparison: compareJobs(facts, context.situation, commute),
    cost,
    verdict,
    reply,
  })
}

/** The reply of one intent for a text; the same as the reading's own reply with that intent chosen. */
export function draft(text: string, context: Context): Reply {
  return analyze(text, context).reply
}
