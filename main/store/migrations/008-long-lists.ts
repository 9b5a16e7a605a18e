import type { Migration } from '../migrate.ts'

/** What is filtered by besides words and firms; every index of a list ends with it, so that no row has to be looked at. */
const narrow = 'decision, kind, is_example, is_planned, received_at, first_day, last_day'
const listed = 'WHERE deleted_at IS NULL'

/** Counts an invite in the list in (`+`) or out (`-`). */
const count = (row: 'old' | 'new', sign: '+' | '-') =>
  `INSERT INTO invite_counts (status, decision, kind, is_example, is_planned, invites)
     SELECT ${row}.status, coalesce(${row}.decision, ''), coalesce(${row}.kind, ''), ${row}.is_example,
       ${row}.is_planned, ${sign}1 WHERE ${row}.deleted_at IS NULL
     ON CONFLICT DO UPDATE SET invites = invites ${sign} 1;`

/** Nothing is left of what is not there any more. */
const tidy = 'DELETE FROM invite_counts WHERE invites = 0;'

/** Looks anew which interviews of an invite are in the diary. */
const plan = (row: 'old' | 'new') =>
  `UPDATE invites SET (planned_first, planned_last) = (SELECT min(start), max(start) FROM interviews
     WHERE invite = ${row}.invite AND state = 'planned' AND removed_at IS NULL) WHERE number = ${row}.invite;`

/** The days of an invite that ask something while it has its status: `none` stands for those that are not there. */
const days = (which: 'min' | 'max', none: string) => {
  const day = (column: string) => `ifnull(${column}, '${none}')`
  const planned = day(which === 'min' ? 'planned_first' : 'planned_last')
  const met = day('interview_start')
  return {
    planned,
    met,
    asked: `${which}(${day('reply_by')}, ${met}, ${planned})`,
    seen: `${which}(${met}, ${planned})`,
  }
}
const first = days('min', '~')
const last = days('max', '')

/**
 * Whatever a word begins with up to six letters has an index, so that a word very many have is found as it is typed.
 * The days of each invite come into the indexes of the list: the first and the last that asks something, so that what is
 * overdue and what has nothing due is seen without a look at interviews, and how many have one in the diary is counted.
 * `planned_*` are the first and last start in the diary. Whoever has answered is not late for an interview that only
 * the text speaks of, so that one is no first day then.
 */
export const makeLongListsQuick: Migration = {
  version: 8,
  sql: `
    DROP TABLE invite_words;
    CREATE VIRTUAL TABLE invite_words USING fts5 (
      text, reply_text, company, role,
      content = 'invites', content_rowid = 'number',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6'
    );
    INSERT INTO invite_words (invite_words) VALUES ('rebuild');

    ALTER TABLE invites ADD COLUMN planned_first TEXT;
    ALTER TABLE invites ADD COLUMN planned_last TEXT;
    UPDATE invites SET planned_first = found.first, planned_last = found.last
      FROM (SELECT invite, min(start) AS first, max(start) AS last FROM interviews
        WHERE state = 'planned' AND removed_at IS NULL GROUP BY invite) AS found
      WHERE number = found.invite;
    ALTER TABLE invites ADD COLUMN is_planned INTEGER GENERATED ALWAYS AS (planned_last IS NOT NULL) VIRTUAL;
    ALTER TABLE invites ADD COLUMN first_day TEXT GENERATED ALWAYS AS (CASE status
      WHEN 'new' THEN ${first.asked} WHEN 'replied' THEN ${first.planned} WHEN 'scheduled' THEN ${first.seen}
      ELSE '~' END) VIRTUAL;
    ALTER TABLE invites ADD COLUMN last_day TEXT GENERATED ALWAYS AS (CASE
      WHEN status = 'new' THEN ${last.asked} WHEN status IN ('replied', 'scheduled') THEN ${last.seen}
      ELSE '' END) VIRTUAL;

    DROP INDEX invites_by_change;
    DROP INDEX invites_by_status;
    DROP INDEX invites_by_title;
    DROP INDEX invites_by_number;
    DROP INDEX invites_by_reply;
    CREATE INDEX invites_by_change ON invites (updated_at, number, status, ${narrow}, deleted_at) ${listed};
    CREATE INDEX invites_by_status ON invites (status, updated_at, number, ${narrow}, deleted_at) ${listed};
    CREATE INDEX invites_by_title ON invites (coalesce(company, contact_name, '') COLLATE NOCASE, role COLLATE NOCASE,
      updated_at, number, status, ${narrow}, deleted_at) ${listed};
    CREATE INDEX invites_by_number ON invites (number, updated_at, status, ${narrow}, reply_by, interview_start,
      deleted_at) ${listed};
    CREATE INDEX invites_late ON invites (first_day, deleted_at) WHERE first_day <> '~' AND deleted_at IS NULL;
    CREATE INDEX invites_ahead ON invites (last_day, number, updated_at, status, decision, kind, is_example,
      is_planned, received_at, first_day, reply_by, interview_start, deleted_at)
      WHERE last_day <> '' AND deleted_at IS NULL;

    CREATE TRIGGER interviews_insert_planned AFTER INSERT ON interviews BEGIN ${plan('new')} END;
    CREATE TRIGGER interviews_delete_planned AFTER DELETE ON interviews BEGIN ${plan('old')} END;
    CREATE TRIGGER interviews_update_planned AFTER UPDATE OF invite, state, start, removed_at ON interviews
      BEGIN ${plan('old')} ${plan('new')} END;

    DROP TRIGGER invites_insert_counts;
    DROP TRIGGER invites_delete_counts;
    DROP TRIGGER invites_update_counts;
    DROP TABLE invite_counts;
    CREATE TABLE invite_counts (
      status TEXT NOT NULL,
      decision TEXT NOT NULL,
      kind TEXT NOT NULL,
      is_example INTEGER NOT NULL,
      is_planned INTEGER NOT NULL,
      invites INTEGER NOT NULL,
      PRIMARY KEY (status, decision, kind, is_example, is_planned)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO invite_counts (status, decision, kind, is_example, is_planned, invites)
      SELECT status, coalesce(decision, ''), coalesce(kind, ''), is_example, is_planned, count(*)
      FROM invites ${listed} GROUP BY 1, 2, 3, 4, 5;
    CREATE TRIGGER invites_insert_counts AFTER INSERT ON invites BEGIN ${count('new', '+')} END;
    CREATE TRIGGER invites_delete_counts AFTER DELETE ON invites BEGIN ${count('old', '-')} ${tidy} END;
    CREATE TRIGGER invites_update_counts
      AFTER UPDATE OF status, decision, kind, is_example, planned_last, deleted_at ON invites
      BEGIN ${count('old', '-')} ${count('new', '+')} ${tidy} END;
  `,
}
