import type { Migration } from '../migrate.ts'

/** A UUID made by SQLite itself, for rows that a migration adds. */
const newId = `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' ||
  substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`

/** What the word index holds of a list in JSON: its items, one a line. */
const lines = (column: string) => `(SELECT coalesce(group_concat(value, char(10)), '') FROM json_each(${column}))`

/**
 * The tables whose words are found besides those of invites, each with its place in the index: the row number there is
 * eight times the number of the row, plus this.
 */
const worded: [table: string, place: number, words: (row: string) => string][] = [
  ['events', 1, (row) => `CASE WHEN ${row}.kind = 'note' THEN ${row}.words ELSE '' END`],
  [
    'interviews',
    2,
    (row) => `${row}.notes || char(10) || coalesce(${row}.sheet, '') || char(10) || ${lines(`${row}.people`)}`,
  ],
  [
    'debriefs',
    3,
    (row) =>
      [lines(`${row}.questions`), `${row}.learned`, `${row}.feedback`, lines(`${row}.cv_points`), `${row}.goals`].join(
        ' || char(10) || ',
      ),
  ],
  [
    'contacts',
    4,
    (row) =>
      ['name', 'firm', 'title', 'email', 'phone', 'note', 'write_again_why']
        .map((column) => `${row}.${column}`)
        .join(` || char(10) || `),
  ],
  ['firms', 5, (row) => `${row}.name || char(10) || ${row}.note`],
]

const indexed = worded
  .map(
    ([table, place, words]) => `
    CREATE TRIGGER ${table}_insert_words AFTER INSERT ON ${table} BEGIN
      INSERT INTO kept_words (rowid, words) VALUES (new.number * 8 + ${place}, ${words('new')});
    END;
    CREATE TRIGGER ${table}_delete_words AFTER DELETE ON ${table} BEGIN
      DELETE FROM kept_words WHERE rowid = old.number * 8 + ${place};
    END;
    CREATE TRIGGER ${table}_update_words AFTER UPDATE ON ${table} BEGIN
      UPDATE kept_words SET words = ${words('new')} WHERE rowid = old.number * 8 + ${place};
    END;`,
  )
  .join('')

/**
 * What is remembered of a search: what happened when, interviews, people, firms, debriefs, processes, marks on
 * reminders; the steps that can be taken back; and the index of all their words.
 * An index that holds `deleted_at` as well answers without a look at the rows, which lie scattered among long texts.
 * `at`, `start`, `until` and days are local, all other `*_at` are UTC. `*_key` is a name as it is compared.
 */
