import type { Database } from 'better-sqlite3'
import { type Invite, type InviteStatus, inviteSchema, type PutOff } from '../../../common/invite.ts'
import type { InvitePatch } from '../../../common/ipc.ts'
import type { ConcernKind, Decision, DocumentKind } from '../../../common/reading.ts'
import type { LocalDate, LocalDateTime } from '../../../common/situation.ts'
import { prepared } from '../prepared.ts'

/** What the list and the search keep of the last reading of an invite. Null is "not said". */
export interface InviteDigest {
  company: string | null
  role: string | null
  contactName: string | null
  /** The day by which an answer is asked for. */
  replyBy: LocalDate | null
  interviewStart: LocalDateTime | null
  /** The decision it came to. */
  decision: Decision
  kind: DocumentKind
  /** What the job pays, ready for a table; null when not said. */
  pay: string | null
  /** The themes of what may bother the person. */
  concerns: ConcernKind[]
}

/** A row of `invites`. */
export interface InviteRow {
  /** SQLite's own number; says nothing outside the database. */
  number: number
  id: string
  status: InviteStatus
  /** Local time. */
  received_at: LocalDateTime
  reply_intent: string | null
  company: string | null
  role: string | null
  contact_name: string | null
  /** Local day. */
  reply_by: LocalDate | null
  /** Local time. */
  interview_start: LocalDateTime | null
  created_at: string
  updated_at: string
  /** When it was taken out of the list; null while it is in. */
  deleted_at: string | null
  /** JSON list of rule ids. */
  dismissed: string
  /** JSON of the corrections. */
  corrections: string
  reply_text: string | null
  text: string
  /** 1 when it belongs to the invented example. */
  is_example: 0 | 1
  put_off: PutOff | null
  /** JSON of what the person chose of the reply. */
  reply_choices: string
  /** Local time; null before the reply was sent. */
  sent_at: LocalDateTime | null
  /** The decision last read; null before it was. */
  decision: Decision | null
  /** What the text was last read to be; null before it was. */
  kind: DocumentKind | null
  /** What the job pays, in words. */
  pay: string | null
  /** How the company is compared. */
  firm_key: string | null
  /** JSON of who was last read to write, so that a person is made once and not with each reading. */
  met: string | null
}

/** Longest title made of first words. */
const titleLength = 60

/** The first words of a text as a title. */
export function firstWords(text: string): string {
  // A list is made of many texts: no more of them is looked at than a title may need, and single blanks stay as they are.
  const opening = text.trimStart().slice(0, titleLength * 2)
  const line = opening.replace(/\s{2,}|[^\S ]/g, ' ').trim()
  if (line === '') return 'No words yet'
  if (line.length <= titleLength) return line
  const lastSpace = line.lastIndexOf(' ', titleLength)
  return `${line.slice(0, lastSpace > 0 ? lastSpace : titleLength)}…`
}

/** One invite, removed or not; undefined when there is none, null when its row does not fit its form. */
export function findInvite(db: Database, id: string): Invite | null | undefined {
  const row = prepared<[string], InviteRow>(db, 'SELECT * FROM invites WHERE id = ?').get(id)
  if (!row) return undefined
  const invite = inviteSchema.safeParse({
    id: row.id,
    text: row.text,
    status: row.status,
    receivedAt: row.received_at,
    corrections: JSON.parse(row.corrections),
    dismissed: JSON.parse(row.dismissed),
    putOff: row.put_off,
    replyIntent: row.reply_intent,
    replyChoices: JSON.parse(row.reply_choices),
    replyText: row.reply_text,
    sentAt: row.sent_at,
    isExample: row.is_example === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  })
  return invite.success ? invite.data : null
}

/** What a new invite starts with. */
export interface NewInvite {
  id: string
  text: string
  receivedAt: LocalDateTime
  /** 1 when it belongs to the invented example. */
  isExample: 0 | 1
  /** UTC ISO-8601. */
  now: string
}

