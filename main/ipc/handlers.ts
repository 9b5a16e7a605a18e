import type { CommandId } from '../../common/commands.ts'
import type { Answer, Argument, ReadRequest, Startup } from '../../common/ipc.ts'
import { maxReadLength, maxTextLength } from '../../common/limits.ts'
import type { MovedVerdicts } from '../../common/other-invites.ts'
import { noOwnRules } from '../../common/own-rules.ts'
import { firstPreferences, type Preferences, type PreferencesPatch } from '../../common/preferences.ts'
import type { Reading } from '../../common/reading.ts'
import { fail, ok, type Result } from '../../common/result.ts'
import type { LocalDate } from '../../common/situation.ts'
import { signJob } from '../analysis/same-job.ts'
import { payWords } from '../analysis/verdict/words.ts'
import type { Clock } from '../clock.ts'
import type { Mail } from '../exchange/mail-folder.ts'
import type { ConvertFile } from '../intake/apart.ts'
import { fileText, openFile } from '../intake/open-file.ts'
import type { Asks } from '../reading/answers.ts'
import type { ReadingContext } from '../reading/context.ts'
import { carryOver } from '../reply/carry.ts'
import type { SaveFile } from '../save-file.ts'
import type { Signature } from '../store/calls/people.ts'
import type { Backups } from '../store/kept-store.ts'
import type { Store } from '../store/store.ts'
import type { ExampleInvite, InviteDigest } from '../store/tables/invites.ts'
import type { Handlers } from './handle.ts'
import { keepingHandlers } from './handlers/keeping.ts'
import { rememberingHandlers } from './handlers/remembering.ts'
import { sendingHandlers } from './handlers/sending.ts'

/** What the handlers ask of the window's frame: its menu, its size of drawing, its language. */
export interface FrameParts {
  /** Preferences were saved. */
  preferencesChanged(preferences: Preferences): void
  /** The commands the window can carry out now. */
  offerCommands(ids: readonly CommandId[]): void
  /** Whether the keys that paste from any program work. */
  captureState(): Answer<'captureState'>
  /** A file the system handed over, in place of one to be chosen; null when there is none. */
  takeHandedFile(): string | null
  /** Draws the window larger or smaller; gives back how large it is now by screen. */
  zoom(step: Argument<'zoom'>, zoom: Preferences['zoom']): Preferences['zoom']
}

/** All that the handlers reach for outside themselves. */
export interface HandlerParts extends Asks {
  /** What the window is told at its start. */
  startup: Startup
  store: Store
  clock: Clock
  /** Electron's own; from some version on it answers later. */
  clipboard: { writeText(text: string): void; readText(): string | Promise<string> }
  /** Lets the person choose a file; null when they chose none. */
  chooseFile: () => Promise<string | null>
  /** Lets the person choose where a file goes, and writes it. */
  saveFile: SaveFile
  /** Opens a `mailto:` address made in `main/sending` in the mail program; whether that could be done. */
  openMail: (address: string) => Promise<boolean>
  /** Lets the person choose a folder; null when they chose none. */
  chooseFolder: () => Promise<string | null>
  /** The backups of the store. */
  backups: Backups
  /** Deletes all that is kept on this machine and ends the app soon after; fails with a sentence when some is left. */
  deleteEverything: () => Promise<Result<null, 'store'>>
  /** Shows a folder in the system's own window; whether that could be done. */
  openFolder: (path: string) => Promise<boolean>
  /** Turns a file that is no plain text into text, apart from this process. */
  convertFile: ConvertFile
  /** The same for the many mails of a folder. */
  convertMails: ConvertFile
  /** What of the window the main process draws. */
  frame: FrameParts
  /** The invented invites, as if they had come in the days before `today`. */
  examples: (today: LocalDate) => ExampleInvite[]
}

/** Most open invites that are read again after the person's side changed, and for how long at most. */
const mostRefreshed = 200
const refreshMs = 300

/** What the person did with a text that is new. */
const unread: Omit<ReadRequest, 'text' | 'receivedAt'> = { corrections: {}, dismissed: [], replyIntent: null }

// Made when they are said: to write a figure, the system's words for figures have to be read.
const inFigures = (count: number) => count.toLocaleString('en')
const readInPart = () => `Only the first ${inFigures(maxReadLength)} characters of this text were read.`
const tooLong = () =>
  `This text is longer than ${inFigures(maxTextLength)} characters, so it was not kept. Paste the part that matters.`
