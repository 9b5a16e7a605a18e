import type { Database } from 'better-sqlite3'
import { type ReplyVersion, replyVersionSchema } from '../../../common/sending.ts'
import { prepared } from '../prepared.ts'

/** A row of `reply_versions`. */
export interface ReplyVersionRow {
  number: number
  /** Number of the invite. */
  invite: number
  text: string
  intent: string
  /** UTC ISO-8601. */
  made_at: string
}

/** Most versions that are kept of one reply; the oldest go first. */
const mostKept = 50

/** The texts a reply had, newest first. */
export function listReplyVersions(db: Database, invite: string): ReplyVersion[] {
  return prepared<[string], ReplyVersion>(
    db,
    `SELECT text, intent, made_at AS madeAt FROM reply_versions
       WHERE invite = (SELECT number FROM invites WHERE id = ?) ORDER BY number DESC`,
  )
    .all(invite)
    .flatMap((row) => replyVersionSchema.safeParse(row).data ?? [])
}

/** Keeps a text unless it is the newest one already. */
export function insertReplyVersion(db: Database, invite: string, version: ReplyVersion): void {
  const [newest] = listReplyVersions(db, invite)
  if (newest?.text === version.text) return
  prepared<[ReplyVersion & { invite: string }]>(
    db,
    `INSERT INTO reply_versions (invite, text, intent, made_at)
     SELECT number, @text, @intent, @madeAt FROM invites WHERE id = @invite`,
  ).run({ ...version, invite })
  prepared<[string, number]>(
    db,
    `DELETE FROM reply_versions WHERE number IN (
       SELECT number FROM reply_versions WHERE invite = (SELECT number FROM invites WHERE id = ?)
       ORDER BY number DESC LIMIT -1 OFFSET ?)`,
  ).run(invite, mostKept)
}
