import type { Migration } from '../migrate.ts'

/**
 * Invites, the settings and the word index.
 * `received_at`, `reply_by` and `interview_start` are local times, as people write them; all other `*_at` are UTC.
 * The long columns come last, so that listing does not read through them.
 * `number` exists because the word index needs a row number that no clean-up renumbers.
 */
export const createInvitesAndSettings: Migration = {
  version: 1,
  sql: `
    CREATE TABLE invites (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      status TEXT NOT NULL,
      received_at TEXT NOT NULL,
      reply_intent TEXT,
      company TEXT,
      role TEXT,
      contact_name TEXT,
      reply_by TEXT,
      interview_start TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      deleted_at TEXT,
      dismissed TEXT NOT NULL CHECK (json_valid(dismissed)),
      corrections TEXT NOT NULL CHECK (json_valid(corrections)),
      reply_text TEXT,
      text TEXT NOT NULL
    ) STRICT;

    CREATE INDEX invites_by_change ON invites (updated_at) WHERE deleted_at IS NULL;

    CREATE TABLE settings (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value)),
      updated_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE invite_words USING fts5 (
      text, reply_text, company, role,
      content = 'invites', content_rowid = 'number',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );

    CREATE TRIGGER invites_insert_words AFTER INSERT ON invites BEGIN
      INSERT INTO invite_words (rowid, text, reply_text, company, role)
      VALUES (new.number, new.text, new.reply_text, new.company, new.role);
    END;

    CREATE TRIGGER invites_delete_words AFTER DELETE ON invites BEGIN
      INSERT INTO invite_words (invite_words, rowid, text, reply_text, company, role)
      VALUES ('delete', old.number, old.text, old.reply_text, old.company, old.role);
    END;

    CREATE TRIGGER invites_update_words AFTER UPDATE OF text, reply_text, company, role ON invites BEGIN
      INSERT INTO invite_words (invite_words, rowid, text, reply_text, company, role)
      VALUES ('delete', old.number, old.text, old.reply_text, old.company, old.role);
      INSERT INTO invite_words (rowid, text, reply_text, company, role)
      VALUES (new.number, new.text, new.reply_text, new.company, new.role);
    END;
  `,
}