const folderNotOpened = (path: string) => `The folder could not be opened. It is here: ${path}`
const ownRulesMissing = 'What you made of the rules could not be read, so all of them were looked for.'
const situationMissing = 'Your saved situation could not be read, so nothing was held against it.'
/** One handler for every call in `common/ipc.ts`. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { store, clock } = parts
  const today = () => clock.localNow().slice(0, 10)
  /** The files the person chose and that are not read yet: the window never names one itself. */
  const chosenFiles: string[] = []

  /** The context of a request, and what is to be said about it. */
  const contextOf = (request: ReadRequest) => {
    const saved = store.readSituation()
    const ownRules = store.readOwnRules()
    const preferences = store.readPreferences()
    const context: ReadingContext = {
      now: request.receivedAt,
      situation: saved.ok ? saved.value : {},
      corrections: request.corrections,
      dismissed: request.dismissed,
      putOff: request.putOff ?? null,
      ownRules: ownRules.ok ? ownRules.value : noOwnRules,
      replyIntent: request.replyIntent,
      replyChoices: {
        ...(preferences.ok && { tone: preferences.value.replyTone, length: preferences.value.replyLength }),
        ...request.replyChoices,
      },
      status: request.status ?? 'new',
      today: clock.localNow(),
      namesCurrentPay: preferences.ok && preferences.value.namesCurrentPay,
      spelling: preferences.ok && preferences.value.language === 'en-US' ? 'us' : 'uk',
    }
    const notices = [...(saved.ok ? [] : [situationMissing]), ...(ownRules.ok ? [] : [ownRulesMissing])]
    if (request.text.length > maxReadLength) notices.push(readInPart())
    return { context, notices, text: request.text.slice(0, maxReadLength) }
  }

  const read = async (request: ReadRequest): Promise<Reading> => {
    const { context, notices, text } = contextOf(request)
    const reading = await parts.analyze(text, context)
    return { ...reading, document: { ...reading.document, notices: [...reading.document.notices, ...notices] } }
  }

  /** Keeps what a reading says for the list and the search, and who wrote. */
  const keepReading = (id: string, text: string, reading: Reading): Result<null, 'store'> => {
    const saved = store.saveDigest(id, digestOf(reading), signJob(text, reading))
    return saved.ok ? store.meet(id, signatureOf(reading)) : saved
  }

  /** Reads a saved invite again for the list and the search. */
  const refresh = async (id: string, request: ReadRequest): Promise<Result<Reading | null, 'store'>> => {
    // A reading that breaks must not cost the person a saved word. The call `read` will say that it broke.
    const reading = await read(request).catch(() => null)
    if (reading === null) return ok(null)
    const kept = keepReading(id, request.text, reading)
    return kept.ok ? ok(reading) : kept
  }

  /** Reads a mail of a folder and gives what makes an invite of it: it came when the mail says. */
  const readMail = async ({ text, key }: Mail) => {
    const now = clock.localNow()
    const reading = await read({ ...unread, text, receivedAt: now }).catch(() => null)
    return (): Result<null, 'store'> => {
      const made = store.createInvite(text, reading?.document.receivedAt ?? now)
      if (!made.ok) return made
      const kept = reading === null ? ok(null) : keepReading(made.value.id, text, reading)
      return kept.ok ? store.keepMailSource(key, made.value.id) : kept
    }
  }

  /** Reads open invites again until the time is up, and tells whose decision moved. */
  const refreshVerdicts = async (): Promise<Result<MovedVerdicts, 'store'>> => {
    const open = store.openDecisions(mostRefreshed)
    if (!open.ok) return open
    const { of, invites } = open.value
    const moved: MovedVerdicts['moved'] = []
    const nowMs = () => Date.parse(clock.utcNow())
    const end = nowMs() + refreshMs
    let looked = 0
    for (const { id, title, decision: from } of invites) {
      if (nowMs() > end) break
      const invite = store.openInvite(id)
      if (!invite.ok) return invite
      if (invite.value === null) continue
      const reading = await refresh(id, invite.value)
      if (!reading.ok) return reading
      looked += 1
      const to = reading.value?.verdict.decision ?? from
      if (from !== null && to !== null && from !== to) moved.push({ id, title, from, to })
      // Other calls of the window come in between.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return ok({ looked, of, moved })
  }

  const savePreferences = (patch: PreferencesPatch) => {
    const saved = store.savePreferences(patch)
    if (saved.ok) parts.frame.preferencesChanged(saved.value)
    return saved
  }

  return {
    startup: () => ok(parts.startup),
    read: async (request) => ok(await read(request)),
    draft: async (request) => {
      const { context, text } = contextOf(request)
      return ok(await parts.draft(text, context))
    },
    redraft: async ({ request, before, edited }) => {
      const { context, text } = contextOf(request)
      const reply = await parts.draft(text, context)
      return ok({ reply, text: carryOver(before, edited, reply.text) })
    },
    reviewReply: async ({ request, intent, text: written }) => {
      const { context, text } = contextOf(request)
      return ok(await parts.review(text, context, { text: written, intent }))
    },
    listInvites: (filter) => store.listPage({ ...filter, today: today() }),
    openInvite: (id) => store.openInvite(id),
    createInvite: async ({ text, receivedAt }) => {
      if (text.length > maxTextLength) return fail('bad-argument', tooLong())
      const made = store.createInvite(text, receivedAt)
      if (made.ok) await refresh(made.value.id, made.value)
      return made
    },
    saveInvite: async ({ id, patch }) => {
      if (patch.text !== undefined && patch.text.length > maxTextLength) return fail('bad-argument', tooLong())
      const saved = store.saveInvite(id, patch)
      const isReadAnew = 'putOff' in patch || 'text' in patch || 'corrections' in patch || 'receivedAt' in patch
      if (saved.ok && saved.value !== null && isReadAnew) await refresh(id, saved.value)
      return saved
    },
    removeInvite: (id) => store.removeInvite(id),
    restoreInvite: (id) => store.restoreInvite(id),
    readSituation: () => store.readSituation(),
    saveSituation: (situation) => store.saveSituation(situation),
    readSituations: () => store.readSituations(),
    saveSituations: (situations) => store.saveSituations(situations),
    grant: async ({ limits }) => {
      const saved = store.readSituation()
      return saved.ok ? ok(await parts.granted(limits, saved.value)) : saved
    },
    findPlaces: async (text) => ok(await parts.findPlaces(text)),
    refreshVerdicts,
    similarInvites: (id) => store.similarInvites(id),
    ruleBook: async () => ok(await parts.ruleBook()),
    readOwnRules: () => store.readOwnRules(),
    saveOwnRules: async (rules) => {
      const phrases = await Promise.all(rules.words.map(({ words }) => parts.ownPhrase(words)))
      const unusable = phrases.find((phrase) => !phrase.ok)
      return unusable && !unusable.ok ? fail('bad-argument', unusable.detail) : store.saveOwnRules(rules)
    },
    checkOwnWords: async (words) => {
      const phrase = await parts.ownPhrase(words)
      return ok(phrase.ok ? null : phrase.detail)
    },
    tryOwnWords: async ({ words, sentence }) => ok(await parts.tryOwnWords(words, sentence)),
    openDataFolder: async () => {
      const { dataFolder } = parts.startup
      return (await parts.openFolder(dataFolder)) ? ok(null) : fail('file', folderNotOpened(dataFolder))
    },
    readPreferences: () => store.readPreferences(),
    savePreferences: (patch) => savePreferences(patch),
    zoom: (step) => {
      const kept = store.readPreferences()
      // Where nothing can be read or kept, things are drawn larger all the same.
      const zoom = parts.frame.zoom(step, kept.ok ? kept.value.zoom : firstPreferences.zoom)
      const saved = savePreferences({ zoom })
      return saved.ok ? ok(null) : saved
    },
    offerCommands: (ids) => {
      parts.frame.offerCommands(ids)
      return ok(null)
    },
    copyText: (text) => {
      parts.clipboard.writeText(text)
      return ok(null)
    },
    captureState: () => ok(parts.frame.captureState()),
    readClipboard: async () => ok((await parts.clipboard.readText()).slice(0, maxTextLength)),
    chooseFile: async () => {
      const path = parts.frame.takeHandedFile() ?? (await parts.chooseFile())
      if (path !== null) chosenFiles.push(path)
      return ok(path !== null)
    },
    openFile: async () => {
      const path = chosenFiles.shift()
      return path === undefined ? ok(null) : openFile(path, parts.convertFile)
    },
    readFile: ({ name, bytes }) => fileText(bytes, name, parts.convertFile),
    addExample: async () => {
      const added = store.addExamples(parts.examples(today()))
      if (!added.ok) return added
      for (const invite of added.value.made) await refresh(invite.id, invite)
      return ok(added.value.first)
    },
    removeExample: () => store.removeExamples(),
    ...sendingHandlers({ ...parts, platform: parts.startup.platform }),
    ...rememberingHandlers({ ...parts, read, refresh }),
    ...keepingHandlers({ ...parts, readMail }),
  }
}

/** What the list and the search keep of a reading. */
function digestOf({ kind, facts, concerns, verdict }: Reading): InviteDigest {
  return {
    company: facts.company?.value ?? null,
    role: facts.role?.value ?? null,
    contactName: facts.contact.name?.value ?? null,
    replyBy: facts.interview.replyBy?.value ?? null,
    interviewStart: facts.interview.start?.value ?? null,
    decision: verdict.decision,
    kind,
    pay: facts.pay ? payWords(facts.pay.value) : null,
    concerns: concerns.map((concern) => concern.kind),
  }
}

/** Who signed, as far as they wrote it. An agency's name is not a fact, so its people have no firm. */
function signatureOf({ facts }: Reading): Signature {
  const { name, email, phone } = facts.contact
  return {
    name: name?.value ?? '',
    email: email?.value ?? '',
    phone: phone?.value ?? '',
    firm: facts.sender?.value === 'agency' ? '' : (facts.company?.value ?? ''),
  }
}
