import type { Migration } from '../migrate.ts'

/** What the mails of a folder are recognised by when the folder is read again. */
export const rememberMailSources: Migration = {
  version: 6,
  sql: `
    CREATE TABLE mail_sources (
      key TEXT PRIMARY KEY,
      invite INTEGER NOT NULL REFERENCES invites (number) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX mail_sources_by_invite ON mail_sources (invite);
  `,
}
