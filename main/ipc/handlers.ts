import { type Corrections, maxReadLength, maxTextLength } from '../../common/invite.ts'
import type { ReadRequest, Startup } from '../../common/ipc.ts'
import type { Reading, Reply, ReplyIntent } from '../../common/reading.ts'
import { fail, ok, type Result } from '../../common/result.ts'
import type { LocalDateTime, Situation } from '../../common/situation.ts'
import type { Clock } from '../clock.ts'
import { openFile } from '../intake/open-file.ts'
import type { Store } from '../store/store.ts'
import type { InviteDigest } from '../store/tables/invites.ts'
import type { Handlers } from './handle.ts'

/** What a text is read against. */
export interface ReadingContext {
  /** The local time the document is read from: "tomorrow" is the day after it. */
  now: LocalDateTime
  situation: Situation
  corrections: Corrections
  /** Ids of concern rules that do not bother the person. */
  dismissed: string[]
  /** The kind of reply the person chose; null follows the verdict. */
  replyIntent: ReplyIntent | null
}

/** All that the handlers reach for outside themselves. */
export interface HandlerParts {
  /** What the window is told at its start. */
  startup: Startup
  store: Store
  clock: Clock
  analyze: (text: string, context: ReadingContext) => Reading
  draft: (text: string, context: ReadingContext) => Reply
  clipboard: { writeText(text: string): void }
  /** Lets the person choose a file; null when they chose none. */
  chooseFile: () => Promise<string | null>
  /** The text of an invented invite. */
  readExample: () => string | Promise<string>
}

const inFigures = (count: number) => count.toLocaleString('en')
const readInPart = `Only the first ${inFigures(maxReadLength)} characters of this text were read.`
const tooLong = `This text is longer than ${inFigures(maxTextLength)} characters, so it was not kept. Paste the part that matters.`
const situationMissing = 'Your saved situation could not be read, so nothing was held against it.'

/** One handler for every call in `common/ipc.ts`. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { store, clock } = parts

  /** The context of a request, and what is to be said about it. */
  const contextOf = (request: ReadRequest) => {
    const saved = store.readSituation()
    const context: ReadingContext = {
      now: request.receivedAt,
      situation: saved.ok ? saved.value : {},
      corrections: request.corrections,
      dismissed: request.dismissed,
      replyIntent: request.replyIntent,
    }
    const notices = saved.ok ? [] : [situationMissing]
    if (request.text.length > maxReadLength) notices.push(readInPart)
    return { context, notices, text: request.text.slice(0, maxReadLength) }
  }

  const read = (request: ReadRequest): Reading => {
    const { context, notices, text } = contextOf(request)
    const reading = parts.analyze(text, context)
    return { ...reading, document: { ...reading.document, notices: [...reading.document.notices, ...notices] } }
  }

  /** Reads a saved invite again for the list and the search. */
  const refresh = async (id: string, request: ReadRequest): Promise<Result<null, 'store'>> => {
    // A reading that breaks must not cost the person a saved word. The call `read` will say that it broke.
    const reading = await Promise.resolve(request)
      .then(read)
      .catch(() => null)
    return reading === null ? ok(null) : store.saveDigest(id, digestOf(reading))
  }

  return {
    startup: () => ok(parts.startup),
    read: (request) => ok(read(request)),
    draft: (request) => {
      const { context, text } = contextOf(request)
      return ok(parts.draft(text, context))
    },
    listInvites: ({ query, status }) => store.listInvites({ query, status, today: clock.localNow().slice(0, 10) }),
    openInvite: (id) => store.openInvite(id),
    createInvite: async ({ text, receivedAt }) => {
      if (text.length > maxTextLength) return fail('bad-argument', tooLong)
      const made = store.createInvite(text, receivedAt)
      if (made.ok) await refresh(made.value.id, made.value)
      return made
    },
    saveInvite: async ({ id, patch }) => {
      if (patch.text !== undefined && patch.text.length > maxTextLength) return fail('bad-argument', tooLong)
      const saved = store.saveInvite(id, patch)
      const isReadAnew = 'text' in patch || 'corrections' in patch || 'receivedAt' in patch
      if (saved.ok && saved.value !== null && isReadAnew) await refresh(id, saved.value)
      return saved
    },
    removeInvite: (id) => store.removeInvite(id),
    restoreInvite: (id) => store.restoreInvite(id),
    readSituation: () => store.readSituation(),
    saveSituation: (situation) => store.saveSituation(situation),
    copyText: (text) => {
      parts.clipboard.writeText(text)
      return ok(null)
    },
    openFile: async () => {
      const path = await parts.chooseFile()
      return path === null ? ok(null) : openFile(path)
    },
    readExample: async () => ok({ text: await parts.readExample() }),
  }
}

/** What the list and the search keep of a reading. */
function digestOf({ facts }: Reading): InviteDigest {
  return {
    company: facts.company?.value ?? null,
    role: facts.role?.value ?? null,
    contactName: facts.contact.name?.value ?? null,
    replyBy: facts.interview.replyBy?.value ?? null,
    interviewStart: facts.interview.start?.value ?? null,
  }
}
