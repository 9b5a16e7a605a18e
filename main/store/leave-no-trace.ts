import type { Database } from 'better-sqlite3'

/**
 * Writes the file anew without the bytes of what was deleted from it, which SQLite leaves where they are until it needs
 * the room: in the rows, in the word indexes, in the log. It takes as long as copying the file. Throws what SQLite throws.
 */
export function leaveNoTrace(db: Database): void {
  db.exec(`INSERT INTO invite_words (invite_words) VALUES ('optimize');
    INSERT INTO kept_words (kept_words) VALUES ('optimize');
    VACUUM`)
  db.pragma('wal_checkpoint(TRUNCATE)')
}