/** An invented invite and where the invented person has got with it. */
export interface ExampleInvite {
  text: string
  receivedAt: LocalDateTime
  patch: InvitePatch
}

/** Ids of the example's invites that are in the list, in the order they were made. */
export function listExamples(db: Database): string[] {
  return prepared<[], Pick<InviteRow, 'id'>>(
    db,
    'SELECT id FROM invites WHERE is_example = 1 AND deleted_at IS NULL ORDER BY number',
  )
    .all()
    .map((row) => row.id)
}

/** Puts a new invite in, with status `new`. */
export function insertInvite(db: Database, invite: NewInvite): void {
  prepared<[NewInvite]>(
    db,
    `INSERT INTO invites (id, status, received_at, created_at, updated_at, dismissed, corrections, text, is_example)
     VALUES (@id, 'new', @receivedAt, @now, @now, '[]', '{}', @text, @isExample)`,
  ).run(invite)
}

/** The column each part of a patch goes to. */
const patchColumns = {
  text: 'text',
  status: 'status',
  receivedAt: 'received_at',
  corrections: 'corrections',
  dismissed: 'dismissed',
  putOff: 'put_off',
  replyIntent: 'reply_intent',
  replyChoices: 'reply_choices',
  replyText: 'reply_text',
  sentAt: 'sent_at',
} satisfies Record<keyof InvitePatch, keyof InviteRow>

/** Changes what the patch names, and nothing at all for an empty patch. `now` is UTC ISO-8601. */
export function updateInvite(db: Database, id: string, patch: InvitePatch, now: string): void {
  const changes = Object.entries(patchColumns)
    .map(([key, column]) => ({ column, value: patch[key as keyof InvitePatch] }))
    .filter(({ value }) => value !== undefined)
  if (changes.length === 0) return
  const values = changes.map(({ value }) =>
    value !== null && typeof value === 'object' ? JSON.stringify(value) : value,
  )
  const settings = changes.map(({ column }) => `${column} = ?`).join(', ')
  prepared(db, `UPDATE invites SET ${settings}, updated_at = ? WHERE id = ?`).run(...values, now, id)
}

/** Keeps what the last reading says about an invite. Not a change by the person, so its place in the list stays. */
export function updateDigest(db: Database, id: string, digest: InviteDigest, firmKey: string | null): void {
  const { concerns, ...rest } = digest
  prepared(
    db,
    `UPDATE invites SET company = @company, role = @role, contact_name = @contactName, reply_by = @replyBy,
       interview_start = @interviewStart, decision = @decision, kind = @kind, pay = @pay, firm_key = @firmKey
     WHERE id = @id`,
  ).run({ ...rest, firmKey, id })
  const themes = JSON.stringify([...new Set(concerns)])
  prepared<[string, string]>(
    db,
    `DELETE FROM invite_concerns WHERE invite = (SELECT number FROM invites WHERE id = ?)
       AND kind NOT IN (SELECT value FROM json_each(?))`,
  ).run(id, themes)
  prepared<[string, string]>(
    db,
    `INSERT OR IGNORE INTO invite_concerns (invite, kind)
     SELECT number, value FROM invites, json_each(?) WHERE invites.id = ?`,
  ).run(themes, id)
}

/** What an invite is called in lists and sentences; null when there is none of that id. */
export function inviteTitle(db: Database, id: string): string | null {
  type Row = { name: string | null; opening: string }
  const row = prepared<[string], Row>(
    db,
    'SELECT coalesce(company, contact_name) AS name, substr(text, 1, 300) AS opening FROM invites WHERE id = ?',
  ).get(id)
  return row ? (row.name ?? firstWords(row.opening)) : null
}

/** Takes an invite out of the list (`deletedAt`, UTC) or puts it back (null). */
export function markDeleted(db: Database, id: string, deletedAt: string | null): void {
  prepared<[string | null, string]>(db, 'UPDATE invites SET deleted_at = ? WHERE id = ?').run(deletedAt, id)
}
