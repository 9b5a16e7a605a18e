import { z } from 'zod'
import { backupPreviewSchema, backupSchema } from './backups.ts'
import { type CommandId, commandIds } from './commands.ts'
import { contactPatchSchema, contactSchema, firmSchema } from './contacts.ts'
import { debriefSchema, patternSchema } from './debriefs.ts'
import { differences, folderProgressSchema, importPlanSchema } from './exchange.ts'
import { fileTextSchema } from './files.ts'
import { historySchema, hitSchema, trashItemSchema, trashKeySchema, undoneSchema } from './history.ts'
import { interviewPatchSchema, interviewSchema, plannedInterviewSchema } from './interviews.ts'
import {
  correctionsSchema,
  inviteListingSchema,
  inviteSchema,
  inviteSortSchema,
  inviteStatuses,
  putOffs,
} from './invite.ts'
import { inviteFilterSchema } from './invite-filter.ts'
import { maxFileBytes } from './limits.ts'
import { movedVerdictsSchema, similarInviteSchema } from './other-invites.ts'
import { ownRulesSchema } from './own-rules.ts'
import { placeChoicesSchema } from './place-choices.ts'
import { preferencesPatchSchema, preferencesSchema } from './preferences.ts'
import { readingSchema } from './reading.ts'
import { type Reminder, reminderSchema } from './reminders.ts'
import { maxReplyLength, replyChoicesSchema, replyIntents, replySchema, reviewFindingSchema } from './reply.ts'
import { ruleEntrySchema } from './rule-book.ts'
import { mailOpenings, outgoingSchema, replyVersionSchema } from './sending.ts'
import { limitNames, localDateTimeSchema, situationSchema } from './situation.ts'
import { situationsSchema } from './situations.ts'
import { spanSchema } from './span.ts'
import { inviteEventSchema, processSchema, searchOverviewSchema } from './timeline.ts'

/** Longest text a call takes, in UTF-16 code units. Longer pastes are cut in the window, which says so. */
const text = z.string().max(20_000_000)

/** What the window needs to know once, at its start. */
export const startupSchema = z.object({
  platform: z.string(),
  /** Where the data lies and how it went to open it: sentences for the person, empty when all is well. */
  notices: z.array(z.string()),
  /** Whether changes are kept. False when the database cannot be written. */
  canSave: z.boolean(),
  /** The version of the app, such as `1.2.0`. */
  version: z.string(),
  /** The folder that holds all that is kept. */
  dataFolder: z.string(),
  /** The newest sound backup when a new file was begun because the old one was damaged or gone; null otherwise. */
  offeredBackup: backupSchema.nullable(),
})
export type Startup = z.infer<typeof startupSchema>

/** What is needed to read a document again. */
export const readRequestSchema = z.object({
  text,
  receivedAt: localDateTimeSchema,
  corrections: correctionsSchema,
  dismissed: z.array(z.string()),
  putOff: z.enum(putOffs).nullish(),
  replyIntent: z.enum(replyIntents).nullable(),
  /** What else the person chose of the reply. */
  replyChoices: replyChoicesSchema.optional(),
  /** Where the invite stands: it decides which reply is due. `new` when missing. */
  status: z.enum(inviteStatuses).optional(),
})
export type ReadRequest = z.infer<typeof readRequestSchema>

/** What the person can change on an invite; a missing key stays as it is. */
export const invitePatchSchema = inviteSchema
  .pick({
    text: true,
    status: true,
    receivedAt: true,
    corrections: true,
    dismissed: true,
    putOff: true,
    replyIntent: true,
    replyChoices: true,
    replyText: true,
    sentAt: true,
  })
  .partial()
export type InvitePatch = z.infer<typeof invitePatchSchema>

/**
 * Every call from the window to the main process: its argument and its answer.
 * A name added here without a handler, or used wrongly in the window, does not compile.
 */