export const rememberEverything: Migration = {
  version: 5,
  sql: `
    ALTER TABLE invites ADD COLUMN kind TEXT;
    ALTER TABLE invites ADD COLUMN pay TEXT;
    ALTER TABLE invites ADD COLUMN firm_key TEXT;
    ALTER TABLE invites ADD COLUMN met TEXT;

    DROP INDEX invites_by_status;
    CREATE INDEX invites_by_status ON invites (status, updated_at, deleted_at) WHERE deleted_at IS NULL;
    CREATE INDEX invites_to_count ON invites (status, deleted_at) WHERE deleted_at IS NULL;
    CREATE INDEX invites_to_filter ON invites (updated_at, status, decision, reply_by, interview_start, deleted_at)
      WHERE deleted_at IS NULL;
    CREATE INDEX invites_by_firm ON invites (firm_key, deleted_at) WHERE deleted_at IS NULL;
    CREATE INDEX invites_in_trash ON invites (deleted_at) WHERE deleted_at IS NOT NULL;
    CREATE INDEX invites_by_arrival ON invites (received_at) WHERE deleted_at IS NULL AND is_example = 0;
    CREATE INDEX invites_of_example ON invites (number) WHERE is_example = 1;
    CREATE INDEX invites_by_sending ON invites (sent_at) WHERE sent_at IS NOT NULL AND deleted_at IS NULL;
    CREATE INDEX invites_by_reply ON invites (reply_by) WHERE reply_by IS NOT NULL AND deleted_at IS NULL;

    CREATE TABLE events (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      invite INTEGER NOT NULL REFERENCES invites (number) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('status', 'sent', 'interview-set', 'interview-moved', 'interview-cancelled',
        'interview-held', 'offer', 'debrief', 'note')),
      at TEXT NOT NULL,
      status TEXT CHECK (status IN ('new', 'replied', 'scheduled', 'attended', 'debriefed', 'closed')),
      words TEXT NOT NULL
    ) STRICT;
    CREATE INDEX events_by_invite ON events (invite, at);

    CREATE TABLE interviews (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      invite INTEGER NOT NULL REFERENCES invites (number) ON DELETE CASCADE,
      state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
      start TEXT NOT NULL,
      zone TEXT,
      duration_minutes REAL,
      format TEXT CHECK (format IN ('phone', 'video', 'on-site', 'chat')),
      place TEXT NOT NULL,
      link TEXT NOT NULL,
      people TEXT NOT NULL CHECK (json_valid(people)),
      uid TEXT NOT NULL,
      sequence INTEGER NOT NULL CHECK (sequence >= 0),
      removed_at TEXT,
      notes TEXT NOT NULL,
      sheet TEXT
    ) STRICT;
    CREATE INDEX interviews_by_invite ON interviews (invite, start);
    CREATE INDEX interviews_by_start ON interviews (start) WHERE removed_at IS NULL;
    CREATE INDEX interviews_by_uid ON interviews (uid);
    CREATE INDEX interviews_in_trash ON interviews (removed_at) WHERE removed_at IS NOT NULL;

    CREATE TABLE firms (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('employer', 'agency')),
      note TEXT NOT NULL
    ) STRICT;

    CREATE TABLE contacts (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      email TEXT NOT NULL,
      phone TEXT NOT NULL,
      title TEXT NOT NULL,
      firm TEXT NOT NULL,
      write_again_on TEXT,
      write_again_why TEXT NOT NULL,
      met_on TEXT NOT NULL,
      name_key TEXT NOT NULL,
      firm_key TEXT NOT NULL,
      email_key TEXT NOT NULL,
      removed_at TEXT,
      note TEXT NOT NULL
    ) STRICT;
    CREATE INDEX contacts_by_name ON contacts (name_key, firm_key);
    CREATE INDEX contacts_by_email ON contacts (email_key) WHERE email_key <> '';
    CREATE INDEX contacts_by_firm ON contacts (firm_key) WHERE removed_at IS NULL;
    CREATE INDEX contacts_to_write ON contacts (write_again_on) WHERE write_again_on IS NOT NULL;
    CREATE INDEX contacts_in_trash ON contacts (removed_at) WHERE removed_at IS NOT NULL;

    CREATE TABLE contact_invites (
      number INTEGER PRIMARY KEY,
      contact INTEGER NOT NULL REFERENCES contacts (number) ON DELETE CASCADE,
      invite INTEGER NOT NULL REFERENCES invites (number) ON DELETE CASCADE,
      UNIQUE (contact, invite)
    ) STRICT;
    CREATE INDEX contact_invites_by_invite ON contact_invites (invite);

    CREATE TABLE debriefs (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      invite INTEGER NOT NULL REFERENCES invites (number) ON DELETE CASCADE,
      interview INTEGER REFERENCES interviews (number) ON DELETE SET NULL,
      written_on TEXT NOT NULL,
      ease INTEGER CHECK (ease BETWEEN 1 AND 5),
      wants TEXT CHECK (wants IN ('yes', 'if', 'no')),
      terms TEXT NOT NULL CHECK (json_valid(terms)),
      questions TEXT NOT NULL CHECK (json_valid(questions)),
      cv_points TEXT NOT NULL CHECK (json_valid(cv_points)),
      removed_at TEXT,
      learned TEXT NOT NULL,
      feedback TEXT NOT NULL,
      goals TEXT NOT NULL
    ) STRICT;
    CREATE INDEX debriefs_by_invite ON debriefs (invite, written_on);
    CREATE INDEX debriefs_by_interview ON debriefs (interview);
    CREATE INDEX debriefs_in_trash ON debriefs (removed_at) WHERE removed_at IS NOT NULL;

    CREATE TABLE processes (
      invite INTEGER PRIMARY KEY REFERENCES invites (number) ON DELETE CASCADE,
      offer_on TEXT,
      answer_by TEXT,
      decides_on TEXT,
      outcome TEXT CHECK (outcome IN ('declined', 'withdrawn', 'rejected', 'accepted', 'no-answer', 'other'))
    ) STRICT;

    CREATE TABLE invite_concerns (
      number INTEGER PRIMARY KEY,
      invite INTEGER NOT NULL REFERENCES invites (number) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      UNIQUE (invite, kind)
    ) STRICT;
    CREATE INDEX invite_concerns_by_kind ON invite_concerns (kind, invite);

    CREATE TABLE reminder_marks (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      until TEXT,
      done_at TEXT
    ) STRICT;

    CREATE TABLE journal_steps (
      number INTEGER PRIMARY KEY,
      label TEXT NOT NULL,
      fuse TEXT,
      made_at TEXT NOT NULL,
      is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
      size INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE journal (
      number INTEGER PRIMARY KEY,
      step INTEGER NOT NULL REFERENCES journal_steps (number) ON DELETE CASCADE,
      op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
      of_table TEXT NOT NULL,
      of_row ANY NOT NULL,
      of_column TEXT,
      value ANY
    ) STRICT;
    CREATE INDEX journal_by_row ON journal (step, of_table, of_row, of_column);

    CREATE VIRTUAL TABLE kept_words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
    ${indexed}

    UPDATE invites SET firm_key = name_key(company) WHERE company IS NOT NULL;
    INSERT INTO firms (id, key, name, kind, note)
      SELECT ${newId}, firm_key, min(company), 'employer', '' FROM invites WHERE firm_key <> '' GROUP BY firm_key;
    INSERT INTO events (id, invite, kind, at, status, words)
      SELECT ${newId}, number, 'status', strftime('%Y-%m-%dT%H:%M', updated_at, 'localtime'), status, ''
      FROM invites WHERE status <> 'new';
  `,
}
