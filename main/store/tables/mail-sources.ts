import type { Database } from 'better-sqlite3'
import { prepared, preparedFirsts } from '../prepared.ts'

/** Whether an invite was made from a mail before; also when it lies in the trash. `key` is what recognises the mail. */
export function isMailKnown(db: Database, key: string): boolean {
  return preparedFirsts<[string], 1>(db, 'SELECT 1 FROM mail_sources WHERE key = ?').get(key) === 1
}

/** Keeps which mail an invite was made from. */
export function writeMailSource(db: Database, key: string, inviteId: string): void {
  prepared<[string, string]>(
    db,
    'INSERT OR IGNORE INTO mail_sources (key, invite) SELECT ?, number FROM invites WHERE id = ?',
  ).run(key, inviteId)
}
