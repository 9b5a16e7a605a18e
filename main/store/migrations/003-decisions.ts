import type { Migration } from '../migrate.ts'

/**
 * What the person said puts them off, the decision last read, and what each job is recognised by when it comes again.
 * `least` is the signature's hashes as 32-bit numbers, little end first; pay is yearly, in whole units.
 */
export const rememberDecisions: Migration = {
  version: 3,
  sql: `
    ALTER TABLE invites ADD COLUMN put_off TEXT;
    ALTER TABLE invites ADD COLUMN decision TEXT;

    CREATE TABLE job_signatures (
      invite INTEGER PRIMARY KEY REFERENCES invites (number) ON DELETE CASCADE,
      role TEXT NOT NULL,
      company TEXT,
      places TEXT NOT NULL,
      pay_low REAL,
      pay_high REAL,
      runs INTEGER NOT NULL,
      least BLOB NOT NULL
    ) STRICT;
  `,
}
