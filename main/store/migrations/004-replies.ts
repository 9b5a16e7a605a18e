import type { Migration } from '../migrate.ts'

/**
 * What the person chose of a reply, when they said they sent it, and the texts it had before.
 * `sent_at` is local time; `made_at` is UTC.
 */
export const rememberReplies: Migration = {
  version: 4,
  sql: `
    ALTER TABLE invites ADD COLUMN reply_choices TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(reply_choices));
    ALTER TABLE invites ADD COLUMN sent_at TEXT;

    CREATE TABLE reply_versions (
      number INTEGER PRIMARY KEY,
      invite INTEGER NOT NULL REFERENCES invites (number) ON DELETE CASCADE,
      text TEXT NOT NULL,
      intent TEXT NOT NULL,
      made_at TEXT NOT NULL
    ) STRICT;

    CREATE INDEX reply_versions_by_invite ON reply_versions (invite, number);
  `,
}