export const calls = {
  /** Asked once when the window opens. */
  startup: { argument: z.null(), answer: startupSchema },
  /** Reads a text against the saved situation. Changes nothing. */
  read: { argument: readRequestSchema, answer: readingSchema },
  /** Drafts the reply of one intent for a text. Changes nothing. */
  draft: { argument: readRequestSchema, answer: replySchema },
  /**
   * The draft of a request, with what the person made of an earlier draft carried over: `before` is the draft they
   * began from, `edited` what they made of it. Their own sentences stay, what they took out stays out. Changes nothing.
   */
  redraft: {
    argument: z.object({
      request: readRequestSchema,
      before: z.string().max(maxReplyLength),
      edited: z.string().max(maxReplyLength),
    }),
    answer: z.object({ reply: replySchema, text: z.string() }),
  },
  /** What there is to say about a reply before it goes, in the order of its text. Changes nothing. */
  reviewReply: {
    argument: z.object({
      request: readRequestSchema,
      intent: z.enum(replyIntents),
      text: z.string().max(maxReplyLength),
    }),
    answer: z.array(reviewFindingSchema),
  },
  /**
   * The first `limit` invites that fit (all when missing), newest change first unless `sort` says otherwise; `query`
   * finds words in text, reply, company and role; null status means all.
   */
  listInvites: {
    argument: z.object({
      query: z.string().max(500),
      status: z.enum(inviteStatuses).nullable(),
      sort: inviteSortSchema.optional(),
      limit: z.int().positive().optional(),
      /** What else they have to fit; nothing when missing. */
      filter: inviteFilterSchema.optional(),
    }),
    answer: inviteListingSchema,
  },
  /** One invite, or null when there is none of that id. */
  openInvite: { argument: z.uuid(), answer: inviteSchema.nullable() },
  /** A new invite with status `new`. */
  createInvite: { argument: z.object({ text, receivedAt: localDateTimeSchema }), answer: inviteSchema },
  /** Saves what changed and gives back the whole; null when there is none of that id. */
  saveInvite: { argument: z.object({ id: z.uuid(), patch: invitePatchSchema }), answer: inviteSchema.nullable() },
  /** Takes an invite out of the list. It stays in the database and can be put back. */
  removeInvite: { argument: z.uuid(), answer: z.null() },
  /** Puts a removed invite back. */
  restoreInvite: { argument: z.uuid(), answer: z.null() },
  /** The saved situation; an empty object at first. */
  readSituation: { argument: z.null(), answer: situationSchema },
  /** Puts a situation in the place of the active one. */
  saveSituation: { argument: situationSchema, answer: situationSchema },
  /** All situations the person keeps; one at least. */
  readSituations: { argument: z.null(), answer: situationsSchema },
  /** Puts all of them in the place of what was saved: to add, name, copy, choose or remove one. */
  saveSituations: { argument: situationsSchema, answer: situationsSchema },
  /**
   * What the person would put right once the employer agreed to what they need on some limits: exactly what they need,
   * nothing better. Changes nothing.
   */
  grant: {
    argument: z.object({ limits: z.array(z.enum(limitNames)).max(limitNames.length) }),
    answer: correctionsSchema,
  },
  /** What a typed place may mean. */
  findPlaces: { argument: z.string().max(200), answer: placeChoicesSchema },
  /**
   * Reads open invites again, the newest first and for a moment only, and tells whose decision is another now than when
   * it was last read. `looked` of `of` were read; those left are read when they are opened.
   */
  refreshVerdicts: { argument: z.null(), answer: movedVerdictsSchema },
  /** Invites that may be the same job or are at the same firm, newest first, at most five. */
  similarInvites: { argument: z.uuid(), answer: z.array(similarInviteSchema) },
  /** All rules, as they are told of in the help and the settings. */
  ruleBook: { argument: z.null(), answer: z.array(ruleEntrySchema) },
  /** What the person made of the rules. */
  readOwnRules: { argument: z.null(), answer: ownRulesSchema },
  /** Refused with a sentence when some words cannot be looked for. */
  saveOwnRules: { argument: ownRulesSchema, answer: ownRulesSchema },
  /** Whether words of one's own can be looked for: null when they can, else a sentence on what to change. */
  checkOwnWords: { argument: z.string().max(100), answer: z.string().nullable() },
  /** Where words of one's own are found in a sentence that the person tries them on. */
  tryOwnWords: {
    argument: z.object({ words: z.string().max(100), sentence: z.string().max(500) }),
    answer: z.array(spanSchema),
  },
  /** Shows the folder that holds all that is kept in the system's own window. */
  openDataFolder: { argument: z.null(), answer: z.null() },
  /** What happened to an invite, oldest first. */
  readTimeline: { argument: z.uuid(), answer: z.array(inviteEventSchema) },
  /** Puts a dated note of the person's own into it. */
  addNote: {
    argument: z.object({ invite: z.uuid(), at: localDateTimeSchema, words: z.string().min(1).max(20_000) }),
    answer: z.array(inviteEventSchema),
  },
  /** What the person knows of a process: offer, dates, outcome. Missing keys stay. */
  saveProcess: {
    argument: z.object({ invite: z.uuid(), patch: processSchema.partial() }),
    answer: processSchema,
  },
  readProcess: { argument: z.uuid(), answer: processSchema },
  /** Every open process, and those closed in the last `closedDays` days, with their dates. */
  searchOverview: { argument: z.object({ closedDays: z.int().min(0).max(3650) }), answer: searchOverviewSchema },
  /** Changes several invites at once, as one thing that can be undone; answers how many were changed. */
  changeInvites: {
    argument: z.object({
      ids: z.array(z.uuid()).min(1).max(100_000),
      change: z.union([z.object({ status: z.enum(inviteStatuses) }), z.object({ removed: z.boolean() })]),
    }),
    answer: z.int(),
  },
  /** Says that the reply was sent: its text, the date and the status that follows are kept, and a reminder is set. */
  markSent: {
    argument: z.object({ id: z.uuid(), intent: z.enum(replyIntents), text: z.string().max(maxReplyLength) }),
    answer: inviteSchema.nullable(),
  },
  /** The texts a reply had before, newest first. */
  listReplyVersions: { argument: z.uuid(), answer: z.array(replyVersionSchema) },
  /** Keeps a text of a reply, unless it is the newest one kept. */
  keepReplyVersion: {
    argument: z.object({ invite: z.uuid(), intent: z.enum(replyIntents), text: z.string().max(maxReplyLength) }),
    answer: z.null(),
  },
  /** Opens the person's mail program with a reply. A text too long for it goes to the clipboard instead. */
  openMail: { argument: outgoingSchema, answer: z.enum(mailOpenings) },
  /** Writes a reply as a mail file that opens as a draft; false when the person chose no place for it. */
  saveMail: { argument: outgoingSchema, answer: z.boolean() },
  /** The interviews of an invite, oldest first; of all invites with null. */
  listInterviews: { argument: z.uuid().nullable(), answer: z.array(plannedInterviewSchema) },
  /** A new interview, planned; the uid of a calendar entry is kept, so that its later versions find it. */
  createInterview: {
    argument: z.object({ invite: z.uuid(), fields: interviewPatchSchema, uid: z.string().max(500).nullable() }),
    answer: interviewSchema,
  },
  saveInterview: {
    argument: z.object({ id: z.uuid(), patch: interviewPatchSchema }),
    answer: interviewSchema.nullable(),
  },
  removeInterview: { argument: z.uuid(), answer: z.null() },
  /** Writes interviews as one calendar file where the person chooses; false when they chose nowhere. */
  saveCalendar: { argument: z.object({ interviews: z.array(z.uuid()).min(1).max(1000) }), answer: z.boolean() },
  /** What to look up, ask and say before the interview, made from the reading: plain text in sections (M14). */
  preparationSheet: { argument: readRequestSchema, answer: z.string() },
  /** People met; `query` finds words in all that is kept of them; `invite` those of one invite. */
  listContacts: {
    argument: z.object({ query: z.string().max(500), invite: z.uuid().nullable() }),
    answer: z.array(contactSchema),
  },
  /** A new person, or the one who plainly is the same (same e-mail, or same name and firm), completed. */
  createContact: { argument: contactPatchSchema, answer: contactSchema },
  saveContact: { argument: z.object({ id: z.uuid(), patch: contactPatchSchema }), answer: contactSchema.nullable() },
  removeContact: { argument: z.uuid(), answer: z.null() },
  /** Makes two entries one: what `into` lacks is taken from `from`, which goes to the trash. */
  mergeContacts: { argument: z.object({ into: z.uuid(), from: z.uuid() }), answer: contactSchema },
  /** Firms and agencies of the invites, contacts and notes. */
  listFirms: { argument: z.object({ query: z.string().max(500) }), answer: z.array(firmSchema) },
  saveFirm: {
    argument: z.object({ name: z.string().min(1).max(200), kind: firmSchema.shape.kind, note: firmSchema.shape.note }),
    answer: firmSchema,
  },
  /** The debriefs of an invite, oldest first. */
  listDebriefs: { argument: z.uuid(), answer: z.array(debriefSchema) },
  /** Puts a debrief in, or in the place of the one of that id. */
  saveDebrief: { argument: debriefSchema, answer: debriefSchema },
  removeDebrief: { argument: z.uuid(), answer: z.null() },
  /** What keeps coming up over all debriefs and readings. */
  patterns: { argument: z.null(), answer: z.array(patternSchema) },
  /** Reminders that are due now or wait, soonest first. */
  listReminders: { argument: z.null(), answer: z.array(reminderSchema) },
  /** Puts a reminder off until then. */
  snoozeReminder: { argument: z.object({ id: z.uuid(), until: localDateTimeSchema }), answer: z.null() },
  doneReminder: { argument: z.uuid(), answer: z.null() },
  /** What was changed last and can be taken back, and what was taken back last: a sentence each, null for nothing. */
  readHistory: { argument: z.null(), answer: historySchema },
  /** Takes back the last change of saved data, whatever it was; null when there is none. */
  undo: { argument: z.null(), answer: undoneSchema.nullable() },
  /** Does again what was taken back last. */
  redo: { argument: z.null(), answer: undoneSchema.nullable() },
  /** What was thrown away: newest first. */
  listTrash: { argument: z.null(), answer: z.array(trashItemSchema) },
  restoreFromTrash: { argument: z.array(trashKeySchema).min(1), answer: z.null() },
  /** Throws away for good. It cannot be undone; the window asks first. */
  emptyTrash: { argument: z.array(trashKeySchema).min(1), answer: z.null() },
  /** Words looked for in documents, replies, notes, debriefs and people: best hits first, with the words around them. */
  findEverywhere: {
    argument: z.object({ query: z.string().max(500), limit: z.int().positive().max(200) }),
    answer: z.array(hitSchema),
  },
  /** The backups there are, newest first. */
  listBackups: { argument: z.null(), answer: z.array(backupSchema) },
  /** Makes a backup now. */
  makeBackup: { argument: z.null(), answer: backupSchema },
  /** What is in a backup, held against what is kept now. */
  previewBackup: { argument: backupSchema.shape.name, answer: backupPreviewSchema },
  /** Puts a backup in the place of what is kept now, which becomes a backup itself. The window asks everything anew. */
  restoreBackup: { argument: backupSchema.shape.name, answer: z.null() },
  /** Deletes everything that is kept, and closes the app. It cannot be undone; the window asks first. */
  deleteEverything: { argument: z.null(), answer: z.null() },
  /** Writes everything to a file where the person chooses; false when they chose nowhere. */
  saveEverything: { argument: z.null(), answer: z.boolean() },
  /** Writes the invites as a table (`.csv`) where the person chooses; false when they chose nowhere. */
  saveTable: { argument: z.null(), answer: z.boolean() },
  /** Lets the person choose a file with everything and tells what it would bring; null when they chose none. */
  planImport: { argument: z.null(), answer: importPlanSchema.nullable() },
  /** Brings in the file that was planned last, whole or not at all. */
  applyImport: { argument: z.enum(differences), answer: importPlanSchema },
  /** Lets the person choose a folder of mails; how many files it holds that can be read, null when they chose none. */
  openFolderOfMails: { argument: z.null(), answer: folderProgressSchema.nullable() },
  /** Reads some more of them, for a moment only; asked again until all are done. Not asking again stops it. */
  takeMails: { argument: z.null(), answer: folderProgressSchema },
  /** How the person likes the window; the first preferences before any were saved. */
  readPreferences: { argument: z.null(), answer: preferencesSchema },
  /** Saves the fields that changed and gives back the whole. */
  savePreferences: { argument: preferencesPatchSchema, answer: preferencesSchema },
  /** Draws everything one step larger or smaller, or as it was, and keeps that for the screen the window is on. */
  zoom: { argument: z.enum(['in', 'out', 'reset']), answer: z.null() },
  /** Tells the menu which commands the window can carry out now; the others are greyed. */
  offerCommands: { argument: z.array(z.enum(commandIds)), answer: z.null() },
  /**
   * Whether the keys that paste from any program work: `none` when the person wants none, `taken` when the system or
   * another program has them.
   */
  captureState: { argument: z.null(), answer: z.enum(['on', 'none', 'taken']) },
  /** Puts text on the clipboard. */
  copyText: { argument: text, answer: z.null() },
  /** The text on the clipboard, when the person asks to paste it; empty when there is none. */
  readClipboard: { argument: z.null(), answer: text },
  /** Lets the person choose a file; whether they did. */
  chooseFile: { argument: z.null(), answer: z.boolean() },
  /** The text of the file that was chosen last; null when none was. */
  openFile: { argument: z.null(), answer: fileTextSchema.nullable() },
  /**
   * The text of a file that was dropped or pasted. The window looks at the size first and says `fileTooLarge` itself,
   * so that a large file is never read into memory.
   */
  readFile: {
    argument: z.object({
      name: z.string().max(1000),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= maxFileBytes),
    }),
    answer: fileTextSchema,
  },
  /** Puts the invented invites that come with the app into the list, unless they are there; answers which to open. */
  addExample: { argument: z.null(), answer: z.uuid() },
  /** Takes the invented invites out of the list; answers which, so that they can be put back. */
  removeExample: { argument: z.null(), answer: z.array(z.uuid()) },
} as const
export type Calls = typeof calls
export type CallName = keyof Calls
export type Argument<N extends CallName> = z.infer<Calls[N]['argument']>
export type Answer<N extends CallName> = z.infer<Calls[N]['answer']>

/**
 * Why a call was refused, each with a sentence for the person in `detail`.
 * `bad-argument`: the window sent something malformed. `not-allowed`: the sender is not our window.
 * `store`: the database could not do it. `file`: the chosen file could not be read. `internal`: a broken invariant.
 */
export const callErrors = ['bad-argument', 'not-allowed', 'store', 'file', 'internal'] as const
export type CallError = (typeof callErrors)[number]

/** What the preload script puts on `window.api`. Answers are `Result`s; they never reject. */
export interface Bridge {
  call<N extends CallName>(
    name: N,
    argument: Argument<N>,
  ): Promise<{ ok: true; value: Answer<N> } | { ok: false; error: CallError; detail: string }>
  /** Calls `listener` for each command chosen in the menu; the returned function stops it. */
  onMenu(listener: (command: CommandId) => void): () => void
  /** Calls `listener` when reminders came due, and with the one the person chose outside the window; as `onMenu`. */
  onReminder(listener: (chosen: Reminder | null) => void): () => void
}
