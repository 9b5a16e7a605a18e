import type { Database } from 'better-sqlite3'
import { type Invite, type InviteStatus, type InviteSummary, inviteSchema } from '../../../common/invite.ts'
import type { InvitePatch } from '../../../common/ipc.ts'
import type { LocalDate, LocalDateTime } from '../../../common/situation.ts'
import { searchFor } from '../search.ts'

/** What the list and the search keep of the last reading of an invite. Null is "not said". */
export interface InviteDigest {
  company: string | null
  role: string | null
  contactName: string | null
  /** The day by which an answer is asked for. */
  replyBy: LocalDate | null
  interviewStart: LocalDateTime | null
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
}

/** Which invites to list. */
export interface InviteFilter {
  /** What the person typed; anything. */
  query: string
  /** Null means all. */
  status: InviteStatus | null
  /** The local day it is, for what is still to come. */
  today: LocalDate
}

/** The most of a text that is read for its first words. */
const openingLength = 300
/** Longest title made of first words. */
const titleLength = 60

/** Invites in the list, newest change first. */
export function listInvites(db: Database, filter: InviteFilter): InviteSummary[] {
  const search = searchFor(filter.query)
  const found = {
    all: '',
    words: 'AND number IN (SELECT rowid FROM invite_words WHERE invite_words MATCH @search)',
    literal: 'AND (instr(text, @search) > 0 OR instr(reply_text, @search) > 0)',
  }[search.by]
  const status = filter.status === null ? '' : 'AND status = @status'
  type Row = Omit<InviteRow, 'text'> & { opening: string | null }
  const rows = db
    .prepare<[Record<string, string | null>], Row>(
      // Without a name the opening words are the title; only then is the long column touched.
      `SELECT id, status, received_at, updated_at, company, role, contact_name, reply_by, interview_start,
         CASE WHEN company IS NULL AND contact_name IS NULL THEN substr(text, 1, ${openingLength}) END AS opening
       FROM invites WHERE deleted_at IS NULL ${status} ${found} ORDER BY updated_at DESC, number DESC`,
    )
    .all({
      status: filter.status,
      search: search.by === 'words' ? search.expression : search.by === 'literal' ? search.piece : null,
    })
  return rows.map((row) => ({
    id: row.id,
    status: row.status,
    receivedAt: row.received_at,
    updatedAt: row.updated_at,
    title: row.company ?? row.contact_name ?? firstWords(row.opening ?? ''),
    subtitle: row.role ?? '',
    dueAt: nextDue(row, filter.today),
  }))
}

/** The first words of a text as a title. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return 'No words yet'
  if (line.length <= titleLength) return line
  const lastSpace = line.lastIndexOf(' ', titleLength)
  return `${line.slice(0, lastSpace > 0 ? lastSpace : titleLength)}…`
}

/** The next day from `today` on that asks something: the answer while none was given, and the interview. */
export function nextDue(row: Pick<InviteRow, 'status' | 'reply_by' | 'interview_start'>, today: LocalDate) {
  const asksForReply = row.status === 'new'
  const isAhead = asksForReply || row.status === 'replied' || row.status === 'scheduled'
  const days = [asksForReply ? row.reply_by : null, isAhead ? row.interview_start : null]
    .filter((day) => day !== null)
    .map((day) => day.slice(0, 10))
    .filter((day) => day >= today)
  return days.sort()[0] ?? null
}

/** One invite, removed or not; undefined when there is none, null when its row does not fit its form. */
export function findInvite(db: Database, id: string): Invite | null | undefined {
  const row = db.prepare<[string], InviteRow>('SELECT * FROM invites WHERE id = ?').get(id)
  if (!row) return undefined
  const invite = inviteSchema.safeParse({
    id: row.id,
    text: row.text,
    status: row.status,
    receivedAt: row.received_at,
    corrections: JSON.parse(row.corrections),
    dismissed: JSON.parse(row.dismissed),
    replyIntent: row.reply_intent,
    replyText: row.reply_text,
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
  /** UTC ISO-8601. */
  now: string
}

/** Puts a new invite in, with status `new`. */
export function insertInvite(db: Database, invite: NewInvite): void {
  db.prepare<[NewInvite]>(
    `INSERT INTO invites (id, status, received_at, created_at, updated_at, dismissed, corrections, text)
     VALUES (@id, 'new', @receivedAt, @now, @now, '[]', '{}', @text)`,
  ).run(invite)
}

/** The column each part of a patch goes to. */
const patchColumns = {
  text: 'text',
  status: 'status',
  receivedAt: 'received_at',
  corrections: 'corrections',
  dismissed: 'dismissed',
  replyIntent: 'reply_intent',
  replyText: 'reply_text',
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
  db.prepare(`UPDATE invites SET ${settings}, updated_at = ? WHERE id = ?`).run(...values, now, id)
}

/** Keeps what the last reading says about an invite. Not a change by the person, so its place in the list stays. */
export function updateDigest(db: Database, id: string, digest: InviteDigest): void {
  db.prepare<[InviteDigest & { id: string }]>(
    `UPDATE invites SET company = @company, role = @role, contact_name = @contactName, reply_by = @replyBy,
       interview_start = @interviewStart WHERE id = @id`,
  ).run({ ...digest, id })
}

/** Takes an invite out of the list (`deletedAt`, UTC) or puts it back (null). */
export function markDeleted(db: Database, id: string, deletedAt: string | null): void {
  db.prepare<[string | null, string]>('UPDATE invites SET deleted_at = ? WHERE id = ?').run(deletedAt, id)
}
